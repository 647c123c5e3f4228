import type { Dienst } from '../schema/dienst.ts';
import { alfabetisch, entryVan, type Directory } from './directory.ts';
import { GROEP_VAN_SOORT } from './dienstgroepen.ts';
import { bereikVan } from './werkingsgebied.ts';

/** The towns of each service: every page of a service asks them of all the others. */
const GEMEENTEN = new WeakMap<Dienst, ReadonlySet<string>>();

function gemeentenVan(directory: Directory, dienst: Dienst): ReadonlySet<string> {
  const gevonden = GEMEENTEN.get(dienst) ?? new Set(bereikVan(directory, dienst).zeker);
  GEMEENTEN.set(dienst, gevonden);
  return gevonden;
}

/** How many towns both serve. @param alle how many towns there are */
function aantalGedeeld(a: ReadonlySet<string>, b: ReadonlySet<string>, alle: number): number {
  const [klein, groot] = a.size < b.size ? [a, b] : [b, a];
  if (groot.size === alle) return klein.size;
  return [...klein].filter((gemeente) => groot.has(gemeente)).length;
}

/** How much two services answer the same need: of the same kind before the same group or theme. */
function gelijkenis(a: Dienst, b: Dienst): number {
  return (
    (a.soort === b.soort ? 4 : 0) +
    (GROEP_VAN_SOORT[a.soort] === GROEP_VAN_SOORT[b.soort] ? 2 : 0) +
    a.thema.filter((thema) => b.thema.includes(thema)).length
  );
}

/**
 * Services that answer the same need for the same people, the most alike first, and local ones before those for all of
 * Flanders. Each serves at least one town that the service serves.
 */
export function verwanteDiensten(directory: Directory, slug: string, hoogstens = 6): string[] {
  const dienst = entryVan(directory.diensten, slug);
  const gemeenten = gemeentenVan(directory, dienst);
  return [...directory.diensten]
    .flatMap(([andere, kandidaat]) => {
      const punten = andere === slug ? 0 : gelijkenis(kandidaat, dienst);
      if (punten < 2) return [];
      const ander = gemeentenVan(directory, kandidaat);
      const gedeeld = aantalGedeeld(ander, gemeenten, directory.gemeenten.size);
      if (gedeeld === 0) return [];
      // How much of what both serve is shared: two services of one town are nearer than one of all Flanders.
      const nabijheid = gedeeld / Math.max(ander.size, gemeenten.size);
      return [{ slug: andere, naam: kandidaat.naam, punten: punten + 4 * nabijheid }];
    })
    .toSorted((a, b) => b.punten - a.punten || alfabetisch(a.naam, b.naam))
    .slice(0, hoogstens)
    .map(({ slug: gevonden }) => gevonden);
}
