/** How fresh the facts are, and what needs a look first. */
import type { Directory } from './directory.ts';
import { provinciesVanDienst } from './gebied.ts';

/** After this many months a source is old: a town's rules change every January. */
const HOUDBAAR_MAANDEN = 18;

/**
 * The last day that a date may mean: a source of "2024" may speak of December.
 * @param datum YYYY, YYYY-MM or YYYY-MM-DD
 */
export function uiterlijk(datum: string): string {
  const [jaar = '', maand = '12', dag] = datum.split('-');
  if (dag !== undefined) return datum;
  const laatste = new Date(Date.UTC(Number(jaar), Number(maand), 0)).getUTCDate();
  return `${jaar}-${maand}-${String(laatste).padStart(2, '0')}`;
}

/** The day before which a source is old. */
function houdbaarVanaf(vandaag: string): string {
  const [jaar = 0, maand = 1, dag = 1] = vandaag.split('-').map(Number);
  return new Date(Date.UTC(jaar, maand - 1 - HOUDBAAR_MAANDEN, dag)).toISOString().slice(0, 10);
}

export function isVerouderd(datum: string, vandaag: string): boolean {
  return uiterlijk(datum) < houdbaarVanaf(vandaag);
}

interface MetBronnen {
  readonly bronnen?: readonly { readonly peildatum?: string | undefined }[] | undefined;
}

/** The newest date of an entry's sources, or undefined where none is dated. */
export function nieuwstePeildatum(entry: MetBronnen): string | undefined {
  return (entry.bronnen ?? [])
    .flatMap((bron) => bron.peildatum ?? [])
    .toSorted((a, b) => (uiterlijk(a) < uiterlijk(b) ? -1 : 1))
    .at(-1);
}

export type RedenNazicht = 'onbekend' | 'ongedateerd' | 'verouderd' | 'laag-vertrouwen';

/** An entry that needs a look. */
export interface Nazicht {
  readonly collectie: 'premies' | 'diensten' | 'eerstelijnszones' | 'begrippen';
  readonly id: string;
  readonly naam: string;
  /** Empty where the entry is of all Flanders or wider. */
  readonly provincies: readonly string[];
  /** Of a service its kind: what a filter on associations works with. */
  readonly soort: string;
  /** When someone last confirmed it, or the newest date of its sources; undefined where none is known. */
  readonly datum: string | undefined;
  readonly redenen: readonly RedenNazicht[];
}

type MetVertrouwen = MetBronnen & { readonly vertrouwen: string; readonly aanbod?: string };

function redenenVan(
  entry: MetVertrouwen,
  datum: string | undefined,
  vandaag: string,
): RedenNazicht[] {
  // Of a town of which nothing is known, the rest goes without saying.
  if (entry.aanbod === 'onbekend') return ['onbekend'];
  const redenen: RedenNazicht[] = [];
  if (datum === undefined) redenen.push('ongedateerd');
  else if (isVerouderd(datum, vandaag)) redenen.push('verouderd');
  if (entry.vertrouwen === 'laag') redenen.push('laag-vertrouwen');
  return redenen;
}

/**
 * Every entry that needs a look, the oldest first: before all the towns of which nothing is known, then what has no
 * date at all. What a town or association confirmed within the last 18 months needs none, however old its sources.
 * @param vandaag YYYY-MM-DD
 */
export function watNazichtVraagt(gids: Directory, vandaag: string): Nazicht[] {
  const volgensBronnen = (entry: MetVertrouwen) => {
    const datum = nieuwstePeildatum(entry);
    return { datum, redenen: redenenVan(entry, datum, vandaag) };
  };
  const rijen: Nazicht[] = [
    ...[...gids.premies].map(([id, premie]) => {
      const gemeente = gids.gemeenten.get(id);
      return {
        collectie: 'premies' as const,
        id,
        naam: gemeente?.naam ?? id,
        provincies: gemeente ? [gemeente.provincie] : [],
        soort: 'premie',
        ...volgensBronnen(premie),
        ...(premie.nagekeken && volgensNagekeken(premie, premie.nagekeken.datum, vandaag)),
      };
    }),
    ...[...gids.diensten].map(([id, dienst]) => ({
      collectie: 'diensten' as const,
      id,
      naam: dienst.naam,
      provincies: provinciesVanDienst(gids, dienst),
      soort: dienst.soort,
      ...volgensBronnen(dienst),
    })),
    ...[...gids.zones].map(([id, zone]) => ({
      collectie: 'eerstelijnszones' as const,
      id,
      naam: zone.naam,
      provincies: [zone.provincie],
      soort: 'eerstelijnszone',
      ...volgensBronnen(zone),
    })),
    ...[...gids.begrippen].map(([id, begrip]) => ({
      collectie: 'begrippen' as const,
      id,
      naam: begrip.term,
      provincies: [],
      soort: 'begrip',
      ...volgensBronnen(begrip),
    })),
  ];
  return rijen.filter((rij) => rij.redenen.length > 0).toSorted(oudsteEerst);
}

/** What a town or association confirmed needs no look until that too is long ago. */
function volgensNagekeken(premie: MetVertrouwen, datum: string, vandaag: string) {
  return {
    datum,
    redenen: isVerouderd(datum, vandaag) ? redenenVan(premie, datum, vandaag) : [],
  };
}

/** Nothing known, then undated, then by date. */
function oudsteEerst(a: Nazicht, b: Nazicht): number {
  const rang = (rij: Nazicht) =>
    rij.redenen.includes('onbekend') ? 0 : rij.datum === undefined ? 1 : 2;
  return rang(a) - rang(b) || vergelijk(uiterlijk(a.datum ?? ''), uiterlijk(b.datum ?? ''));
}

function vergelijk(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
