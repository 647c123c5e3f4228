import type { Gemeente } from '../schema/gemeente.ts';
import type { Gemeentepremies, Premie } from '../schema/premie.ts';
import type { Situatie } from '../schema/situatie.ts';
import { bedragPerJaar, eenmalig, vragenBijBedrag, type Bedragsbereik } from './bedrag.ts';
import { zonderPunt } from './bewijstekst.ts';
import { en, type Kleene } from './kleene.ts';
import { vraagtekst, type Vraag, type Vraagsleutel } from './vraag.ts';
import { beoordeel, type Voorwaardesleutel } from './voorwaarde.ts';

/** The part of a directory that the premiecheck needs; the browser gets no more than this (premiegids.ts). */
export interface Premiegids {
  readonly gemeenten: ReadonlyMap<string, Pick<Gemeente, 'naam' | 'deelgemeenten'>>;
  readonly premies: ReadonlyMap<string, Pick<Gemeentepremies, 'aanbod' | 'premies' | 'bronnen'>>;
}

export type Bronnen = NonNullable<Gemeentepremies['bronnen']>;

/**
 * `ja`: every structured condition that the source states holds. `misschien`: none fails, but one is unknown. `nee`: one
 * fails, or there is no premium. `onbekend`: nobody knows whether the municipality has one.
 */
export type Uitkomst = 'ja' | 'nee' | 'misschien' | 'onbekend';

/** Why the outcome is what it is: one condition, what the entry asks, what was told, and where the rule comes from. */
export interface Reden {
  readonly voorwaarde: 'aanbod' | Voorwaardesleutel;
  /** The condition's value in the entry. */
  readonly waarde: unknown;
  /** What the situatie tells about it; null when nothing. */
  readonly verteld: unknown;
  readonly uitkomst: Kleene;
  readonly tekst: string;
  /** While unknown: what to ask to settle it. Empty where only a person can tell. */
  readonly vragen: readonly Vraag[];
  readonly bronnen: Bronnen;
}

/** One premium of a municipality for one situatie. */
export interface Evaluatie {
  /** The municipality's slug. */
  readonly gemeente: string;
  /** Null where the municipality has no premium that we know. */
  readonly premie: Premie | null;
  readonly uitkomst: Uitkomst;
  /** What it pays in a year, whatever the outcome: also a premium one just misses is worth knowing. */
  readonly bedragPerJaar: Bedragsbereik | null;
  readonly eenmalig: Bedragsbereik | null;
  /** Every stated condition, in the order of the entry. */
  readonly redenen: readonly Reden[];
  /** Sentences for people to judge; they never decide the outcome. */
  readonly zelfNaTeKijken: readonly string[];
}

/**
 * Holds one premium against a situatie.
 * @param gemeente the slug of the premium's municipality
 */
export function evaluatePremie(
  directory: Premiegids,
  gemeente: string,
  premie: Premie,
  situatie: Situatie,
): Evaluatie {
  const naamVan = (slug: string) => directory.gemeenten.get(slug)?.naam ?? slug;
  const plaats = { slug: gemeente, gemeente: directory.gemeenten.get(gemeente), naamVan };
  const bronnen = directory.premies.get(gemeente)?.bronnen ?? [];
  const redenen = beoordeel(premie, plaats, situatie).map(
    ({ voorwaarde, waarde, verteld, toets, tekst }): Reden => ({
      voorwaarde,
      waarde,
      verteld,
      uitkomst: toets.uitkomst,
      tekst,
      vragen: toets.vragen,
      bronnen,
    }),
  );
  return {
    gemeente,
    premie,
    uitkomst: UITKOMST[en(redenen.map(({ uitkomst }) => uitkomst))],
    bedragPerJaar: bedragPerJaar(premie, situatie),
    eenmalig: eenmalig(premie, situatie),
    redenen,
    zelfNaTeKijken: zelfNaTeKijken(premie, redenen),
  };
}

const UITKOMST: Record<Kleene, Uitkomst> = { waar: 'ja', onwaar: 'nee', onbekend: 'misschien' };

/** What no answer of the visitor can settle: rules in words, and where the source keeps silent. */
function zelfNaTeKijken({ voorwaarden = {} }: Premie, redenen: readonly Reden[]): string[] {
  const { andere = [], nietCumuleerbaarMet = [], inkomensgrens } = voorwaarden;
  const inkomen =
    inkomensgrens?.soort === 'onbekend'
      ? [
          inkomensgrens.toelichting === undefined
            ? 'De bron zegt niet of het inkomen meetelt. Vraag het aan de gemeente.'
            : `Inkomen: ${zonderPunt(inkomensgrens.toelichting)}. Vraag het aan de gemeente.`,
        ]
      : [];
  const stil =
    redenen.length === 0
      ? ['De bron noemt geen voorwaarden die we kunnen nagaan. Vraag ze aan de gemeente.']
      : [];
  return [
    ...andere,
    ...nietCumuleerbaarMet.map((wat) => `Niet samen met: ${zonderPunt(wat)}.`),
    ...inkomen,
    ...stil,
  ];
}

/**
 * Every premium that a situatie may lead to: those of the zorgvrager's municipality and, where it differs, those of the
 * mantelzorger's, in that order. A municipality without premium is one row that says so. Without municipality: nothing.
 */
export function evaluateSituatie(directory: Premiegids, situatie: Situatie): Evaluatie[] {
  const gemeenten = [situatie.zorgvrager?.gemeente, situatie.mantelzorger?.gemeente].filter(
    (gemeente) => gemeente !== undefined,
  );
  return [...new Set(gemeenten)].flatMap((gemeente) =>
    evaluateGemeente(directory, gemeente, situatie),
  );
}

/** Every premium of one municipality. Without premium: one row that says so. */
export function evaluateGemeente(
  directory: Premiegids,
  gemeente: string,
  situatie: Situatie,
): Evaluatie[] {
  const entry = directory.premies.get(gemeente);
  if (entry?.aanbod === 'ja') {
    return (entry.premies ?? []).map((premie) =>
      evaluatePremie(directory, gemeente, premie, situatie),
    );
  }
  const naam = directory.gemeenten.get(gemeente)?.naam ?? gemeente;
  // What was abolished stays as history: a row for each, so that nobody takes an old leaflet for a right.
  const vroeger = entry?.premies ?? [];
  const rijen = vroeger.length > 0 ? vroeger : [null];
  return rijen.map((premie) => zonderPremie(gemeente, naam, entry, premie));
}

function zonderPremie(
  gemeente: string,
  naam: string,
  entry: Pick<Gemeentepremies, 'aanbod' | 'bronnen'> | undefined,
  premie: Premie | null,
): Evaluatie {
  const aanbod = entry?.aanbod ?? 'onbekend';
  const tekst = {
    ja: `${naam} heeft een premie.`,
    nee: `${naam} heeft geen premie voor mantelzorg.`,
    afgeschaft: `${naam} heeft de premie afgeschaft.`,
    onbekend: `We weten niet of ${naam} een premie heeft. Vraag het aan de gemeente.`,
  }[aanbod];
  const bekend = aanbod !== 'onbekend';
  return {
    gemeente,
    premie,
    uitkomst: bekend ? 'nee' : 'onbekend',
    bedragPerJaar: null,
    eenmalig: null,
    redenen: [
      {
        voorwaarde: 'aanbod',
        waarde: aanbod,
        verteld: null,
        uitkomst: bekend ? 'onwaar' : 'onbekend',
        tekst,
        vragen: [],
        bronnen: entry?.bronnen ?? [],
      },
    ],
    zelfNaTeKijken: [],
  };
}

/** The same situatie, if both lived in this municipality. The village is left out: it is one of the old town's. */
export function alsInGemeente(
  { zorgvrager: { deelgemeente: _, ...zorgvrager } = {}, mantelzorger, ...rest }: Situatie,
  gemeente: string,
): Situatie {
  return {
    ...rest,
    zorgvrager: { ...zorgvrager, gemeente },
    mantelzorger: { ...mantelzorger, gemeente },
  };
}

/** A question and how many premiums of the situatie its answer helps to decide. */
interface OpenVraag {
  readonly sleutel: Vraagsleutel;
  readonly tekst: string;
  readonly aantal: number;
}

/**
 * What is best asked next: of every premium that is not lost yet, the questions that decide whether one gets it or how
 * much, those that matter for most premiums first. What matters for as many stands in the order of the conditions.
 */
export function belangrijksteVragen(directory: Premiegids, situatie: Situatie): OpenVraag[] {
  const aantallen = new Map<Vraagsleutel, number>();
  for (const { premie, uitkomst, redenen } of evaluateSituatie(directory, situatie)) {
    if (premie === null || uitkomst === 'nee') continue;
    const vragen = [
      ...redenen.flatMap((reden) => reden.vragen),
      ...vragenBijBedrag(premie, situatie),
    ];
    // A proof asked in several parts is still one question about this premium.
    for (const sleutel of new Set(vragen.map((vraag) => vraag.sleutel))) {
      aantallen.set(sleutel, (aantallen.get(sleutel) ?? 0) + 1);
    }
  }
  return [...aantallen]
    .map(([sleutel, aantal]) => ({ sleutel, tekst: vraagtekst(sleutel), aantal }))
    .toSorted((a, b) => b.aantal - a.aantal);
}
