import type { Gemeente } from '../schema/gemeente.ts';
import type { Situatie } from '../schema/situatie.ts';
import { metAntwoord } from './antwoord.ts';
import { normaliseer } from './plaatsen.ts';
import { alle, ONBESLISBAAR, ONWAAR, open, toets, WAAR, type Toets } from './toets.ts';
import { vraagNaar } from './vraag.ts';

type MetDeelgemeenten = Pick<Gemeente, 'deelgemeenten'>;

/** Where both live, as it was chosen. */
export interface Woonplaats {
  /** Slugs. */
  readonly zorgvrager: string | undefined;
  readonly mantelzorger: string | undefined;
  /** The name under which the zorgvrager's town was chosen, when that was not its own. */
  readonly dorp: string | undefined;
}

/** The names of the villages and former municipalities of a municipality. */
export function dorpenIn(gemeente: MetDeelgemeenten | undefined): string[] {
  const namen = (gemeente?.deelgemeenten ?? []).flatMap(({ naam, fusiedeel = naam }) => [
    naam,
    fusiedeel,
  ]);
  return [...new Set(namen)].toSorted();
}

/** The situatie after a move. A village belongs to its town; where the town does not know it, it is left out. */
export function verhuisd(
  { gemeenten }: { readonly gemeenten: ReadonlyMap<string, MetDeelgemeenten> },
  situatie: Situatie,
  { zorgvrager, mantelzorger, dorp = '' }: Woonplaats,
): Situatie {
  const dorpen = dorpenIn(gemeenten.get(zorgvrager ?? ''));
  return metAntwoord(
    metAntwoord(
      metAntwoord(situatie, 'zorgvrager.gemeente', zorgvrager),
      'mantelzorger.gemeente',
      mantelzorger,
    ),
    'zorgvrager.deelgemeente',
    dorpen.includes(dorp) ? dorp : undefined,
  );
}

/** Whether the zorgvrager or the mantelzorger lives in a municipality. @param gemeente its slug */
export function toetsWoontIn(
  wie: 'zorgvrager' | 'mantelzorger',
  gemeente: string,
  situatie: Situatie,
): Toets {
  return toets(
    situatie[wie]?.gemeente,
    vraagNaar(`${wie}.gemeente`),
    (woonplaats) => woonplaats === gemeente,
  );
}

/**
 * Whether the zorgvrager lives in the part of a municipality where a premium applies: a village counts by its own name
 * or by that of the municipality before 2025 it belonged to (`fusiedeel`).
 * @param gemeente the premium's municipality; absent when the directory does not know it
 * @param gebied names of villages and former municipalities
 */
export function toetsGebied(
  slug: string,
  gemeente: MetDeelgemeenten | undefined,
  gebied: readonly string[],
  situatie: Situatie,
): Toets {
  const deelgemeente = situatie.zorgvrager?.deelgemeente;
  return alle([
    toetsWoontIn('zorgvrager', slug, situatie),
    deelgemeente === undefined
      ? open(vraagNaar('zorgvrager.deelgemeente'))
      : toetsDeelgemeente(plaatsenIn(gemeente), gebied.map(normaliseer), normaliseer(deelgemeente)),
  ]);
}

/** A village, as names to compare. */
interface Plaats {
  readonly eigen: string;
  readonly vroeger: string;
}

function plaatsenIn(gemeente: MetDeelgemeenten | undefined): Plaats[] {
  return (gemeente?.deelgemeenten ?? []).map(({ naam, fusiedeel = naam }) => ({
    eigen: normaliseer(naam),
    vroeger: normaliseer(fusiedeel),
  }));
}

/** A name that the municipality does not know decides nothing, whether the visitor wrote it or the entry. */
function toetsDeelgemeente(
  plaatsen: readonly Plaats[],
  gebied: readonly string[],
  deelgemeente: string,
): Toets {
  const inGebied = ({ eigen, vroeger }: Plaats) =>
    gebied.includes(eigen) || gebied.includes(vroeger);
  const bedoeld = plaatsenMetNaam(plaatsen, deelgemeente);
  if (bedoeld.length === 0) return ONBESLISBAAR;
  if (bedoeld.every(inGebied)) return WAAR;
  const gebiedBekend = gebied.every((naam) => plaatsenMetNaam(plaatsen, naam).length > 0);
  return gebiedBekend && !bedoeld.some(inGebied) ? ONWAAR : ONBESLISBAAR;
}

/** The places that go by a name: the villages, or else every village of the former municipality. */
function plaatsenMetNaam(plaatsen: readonly Plaats[], naam: string): Plaats[] {
  const dorpen = plaatsen.filter(({ eigen }) => eigen === naam);
  return dorpen.length > 0 ? dorpen : plaatsen.filter(({ vroeger }) => vroeger === naam);
}
