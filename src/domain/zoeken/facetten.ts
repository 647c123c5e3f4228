import { BRUSSEL, PROVINCIES } from '../../schema/waarden.ts';
import { hoofdletter } from '../format.ts';
import { DOELGROEP, SOORT_DIENST } from '../labels.ts';
import { isOveral, type Fiche, type SoortFiche } from './fiche.ts';
import type { Kennis } from './kennis.ts';
import { FACETTEN, keuzesVan, type Facet, type Keuzes } from './zoekadres.ts';

export const FACET_NAAM: Record<Facet, string> = {
  kind: 'Wat',
  soort: 'Soort hulp',
  provincie: 'Provincie',
  doelgroep: 'Voor wie',
};

export const KIND_NAAM: Record<SoortFiche, string> = {
  premie: 'Premie',
  dienst: 'Hulp',
  zone: 'Eerstelijnszone',
  begrip: 'Uitleg',
};

/** A value of a facet, and how many hits ticking it leaves. */
export interface Waarde {
  readonly waarde: string;
  readonly naam: string;
  readonly aantal: number;
  readonly gekozen: boolean;
}

/** The values of an entry for a facet. A service for all of Flanders is in every province, so it has none of its own. */
function waardenVan(fiche: Fiche, facet: Facet, kennis: Kennis): readonly string[] {
  switch (facet) {
    case 'kind':
      return [fiche.soort];
    case 'soort':
      return fiche.soort === 'dienst' ? [fiche.soortDienst] : [];
    case 'doelgroep':
      return fiche.soort === 'dienst' ? fiche.doelgroep : [];
    case 'provincie':
      return provinciesVan(fiche, kennis);
  }
}

function provinciesVan(fiche: Fiche, kennis: Kennis): readonly string[] {
  if (fiche.soort === 'begrip') return [];
  if (fiche.soort !== 'dienst') return [fiche.provincie];
  const vanZones = fiche.zones.flatMap((zone) => {
    const gevonden = kennis.fiches[kennis.nummerVan.get(`zone:${zone}`) ?? -1];
    return gevonden?.soort === 'zone' ? gevonden.provincie : [];
  });
  const vanGemeenten = fiche.gemeenten.flatMap(
    (gemeente) => kennis.provincieVan.get(gemeente) ?? [],
  );
  return [...new Set([...fiche.provincies, ...vanZones, ...vanGemeenten])];
}

function past(fiche: Fiche, facet: Facet, gekozen: readonly string[], kennis: Kennis): boolean {
  if (gekozen.length === 0) return true;
  // A choice of province must not hide what works in every one.
  if (facet === 'provincie' && fiche.soort === 'dienst' && isOveral(fiche)) return true;
  return waardenVan(fiche, facet, kennis).some((waarde) => gekozen.includes(waarde));
}

/** The entries that fit what was ticked; `behalve` leaves one facet out of account. */
export function gefilterd<T extends { readonly fiche: Fiche }>(
  treffers: readonly T[],
  keuzes: Keuzes,
  kennis: Kennis,
  behalve?: Facet,
): T[] {
  const facetten = FACETTEN.filter((facet) => facet !== behalve);
  return treffers.filter(({ fiche }) =>
    facetten.every((facet) => past(fiche, facet, keuzes[facet], kennis)),
  );
}

/** The values of a facet among the hits, with how many each gives beside what is ticked in the other facets. */
export function facetwaarden(
  facet: Facet,
  treffers: readonly { readonly fiche: Fiche }[],
  keuzes: Keuzes,
  kennis: Kennis,
): Waarde[] {
  const aantallen = new Map<string, number>(keuzes[facet].map((waarde) => [waarde, 0]));
  for (const { fiche } of gefilterd(treffers, keuzes, kennis, facet)) {
    for (const waarde of waardenVan(fiche, facet, kennis)) {
      aantallen.set(waarde, (aantallen.get(waarde) ?? 0) + 1);
    }
  }
  return [...aantallen]
    .map(([waarde, aantal]) => ({
      waarde,
      naam: naamVan(facet, waarde),
      aantal,
      gekozen: keuzes[facet].includes(waarde),
    }))
    .toSorted((a, b) => b.aantal - a.aantal || a.naam.localeCompare(b.naam, 'nl'));
}

/** Every value of each facet, and its name. */
const NAMEN: Record<Facet, ReadonlyMap<string, string>> = {
  kind: new Map(Object.entries(KIND_NAAM)),
  soort: new Map(Object.entries(SOORT_DIENST)),
  provincie: new Map([...PROVINCIES, BRUSSEL].map((naam) => [naam, naam])),
  doelgroep: new Map(Object.entries(DOELGROEP)),
};

const naamVan = (facet: Facet, waarde: string): string =>
  hoofdletter(NAMEN[facet].get(waarde) ?? waarde);

/** Of what is ticked, what exists: an address may hold anything. */
export const bestaandeKeuzes = (keuzes: Keuzes): Keuzes =>
  keuzesVan((facet) => keuzes[facet].filter((waarde) => NAMEN[facet].has(waarde)));
