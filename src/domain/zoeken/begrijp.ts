import type { Plaats } from '../plaatsen.ts';
import { bedoelingVan, UITLEGWOORDEN, type Bedoeling } from './begrijp/bedoeling.ts';
import { verspreideGroepen, type GenoemdeGroep } from './begrijp/groep.ts';
import { herken, type Deel } from './begrijp/herken.ts';
import { herstelTekens } from './begrijp/herstel.ts';
import { woordenVan } from './begrijp/woorden.ts';
import type { Kennis } from './kennis.ts';

/** What a question asks for. */
export interface Begrepen extends Bedoeling {
  /** The words that carry meaning, mended: what the index is asked for. */
  readonly woorden: readonly string[];
  /** Of those, the ones that were guessed and may be wrong. */
  readonly gegokt: ReadonlySet<string>;
  /** Of those, the ones that tell who it is about rather than what is asked. */
  readonly wie: ReadonlySet<string>;
  /** Of those, the ones that no group of synonyms knows: names, and what the synonyms forgot. */
  readonly eigen: ReadonlySet<string>;
  /** All words but those of a place or province, small ones as well. */
  readonly buitenPlaats: readonly string[];
  /** The words of the place that is named. */
  readonly plaatsnaam: readonly string[];
  readonly groepen: readonly GenoemdeGroep[];
  /** The place that is named: several when towns share the name. */
  readonly plaatsen: readonly Plaats[];
  readonly provincie: string | undefined;
  /** Words that were read as another word. */
  readonly hersteld: readonly (readonly [van: string, naar: string])[];
}

/** Who tells an age from 8 to 17 is, or speaks of, a young carer. */
const JONGE_LEEFTIJD =
  /\b(?:ben|van|is|pas) (?:[89]|1[0-7]|acht|negen|tien|elf|twaalf|dertien|veertien|vijftien|zestien|zeventien)(?! ?euro)\b/;

/** Reads a question: places, everyday words, and the words that remain. */
export function begrijp(vraag: string, kennis: Kennis): Begrepen {
  const { tekens, verbeteringen } = herstelTekens(woordenVan(vraag), kennis);
  const alle = tekens.map(({ woord }) => woord);
  const delen = herken(tekens, kennis);
  // The first place counts; a second one ("van Gent naar Aalst") does not narrow further.
  const { plaatsen, plaatsnaam } = delen.flatMap(alsPlaats)[0] ?? { plaatsen: [], plaatsnaam: [] };
  const provincie = delen.flatMap(alsProvincie).at(-1);
  const groepen = groepenIn(delen, alle, kennis);
  const bedoeling = bedoelingVan(alle.join(' '), groepen, plaatsen.length > 0);

  const zinvol = (deel: readonly string[]) =>
    deel.filter((woord) => !kennis.stopwoorden.has(woord));
  const woorden = delen
    .filter(({ vondst }) => vondst?.wat !== 'plaats')
    .flatMap(({ gezegd }) => zinvol(gezegd));
  const inhoud = bedoeling.wilUitleg
    ? woorden.filter((woord) => !UITLEGWOORDEN.has(woord))
    : woorden;
  const rest = inhoud.length > 0 || groepen.length > 0 || plaatsen.length > 0 || provincie;
  return {
    ...bedoeling,
    woorden: [...new Set(rest ? inhoud : alle)],
    gegokt: new Set(verbeteringen.map(([, naar]) => naar)),
    wie: new Set(delen.filter(zegtWie).flatMap(({ gezegd }) => gezegd)),
    eigen: new Set(delen.filter(isEigen).flatMap(({ gezegd }) => zinvol(gezegd))),
    buitenPlaats: delen.filter(noemtGeenPlek).flatMap(({ gezegd }) => gezegd),
    plaatsnaam,
    groepen,
    plaatsen,
    provincie,
    hersteld: verbeteringen,
  };
}

function alsPlaats({ gezegd, vondst }: Deel) {
  return vondst?.wat === 'plaats' ? [{ plaatsen: vondst.plaatsen, plaatsnaam: gezegd }] : [];
}

function alsProvincie({ vondst }: Deel): string[] {
  return vondst?.wat === 'provincie' ? [vondst.naam] : [];
}

function alsGroep({ gezegd, vondst }: Deel): GenoemdeGroep[] {
  return vondst?.wat === 'groep' ? [{ groep: vondst.groep, gezegd }] : [];
}

function noemtGeenPlek({ vondst }: Deel): boolean {
  return vondst === undefined || vondst.wat === 'groep';
}

function zegtWie({ vondst }: Deel): boolean {
  return vondst?.wat === 'groep' && vondst.groep.wie === true;
}

/** No group of synonyms knows it, or only a part of it. */
function isEigen({ vondst }: Deel): boolean {
  return vondst === undefined || (vondst.wat === 'groep' && vondst.deels === true);
}

/** The groups that the question names in a row, scattered, or by an age. */
function groepenIn(
  delen: readonly Deel[],
  alle: readonly string[],
  kennis: Kennis,
): GenoemdeGroep[] {
  const genoemd = delen.flatMap(alsGroep);
  const groepen = [...genoemd, ...verspreideGroepen(alle, genoemd, kennis)];
  const jong = kennis.frasen
    .get('jonge')
    ?.find(({ groep }) => groep.naar.soort?.includes('jonge-mantelzorgers'));
  return jong && JONGE_LEEFTIJD.test(alle.join(' '))
    ? [...groepen, { groep: jong.groep, gezegd: ['jonge', 'mantelzorger'] }]
    : groepen;
}
