import type { Bewijs, ZorgnoodAlternatief } from '../schema/bewijs.ts';
import type { Premie } from '../schema/premie.ts';
import {
  BEWIJZEN,
  CATEGORIEEN,
  type BewijsVorm,
  type Categorie,
  type SoortBewijs,
} from '../schema/schalen.ts';
import type { Situatie } from '../schema/situatie.ts';
import {
  alle,
  eenVan,
  ligtIn,
  ONBESLISBAAR,
  ONWAAR,
  open,
  toets,
  WAAR,
  type Toets,
} from './toets.ts';
import { vraagNaar, vraagNaarBewijs, type VraagbaarBewijs } from './vraag.ts';

/** The proofs of an alternative: one, or several that are needed together. */
export const bewijzenIn = (alternatief: ZorgnoodAlternatief): readonly Bewijs[] =>
  'en' in alternatief ? alternatief.en : [alternatief];

/** The kinds of proof that a premium accepts, alone or with others; none where its source is silent. */
export function bewijzenVan({ voorwaarden }: Premie): SoortBewijs[] {
  const bewijzen = (voorwaarden?.zorgnood ?? []).flatMap(bewijzenIn);
  return [...new Set(bewijzen.map(({ bewijs }) => bewijs))];
}

/** What a situatie tells of one proof. */
export type VerteldBewijs = NonNullable<Situatie['bewijzen']>[Bewijs['bewijs']];

/** The care need: any one alternative suffices (VOCABULARY, `zorgnood`). */
export function toetsZorgnood(
  alternatieven: readonly ZorgnoodAlternatief[],
  situatie: Situatie,
): Toets {
  return eenVan(alternatieven.map((alternatief) => toetsAlternatief(alternatief, situatie)));
}

/** One alternative: a proof, or several that are needed together. */
export function toetsAlternatief(alternatief: ZorgnoodAlternatief, situatie: Situatie): Toets {
  return alle(bewijzenIn(alternatief).map((bewijs) => toetsBewijs(bewijs, situatie)));
}

/** One proof. It counts only for a zorgvrager whose age is within its `leeftijd`. */
export function toetsBewijs(bewijs: Bewijs, situatie: Situatie): Toets {
  const gehaald = toetsDrempel(bewijs, situatie.bewijzen?.[bewijs.bewijs]);
  const { leeftijd } = bewijs;
  if (leeftijd === undefined) return gehaald;
  const teltMee = toets(situatie.zorgvrager?.leeftijd, vraagNaar('zorgvrager.leeftijd'), (jaren) =>
    ligtIn(jaren, leeftijd),
  );
  return alle([teltMee, gehaald]);
}

/**
 * Whether the source asks a score without saying which. Having been scored proves nothing then; for an allowance, which
 * one only gets in need, it does.
 */
export function drempelVerborgen(bewijs: Bewijs): boolean {
  const vorm: BewijsVorm = BEWIJZEN[bewijs.bewijs];
  if (vorm.vorm === 'categorie') return bewijs.categorie === undefined;
  return vorm.vorm === 'score' && !vorm.ookJaNee && !heeftScoregrens(bewijs);
}

function heeftScoregrens({ min, max }: Bewijs): boolean {
  return min !== undefined || max !== undefined;
}

/**
 * The threshold of a proof against what was told (VOCABULARY, "A proof"). With a threshold only a score decides: `true`
 * leaves it open. Without one, having the proof suffices, unless the source hides a threshold. `false` is false
 * everywhere but where a person judges.
 */
function toetsDrempel(bewijs: Bewijs, verteld: VerteldBewijs): Toets {
  const { vorm }: BewijsVorm = BEWIJZEN[bewijs.bewijs];
  if (vorm === 'oordeel') return ONBESLISBAAR;
  if (verteld === false) return ONWAAR;
  if (drempelVerborgen(bewijs)) return ONBESLISBAAR;
  if (bewijs.categorie !== undefined) return toetsCategorie(bewijs, bewijs.categorie, verteld);
  if (heeftScoregrens(bewijs)) return toetsScore(bewijs, verteld);
  return isVerteld(verteld) ? WAAR : vraag(bewijs);
}

function toetsCategorie(bewijs: Bewijs, minstens: Categorie, verteld: VerteldBewijs): Toets {
  if (typeof verteld !== 'string') return vraag(bewijs);
  return CATEGORIEEN.indexOf(verteld as Categorie) >= CATEGORIEEN.indexOf(minstens) ? WAAR : ONWAAR;
}

function toetsScore(bewijs: Bewijs, verteld: VerteldBewijs): Toets {
  const score = scoreVan(verteld, bewijs.onderdeel ?? 'totaal');
  if (score === undefined) return vraag(bewijs);
  return ligtIn(score, bewijs) ? WAAR : ONWAAR;
}

/** The score on one part of a scale; a bare score is the total. A total never speaks for a part, nor a part for the total. */
function scoreVan(verteld: VerteldBewijs, onderdeel: string): number | undefined {
  if (typeof verteld === 'number') return onderdeel === 'totaal' ? verteld : undefined;
  if (typeof verteld !== 'object' || !Object.hasOwn(verteld, onderdeel)) return undefined;
  return verteld[onderdeel];
}

/** An empty group of scores tells nothing. */
function isVerteld(verteld: VerteldBewijs): boolean {
  if (typeof verteld === 'object') return Object.keys(verteld).length > 0;
  return verteld !== undefined;
}

function vraag({ bewijs, onderdeel }: Bewijs): Toets {
  return open(vraagNaarBewijs(bewijs as VraagbaarBewijs, onderdeel));
}
