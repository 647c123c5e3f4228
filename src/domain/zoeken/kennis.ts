import type { Synoniemgroep } from '../../schema/synoniemen.ts';
import { normaliseer, type Plaats } from '../plaatsen.ts';
import { verspreidbaar, type Verspreid } from './begrijp/groep.ts';
import type { Fiche } from './fiche.ts';
import type { Zoekdata } from './pakket.ts';
import { stam } from './spelling.ts';

/** A phrase of the synonyms, cut into its words. */
export interface Frase {
  readonly woorden: readonly string[];
  readonly groep: Synoniemgroep;
}

/** A word of a title, and its stem. */
type Titelwoord = readonly [woord: string, stam: string];

/** Everything that is needed to understand a question, made ready once. */
export interface Kennis extends Zoekdata {
  /** The places behind each normalised name. */
  readonly plaatsen: ReadonlyMap<string, readonly Plaats[]>;
  /** Names without spaces, as people type them: "heistopdenberg" -> "heist op den berg". */
  readonly aaneen: ReadonlyMap<string, string>;
  /** Phrases by their first word, longest first. */
  readonly frasen: ReadonlyMap<string, readonly Frase[]>;
  /** Phrases that are known where their words stand apart, by the stem of one of them. */
  readonly verspreid: ReadonlyMap<string, readonly Verspreid[]>;
  /** Groups by the stem of their single words, for other forms of the word. */
  readonly stammen: ReadonlyMap<string, Synoniemgroep>;
  readonly stopwoorden: ReadonlySet<string>;
  /** The index's own words and those of the synonyms. */
  readonly bekend: ReadonlySet<string>;
  /** The stems of the known words: another form of a known word needs no mending. */
  readonly bekendeStammen: ReadonlySet<string>;
  /** The words of place names. */
  readonly plaatswoorden: ReadonlySet<string>;
  /** The names of municipalities that hold a word: "leeuw" -> "sint pieters leeuw". */
  readonly plaatsenMetWoord: ReadonlyMap<string, readonly string[]>;
  /** The single words of the synonyms: what people type most. */
  readonly losseWoorden: readonly string[];
  /** The titles, and the other names of a term, that a question may say: of each entry, the words of each name. */
  readonly titels: readonly (readonly Titelwoord[][])[];
  readonly zonesVan: ReadonlyMap<string, readonly string[]>;
  readonly provincieVan: ReadonlyMap<string, string>;
  /** The number of each entry by its kind and slug: "premie:gent". */
  readonly nummerVan: ReadonlyMap<string, number>;
}

function groepeer<T>(rijen: Iterable<readonly [string, T]>): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const [sleutel, waarde] of rijen) {
    const groep = groepen.get(sleutel);
    if (groep) groep.push(waarde);
    else groepen.set(sleutel, [waarde]);
  }
  return groepen;
}

/** Makes the data ready to understand questions with. */
export function maakKennis(data: Zoekdata, plaatsen: readonly Plaats[]): Kennis {
  const namen = groepeer(plaatsen.map((plaats) => [normaliseer(plaats.naam), plaats] as const));
  const frasen = data.synoniemen.groepen.flatMap((groep) =>
    groep.woorden.map((gezegd): Frase => ({ woorden: normaliseer(gezegd).split(' '), groep })),
  );
  const stopwoorden = new Set(data.synoniemen.stopwoorden.map(normaliseer));
  const enkele = frasen.filter(({ woorden }) => woorden.length === 1);
  const bekend = new Set([...data.woorden, ...frasen.flatMap(({ woorden }) => woorden)]);
  return {
    ...data,
    plaatsen: namen,
    aaneen: new Map(
      [...namen.keys()]
        .filter((naam) => naam.includes(' '))
        .map((naam) => [naam.replaceAll(' ', ''), naam]),
    ),
    frasen: new Map(
      [...groepeer(frasen.map((frase) => [frase.woorden[0] ?? '', frase] as const))].map(
        ([eerste, lijst]) => [
          eerste,
          lijst.toSorted((a, b) => b.woorden.length - a.woorden.length),
        ],
      ),
    ),
    verspreid: groepeer(verspreidbaar(frasen, stopwoorden)),
    stammen: new Map(
      enkele.toReversed().map(({ woorden, groep }) => [stam(woorden[0] ?? ''), groep] as const),
    ),
    stopwoorden,
    bekend,
    bekendeStammen: new Set([...bekend].filter((woord) => woord.length > 4).map(stam)),
    plaatswoorden: new Set([...namen.keys()].flatMap((naam) => naam.split(' '))),
    plaatsenMetWoord: groepeer(
      plaatsen
        .filter(({ soort }) => soort === 'gemeente')
        .flatMap(({ naam }) => {
          const heel = normaliseer(naam);
          return heel.split(' ').map((woord) => [woord, heel] as const);
        }),
    ),
    losseWoorden: enkele.map(({ woorden }) => woorden[0] ?? ''),
    titels: data.fiches.map(titelwoorden),
    zonesVan: zonesPerGemeente(data.fiches),
    provincieVan: new Map(
      data.fiches.flatMap((fiche) =>
        fiche.soort === 'premie' ? [[fiche.slug, fiche.provincie] as const] : [],
      ),
    ),
    nummerVan: new Map(
      data.fiches.map((fiche, nummer) => [`${fiche.soort}:${fiche.slug}`, nummer]),
    ),
  };
}

function zonesPerGemeente(fiches: readonly Fiche[]): Map<string, string[]> {
  return groepeer(
    fiches.flatMap((fiche) =>
      fiche.soort === 'zone'
        ? fiche.gemeenten.map((gemeente) => [gemeente, fiche.slug] as const)
        : [],
    ),
  );
}

/** Of a premium nothing: it is found by its town. */
function titelwoorden(fiche: Fiche): Titelwoord[][] {
  if (fiche.soort === 'premie') return [];
  const namen = fiche.soort === 'begrip' ? [fiche.titel, ...fiche.ook] : [fiche.titel];
  return namen.map((naam) =>
    normaliseer(naam)
      .split(' ')
      .map((woord) => [woord, stam(woord)]),
  );
}
