/**
 * The comparison table: what a row can be filtered and sorted on. The build writes it into the table, the browser
 * reads it back, and the address holds what a visitor chose.
 */

import { alfabetisch } from './directory.ts';

export const KOLOMMEN = [
  'gemeente',
  'premie',
  'bedrag',
  'gegeven',
  'wie',
  'zorgnood',
  'leeftijd',
  'inkomen',
  'tegen',
  'zekerheid',
] as const;

/** The column of who told a situatie in the premiecheck: the best outcome first. */
export const VOOR_JOU = 'voor-jou';

export type Kolom = (typeof KOLOMMEN)[number] | typeof VOOR_JOU;
const SORTEERBAAR: readonly Kolom[] = [...KOLOMMEN, VOOR_JOU];

/** What a row says of itself, for the filters. Money in EUR cents a year. */
export interface Rij {
  readonly gemeente: string;
  readonly provincie: string;
  readonly zones: readonly string[];
  readonly heeftPremie: boolean;
  readonly bedrag: number | undefined;
  readonly wie: string;
  readonly bewijzen: readonly string[];
  readonly zonderInkomensgrens: boolean;
  readonly mantelzorgerMagElders: boolean;
  readonly zekerheid: string;
}

export interface Filter {
  readonly q: string;
  readonly provincie: string;
  readonly zone: string;
  readonly premie: boolean;
  /** At least so many EUR a year. */
  readonly min: number;
  readonly wie: string;
  readonly bewijs: string;
  readonly inkomen: boolean;
  readonly elders: boolean;
  readonly zekerheid: string;
}

export interface Sortering {
  readonly kolom: Kolom;
  readonly aflopend: boolean;
}

const STANDAARD: Sortering = { kolom: 'gemeente', aflopend: false };

/** What the address asks for. Nonsense in it asks for nothing. */
export function filterVan(adres: URLSearchParams): Filter {
  const tekst = (sleutel: string) => (adres.get(sleutel) ?? '').slice(0, 100);
  const min = Number(adres.get('min'));
  return {
    q: tekst('q'),
    provincie: tekst('provincie'),
    zone: tekst('zone'),
    premie: adres.has('premie'),
    min: Number.isFinite(min) && min > 0 ? min : 0,
    wie: tekst('wie'),
    bewijs: tekst('bewijs'),
    inkomen: adres.has('inkomen'),
    elders: adres.has('elders'),
    zekerheid: tekst('zekerheid'),
  };
}

/** The order that the address asks for: `sorteer=bedrag`, or `sorteer=-bedrag` for the highest first. */
export function sorteringVan(adres: URLSearchParams): Sortering {
  const gevraagd = adres.get('sorteer') ?? '';
  const kolom = SORTEERBAAR.find((naam) => naam === gevraagd.replace(/^-/, ''));
  return kolom ? { kolom, aflopend: gevraagd.startsWith('-') } : STANDAARD;
}

/** The address of a filter and an order: only what differs from the plain table. */
export function adresVan(filter: Filter, { kolom, aflopend }: Sortering): URLSearchParams {
  const adres = new URLSearchParams();
  for (const [sleutel, waarde] of Object.entries(filter)) {
    if (waarde === true) adres.set(sleutel, '1');
    else if (waarde !== '' && waarde !== 0 && waarde !== false) adres.set(sleutel, String(waarde));
  }
  if (kolom !== STANDAARD.kolom || aflopend) adres.set('sorteer', `${aflopend ? '-' : ''}${kolom}`);
  return adres;
}

/**
 * Whether a row passes the filter.
 * @param plaatsen the municipalities that the text of the filter names; undefined when there is no text
 */
export function voldoet(rij: Rij, filter: Filter, plaatsen?: ReadonlySet<string>): boolean {
  return (
    (!plaatsen || plaatsen.has(rij.gemeente)) &&
    (!filter.provincie || rij.provincie === filter.provincie) &&
    (!filter.zone || rij.zones.includes(filter.zone)) &&
    (!filter.premie || rij.heeftPremie) &&
    (!filter.min || (rij.bedrag ?? 0) >= filter.min * 100) &&
    (!filter.wie || rij.wie === filter.wie || rij.wie === 'keuze') &&
    (!filter.bewijs || rij.bewijzen.includes(filter.bewijs)) &&
    (!filter.inkomen || rij.zonderInkomensgrens) &&
    (!filter.elders || rij.mantelzorgerMagElders) &&
    (!filter.zekerheid || rij.zekerheid === filter.zekerheid)
  );
}

/**
 * Sorts by the keys that the cells hold: numbers as numbers, words as Dutch words. An empty key, what the source does
 * not say, comes last in both directions.
 * @param sleutel the key of an item: its text, or a number as text
 */
export function sorteer<T>(
  rijen: readonly T[],
  sleutel: (rij: T) => string,
  aflopend: boolean,
): T[] {
  const richting = aflopend ? -1 : 1;
  return rijen
    .map((rij) => ({ rij, sleutel: sleutel(rij) }))
    .toSorted((a, b) => {
      if (a.sleutel === '' || b.sleutel === '')
        return Number(a.sleutel === '') - Number(b.sleutel === '');
      return richting * alfabetisch(a.sleutel, b.sleutel);
    })
    .map(({ rij }) => rij);
}
