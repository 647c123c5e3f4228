/** How fresh the facts are, and what needs a look first. */
import { nieuwstePeildatum, opUiterlijk, uiterlijk, type Gedateerd } from './datums.ts';
import type { Directory } from './directory.ts';
import { provinciesVanDienst } from './gebied.ts';

/** After this many months a source is old: a town's rules change every January. */
const HOUDBAAR_MAANDEN = 18;

/** The day before which a source is old. */
function houdbaarVanaf(vandaag: string): string {
  const [jaar = 0, maand = 1, dag = 1] = vandaag.split('-').map(Number);
  return new Date(Date.UTC(jaar, maand - 1 - HOUDBAAR_MAANDEN, dag)).toISOString().slice(0, 10);
}

export function isVerouderd(datum: string, vandaag: string): boolean {
  return uiterlijk(datum) < houdbaarVanaf(vandaag);
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

interface MetVertrouwen {
  readonly bronnen?: readonly Gedateerd[] | undefined;
  readonly vertrouwen: string;
  readonly aanbod?: string;
}

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
    const datum = nieuwstePeildatum(entry.bronnen);
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
  return rang(a) - rang(b) || opUiterlijk(a.datum ?? '', b.datum ?? '');
}
