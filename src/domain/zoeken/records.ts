import type { Synoniemen } from '../../schema/synoniemen.ts';
import { entryVan, type Directory } from '../directory.ts';
import { DOELGROEP, SOORT_DIENST, SOORT_PREMIE, THEMA } from '../labels.ts';
import { normaliseer, type Plaats } from '../plaatsen.ts';
import type { Fiche } from './fiche.ts';

/** What the search engine reads of an entry: its words, by weight. */
export interface Zoekrecord {
  readonly soort: Fiche['soort'];
  readonly titel: string;
  /** The words that people use for it. */
  readonly trefwoorden: string;
  readonly tekst: string;
  /**
   * What our own search reads from the cards or does without: places, synonyms, themes, how to apply, what is good to
   * know. Left out of the index, which every visitor pays for; the engines that we measure ourselves against do get it.
   */
  readonly kenmerken: string;
}

/** The words of an entry, for the engine to index. */
export function recordVan(fiche: Fiche, directory: Directory, synoniemen: Synoniemen): Zoekrecord {
  switch (fiche.soort) {
    case 'premie':
      return premierecord(fiche.slug, fiche.titel, directory);
    case 'dienst':
      return dienstrecord(fiche.slug, directory, synoniemen);
    case 'zone':
      return zonerecord(fiche.slug, directory);
    case 'begrip':
      return begriprecord(fiche.slug, directory);
  }
}

function premierecord(slug: string, titel: string, directory: Directory): Zoekrecord {
  const gemeente = entryVan(directory.gemeenten, slug);
  const { premies = [], contact } = entryVan(directory.premies, slug);
  const namen = premies.flatMap(({ naam, soort }) => [naam, SOORT_PREMIE[soort]]);
  const plaatsen = gemeente.deelgemeenten.flatMap(({ naam, fusiedeel }) => [naam, fusiedeel]);
  return {
    soort: 'premie',
    titel,
    trefwoorden: '',
    kenmerken: woorden(
      gemeente.naam,
      ...plaatsen,
      ...gemeente.postcodes,
      ...premies.map(({ uitbetaling }) => uitbetaling),
      contact?.dienst,
    ),
    tekst: zinnen(...namen),
  };
}

function dienstrecord(slug: string, directory: Directory, synoniemen: Synoniemen): Zoekrecord {
  const dienst = entryVan(directory.diensten, slug);
  const { gemeenten = [], eerstelijnszones = [], provincies = [] } = dienst.werkingsgebied;
  const plaatsen = [
    ...gemeenten.map((gemeente) => entryVan(directory.gemeenten, gemeente).naam),
    ...eerstelijnszones.map((zone) => entryVan(directory.zones, zone).naam),
    ...provincies,
  ];
  // The groups that mean this kind of service before any other: their words are the names it goes by.
  const namen = synoniemen.groepen
    .filter(({ naar }) => naar.soort?.[0] === dienst.soort)
    .flatMap((groep) => groep.woorden);
  return {
    soort: 'dienst',
    titel: dienst.naam,
    trefwoorden: SOORT_DIENST[dienst.soort],
    tekst: dienst.wat,
    kenmerken: woorden(
      dienst.hoeAanvragen,
      dienst.kosten,
      ...namen,
      ...dienst.thema.map((thema) => THEMA[thema]),
      ...dienst.doelgroep.map((doelgroep) => `voor ${DOELGROEP[doelgroep]}`),
      ...plaatsen,
    ),
  };
}

function zonerecord(slug: string, directory: Directory): Zoekrecord {
  const zone = entryVan(directory.zones, slug);
  const gemeenten = (zone.gemeenten ?? []).map((id) => entryVan(directory.gemeenten, id).naam);
  return {
    soort: 'zone',
    titel: zone.naam,
    trefwoorden: woorden('eerstelijnszone', 'ELZ', 'zorgraad', zone.kort, zone.zorgraad),
    tekst: '',
    kenmerken: woorden(...gemeenten),
  };
}

function begriprecord(slug: string, directory: Directory): Zoekrecord {
  const { term, ookBekendAls = [], uitleg, goedOmTeWeten } = entryVan(directory.begrippen, slug);
  return {
    soort: 'begrip',
    titel: term,
    trefwoorden: woorden(...ookBekendAls),
    tekst: uitleg,
    kenmerken: woorden(goedOmTeWeten),
  };
}

const aanwezig = (delen: readonly (string | undefined)[]) => [
  ...new Set(delen.filter((deel) => deel !== undefined && deel !== '')),
];
const woorden = (...delen: (string | undefined)[]) => aanwezig(delen).join(', ');
const zinnen = (...delen: (string | undefined)[]) => aanwezig(delen).join('. ');

const KORTSTE_WOORD = 5;

/**
 * The index's own words, that spelling is mended against. The synonyms go their own way, and so do names of places: one
 * counts as a word only where an entry writes it without a capital ("doel", "boom").
 */
export function indexwoorden(
  records: readonly Zoekrecord[],
  synoniemen: Synoniemen,
  plaatsen: readonly Plaats[],
): string[] {
  const elders = new Set([
    ...synoniemen.stopwoorden,
    ...synoniemen.groepen.flatMap(({ woorden: gezegd }) =>
      gezegd.flatMap((woord) => woord.split(' ')),
    ),
  ]);
  const plaatswoorden = new Set(plaatsen.flatMap(({ naam }) => normaliseer(naam).split(' ')));
  const gevonden = records
    .filter(({ soort }) => soort !== 'premie')
    .flatMap(({ titel, tekst }) => `${titel} ${tekst}`.split(/[^\p{L}\p{N}]+/u))
    .filter((woord) => woord === woord.toLowerCase() || !plaatswoorden.has(normaliseer(woord)))
    .map(normaliseer);
  return [...new Set(gevonden)].filter(
    (woord) => woord.length >= KORTSTE_WOORD && !/\d/.test(woord) && !elders.has(woord),
  );
}
