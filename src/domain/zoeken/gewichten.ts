/**
 * How much each sign counts. Tuned by `npm run bench:search` on the questions of the set "afstemming" only.
 */
export const GEWICHT = {
  /** A word of the question that stands in an entry. */
  woord: 1,
  /** A word that no group of synonyms knows, so that the text is all there is to go by. */
  eigenWoord: 1.3,
  /** A word that was guessed from one that nobody knows. */
  gegokt: 0.5,
  /** A word that tells who it is about rather than what is asked. */
  wie: 0.2,
  /** All words of the question in one entry. */
  alleWoorden: 1.2,
  /** The first kind of service that a group of synonyms names, and how much less each next one counts. */
  soort: 1.5,
  soortDaling: 0.72,
  thema: 0.5,
  doelgroep: 0.25,
  /** The directory's words that a group of synonyms names. */
  gidswoord: 1,
  /** The share of the title's words that the question holds, and of the question's words that the title holds. */
  titel: 4,
  titelGeheel: 10,
  /** A title that is, to the letter, what the synonyms point to. */
  gidstitel: 7,
  /** That the question means this kind of help for certain, by what was learned from example questions. */
  kans: 25,
  /** More words in a phrase say more: each extra word counts this much. */
  fraselengte: 0.28,
} as const;

/** How much nearer a service is to who asks for a place. */
export const NABIJHEID = {
  gemeente: 2.6,
  eerstelijnszone: 1.9,
  provincie: 1.5,
  vlaanderen: 1.4,
  belgie: 1.15,
  /** It names other towns of its area: the ones of the same zone, and the ones further away. */
  inDeBuurt: 1.5,
  misschien: 0.95,
  elders: 0.12,
  eldersInProvincie: 0.5,
  eldersAlsEnige: 0.28,
} as const;

/** Without a place a service for everyone helps more people than one for a single town. */
export const ZONDER_PLAATS: Readonly<Record<string, number>> = {
  gemeente: 0.85,
  eerstelijnszone: 0.9,
  provincie: 0.95,
  vlaanderen: 1.1,
  belgie: 1.1,
};

/** What an entry of each kind counts where the question does not ask for that kind. */
export const FACTOR = {
  premieZonderPlaats: 0.25,
  zone: 0.5,
  zoneGevraagd: 1.5,
  zoneInProvincie: 3,
  begrip: 0.9,
  begripGevraagd: 2.2,
  begripBedoeld: 1.5,
  /** A term that a service explains as well. */
  begripNaastDienst: 0.7,
  /** A stay for the old, where the question is about someone with a handicap; a line for the young, where none is named. */
  voorAnderen: 0.5,
} as const;

/** How the kinds are mixed among the first hits: see `spreiding.ts`. */
export const SPREIDING = {
  plaatsen: 5,
  /** What a hit keeps of its score for each one of its kind above it. */
  perZelfde: 0.75,
} as const;
