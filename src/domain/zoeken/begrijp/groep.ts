import type { Synoniemgroep } from '../../../schema/synoniemen.ts';
import type { Frase, Kennis } from '../kennis.ts';
import { stam } from '../spelling.ts';

/** A group of synonyms that the question names. */
export interface GenoemdeGroep {
  readonly groep: Synoniemgroep;
  /** The words of the question that name it. */
  readonly gezegd: readonly string[];
}

/** A group that stands at one place of the question, and how many words it takes. */
export interface GevondenGroep {
  readonly wat: 'groep';
  readonly lengte: number;
  readonly groep: Synoniemgroep;
  /** Only a part of the word is known, so that the word itself still says something of its own. */
  readonly deels?: boolean;
}

const KORTSTE_DEEL = 5;

/** Words that change nothing in a phrase: "kan het echt niet meer aan". */
const VERSTERKERS = new Set([
  'meer',
  'echt',
  'zelf',
  'totaal',
  'helemaal',
  'bijna',
  'elke',
  'geen',
  'alleen',
]);

/** Words that say too little to recognise a phrase by when they stand apart. */
const ZWAK = new Set(
  'niet niets niks meer geen alleen zonder zelf alles hulp thuis mensen goed heel mijn zorg zorgen'.split(
    ' ',
  ),
);
const RUIMTE = 5;

/** The longest phrase of the synonyms that stands here, small words in between allowed; else another form of a word. */
export function groepOp(
  plek: number,
  alle: readonly string[],
  kennis: Kennis,
): GevondenGroep | undefined {
  const woord = alle[plek] ?? '';
  for (const frase of kennis.frasen.get(woord) ?? []) {
    const lengte = lengteVan(frase, plek, alle, kennis);
    if (lengte > 0) return { wat: 'groep', lengte, groep: frase.groep };
  }
  // Compounds that are written apart: "weekend opvang".
  const samen = kennis.frasen
    .get(woord + (alle[plek + 1] ?? ' '))
    ?.find(({ woorden }) => woorden.length === 1);
  if (samen) return { wat: 'groep', lengte: 2, groep: samen.groep };
  if (kennis.stopwoorden.has(woord) || woord.length < 5) return undefined;
  const groep = kennis.stammen.get(stam(woord));
  if (groep) return { wat: 'groep', lengte: 1, groep };
  const vanDeel = groepVanDeel(woord, kennis);
  return vanDeel && { wat: 'groep', lengte: 1, groep: vanDeel, deels: true };
}

function lengteVan(
  { woorden }: Frase,
  plek: number,
  alle: readonly string[],
  { stopwoorden }: Kennis,
): number {
  let hier = plek + 1;
  for (const gezocht of woorden.slice(1)) {
    let overgeslagen = 0;
    while (
      overgeslagen < 2 &&
      alle[hier] !== gezocht &&
      hier < alle.length &&
      (stopwoorden.has(alle[hier] ?? '') || VERSTERKERS.has(alle[hier] ?? ''))
    ) {
      hier += 1;
      overgeslagen += 1;
    }
    if (alle[hier] !== gezocht) return 0;
    hier += 1;
  }
  return hier - plek;
}

/** The group of the longest part of a compound that the synonyms know: "vervoerdienst" -> "vervoer". */
function groepVanDeel(woord: string, { frasen }: Kennis): Synoniemgroep | undefined {
  const groepVan = (deel: string) =>
    frasen.get(deel)?.find(({ woorden, groep }) => woorden.length === 1 && !groep.wie)?.groep;
  for (let lengte = woord.length - 3; lengte >= KORTSTE_DEEL; lengte -= 1) {
    const groep = groepVan(woord.slice(-lengte)) ?? groepVan(woord.slice(0, lengte));
    if (groep) return groep;
  }
  return undefined;
}

/** A phrase that is recognised where its words stand apart. */
export interface Verspreid {
  /** Where the phrase stands among all: of two that fit, the first counts. */
  readonly nummer: number;
  readonly groep: Synoniemgroep;
  /** The words that carry meaning, and their stems. */
  readonly inhoud: readonly string[];
  readonly stammen: readonly string[];
}

/** The phrases that may stand apart, each with the stem of a word that it cannot do without. */
export function verspreidbaar(
  frasen: readonly Frase[],
  stopwoorden: ReadonlySet<string>,
): (readonly [stam: string, frase: Verspreid])[] {
  return frasen.flatMap(({ woorden, groep }, nummer) => {
    const inhoud = woorden.filter((woord) => !stopwoorden.has(woord));
    const sterk = inhoud.filter((woord) => !ZWAK.has(woord));
    const [eerste] = sterk;
    if (eerste === undefined || sterk.length < 2 || groep.wie) return [];
    return [[stam(eerste), { nummer, groep, inhoud, stammen: inhoud.map(stam) }] as const];
  });
}

/**
 * Phrases of which every word that carries meaning stands in the question, near each other but not in a row: "het huis
 * van ons ouders verkopen" names "huis verkopen".
 */
export function verspreideGroepen(
  alle: readonly string[],
  gevonden: readonly GenoemdeGroep[],
  { verspreid }: Kennis,
): GenoemdeGroep[] {
  const plekVan = new Map(alle.map((woord, plek) => [stam(woord), plek]));
  const bekend = new Set(gevonden.map(({ groep }) => groep));
  const extra = new Map<Synoniemgroep, GenoemdeGroep>();
  const kandidaten = [...plekVan.keys()].flatMap((woordstam) => verspreid.get(woordstam) ?? []);
  for (const { groep, inhoud, stammen } of kandidaten.toSorted((a, b) => a.nummer - b.nummer)) {
    if (bekend.has(groep) || extra.has(groep)) continue;
    const plekken = stammen.map((woordstam) => plekVan.get(woordstam) ?? -1);
    const dichtbij = Math.max(...plekken) - Math.min(...plekken) < inhoud.length + RUIMTE;
    if (plekken.every((plek) => plek >= 0) && dichtbij) extra.set(groep, { groep, gezegd: inhoud });
  }
  return [...extra.values()];
}
