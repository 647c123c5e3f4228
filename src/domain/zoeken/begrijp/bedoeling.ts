import type { Synoniemgroep } from '../../../schema/synoniemen.ts';
import type { GenoemdeGroep } from './groep.ts';

const UITLEG =
  /\b(?:wat (?:is|zijn|betekent|houdt)|betekenis|betekent|wil(?:len)? zeggen|wil .{2,40} zeggen|verschil|uitleg|definitie|waarvoor staat)\b/;
const KRIJGEN =
  /\b(?:krijg|krijgt|krijgen|geeft|betaalt|hoeveel|bedrag|recht op|(?:bestaat|is) er iets)\b/;

/** Someone who cares for another. */
const ZORGT = /\bik\b.*\b(?:zorg|zorgen|verzorg|verzorgen)\b/;

/** What a town gives, whatever it is for: "hoeveel geeft de stad", "wat geeft Nevele". */
const GEEFT_DE_STAD =
  /\b(?:wat|hoeveel) (?:geeft|betaalt)\b|\b(?:geeft|betaalt|krijgt?)\b.*\b(?:stad|gemeente)\b|\bvan (?:de|mijn|onze) (?:stad|gemeente)\b.*\bkrijg/u;

/** Words that ask for an explanation, and are no part of what is to be explained. */
export const UITLEGWOORDEN = new Set([
  'betekenis',
  'betekent',
  'zeggen',
  'verschil',
  'uitleg',
  'definitie',
  'houdt',
]);

const GELD = new Set(
  'geld centen financieel toelage toelaag uitkering vergoeding subsidie'.split(' '),
);

/** What someone wants to know. */
export interface Bedoeling {
  /** It asks for the premium of a municipality. */
  readonly wilPremie: boolean;
  /** It asks for money, whoever gives it. */
  readonly wilGeld: boolean;
  /** It speaks of money, and perhaps of other help too. */
  readonly noemtGeld: boolean;
  readonly wilZone: boolean;
  /** It asks what something means. */
  readonly wilUitleg: boolean;
}

/** @param zin the question, normalised */
export function bedoelingVan(
  zin: string,
  groepen: readonly GenoemdeGroep[],
  noemtPlaats: boolean,
): Bedoeling {
  const noemtHulp = groepen.some(({ groep }) => isSpecifiek(groep) && !gaatOverRechten(groep));
  const noemtGeld = groepen.some(isGeldvraag);
  return {
    wilPremie:
      groepen.some(({ groep }) => groep.premie === true) ||
      (!noemtPlaats && !noemtHulp && KRIJGEN.test(zin) && ZORGT.test(zin)),
    wilGeld:
      (noemtGeld && !groepen.some(noemtAnderSoort)) ||
      (noemtPlaats && ((!noemtHulp && KRIJGEN.test(zin)) || GEEFT_DE_STAD.test(zin))),
    noemtGeld,
    wilZone:
      groepen.some(({ groep }) => groep.naar.woorden?.includes('eerstelijnszone')) ||
      /\bzones?\b/.test(zin),
    wilUitleg: UITLEG.test(zin),
  };
}

/** A group that names a kind of help, rather than a person or a word in general. */
export function isSpecifiek({ naar }: Synoniemgroep): boolean {
  return (naar.soort?.length ?? 0) > 0 || (naar.thema?.length ?? 0) > 0;
}

/** What someone has a right to, whatever it is. */
function gaatOverRechten({ naar }: Synoniemgroep): boolean {
  return naar.soort?.includes('rechtenverkenning') === true;
}

/** A group that names a kind of service that does not pay. */
function noemtAnderSoort({ groep: { naar } }: GenoemdeGroep): boolean {
  return (
    naar.soort !== undefined && naar.soort.length > 0 && !naar.soort.includes('tegemoetkoming')
  );
}

/** Money in general: what a municipality's premium may answer. */
function isGeldvraag({ groep: { naar }, gezegd }: GenoemdeGroep): boolean {
  return naar.soort?.includes('tegemoetkoming') === true && gezegd.some((woord) => GELD.has(woord));
}
