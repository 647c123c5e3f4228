import type { Dienst } from '../schema/dienst.ts';
import { entryVan, type Directory } from './directory.ts';
import { aantal, opsomming } from './format.ts';
import { gemeentenVan } from './gebied.ts';
import { zonenamen } from './zones.ts';

/** Where a service works: the towns that are certain, and those where people must ask. */
interface Bereikbaarheid {
  readonly zeker: readonly string[];
  readonly navragen: readonly string[];
}

/**
 * The municipalities that a service serves. A service that names towns of a wider area is certain there; elsewhere in
 * the area it may or may not come.
 */
export function bereikVan(directory: Directory, dienst: Dienst): Bereikbaarheid {
  const heelHetGebied = gemeentenVan(directory, dienst);
  const genoemd = dienst.werkingsgebied.gemeenten;
  if (!genoemd) return { zeker: heelHetGebied, navragen: [] };
  return { zeker: genoemd, navragen: heelHetGebied.filter((slug) => !genoemd.includes(slug)) };
}

/** The area of a service by its name, as it stands in a sentence: "de provincie Limburg", "heel Vlaanderen". */
export function naamVanGebied(
  directory: Directory,
  { werkingsgebied: { niveau, gemeenten = [], eerstelijnszones = [], provincies = [] } }: Dienst,
): string {
  switch (niveau) {
    case 'gemeente':
      return opsomming(gemeenten.map((slug) => entryVan(directory.gemeenten, slug).naam));
    case 'eerstelijnszone': {
      const namen = zonenamen(directory.zones);
      return `${eerstelijnszones.length === 1 ? 'eerstelijnszone' : 'de eerstelijnszones'} ${opsomming(eerstelijnszones.map((slug) => entryVan(namen, slug)))}`;
    }
    case 'provincie':
      return `${provincies.length === 1 ? 'de provincie' : 'de provincies'} ${opsomming(provincies)}`;
    case 'vlaanderen':
      return 'heel Vlaanderen';
    case 'belgie':
      return 'heel België';
  }
}

/** Where a service works, short enough for a label: "Genk", "Genk, Hasselt en 4 andere gemeenten", "Limburg". */
export function gebiedKort(directory: Directory, dienst: Dienst): string {
  const { niveau, gemeenten = [], provincies = [] } = dienst.werkingsgebied;
  if (niveau === 'gemeente') return enkeleNamen(directory, gemeenten);
  return niveau === 'provincie' ? opsomming(provincies) : naamVanGebied(directory, dienst);
}

/** The same for a row of a list, with the towns where a service of a wider area is certain. */
export function gebiedMetZekerheid(directory: Directory, dienst: Dienst): string {
  const { niveau, gemeenten } = dienst.werkingsgebied;
  const kort = gebiedKort(directory, dienst);
  return gemeenten && niveau !== 'gemeente'
    ? `${kort} (zeker in ${enkeleNamen(directory, gemeenten)})`
    : kort;
}

function enkeleNamen({ gemeenten }: Directory, slugs: readonly string[]): string {
  const namen = slugs.map((slug) => entryVan(gemeenten, slug).naam);
  if (namen.length < 4) return opsomming(namen);
  const andere = aantal(namen.length - 2, 'andere gemeente', 'andere gemeenten');
  return `${namen.slice(0, 2).join(', ')} en ${andere}`;
}

/**
 * Where a service works, as words for the filter of the list: `*` for everywhere, else the towns it names, `z:` its
 * zones, `p:` its provinces and `in:` every province that it works in.
 */
export function plaatswoorden(directory: Directory, dienst: Dienst): string[] {
  const { niveau, gemeenten = [], eerstelijnszones = [], provincies = [] } = dienst.werkingsgebied;
  if (niveau === 'vlaanderen' || niveau === 'belgie') return ['*'];
  const binnen = bereikVan(directory, dienst).zeker.map(
    (slug) => entryVan(directory.gemeenten, slug).provincie,
  );
  return [
    ...gemeenten,
    ...(niveau === 'eerstelijnszone' ? eerstelijnszones.map((zone) => `z:${zone}`) : []),
    ...(niveau === 'provincie' ? provincies.map((provincie) => `p:${provincie}`) : []),
    ...[...new Set(binnen)].map((provincie) => `in:${provincie}`),
  ];
}
