import type { Bewijs, ZorgnoodAlternatief } from '../schema/bewijs.ts';
import { bewijzenIn, drempelVerborgen, type VerteldBewijs } from './bewijs.ts';
import { inCijfers, opsomming } from './format.ts';
import { BEWIJS, ONDERDEEL } from './labels.ts';
import type { Grenzen } from './toets.ts';

/** The words of a source, to end a sentence of ours. */
export function zonderPunt(tekst: string): string {
  return tekst.replace(/\.+$/, '');
}

/** Inclusive limits in words: "minstens 12", "12 tot en met 14", "precies 12". */
export function grenzenInWoorden({ min, max }: Grenzen, eenheid = ''): string {
  if (min !== undefined && max !== undefined) {
    return min === max
      ? `precies ${inCijfers(min)}${eenheid}`
      : `${inCijfers(min)} tot en met ${inCijfers(max)}${eenheid}`;
  }
  if (min !== undefined) return `minstens ${inCijfers(min)}${eenheid}`;
  return max === undefined ? '' : `hoogstens ${inCijfers(max)}${eenheid}`;
}

/** A proof that a source asks for: "BEL-score (minstens 35)", "BelRAI Screener (deel cognitie, 3 tot en met 4)". */
export function bewijsInWoorden(bewijs: Bewijs): string {
  // "Ander bewijs" says nothing by itself: its words are all that it is.
  const naam =
    bewijs.bewijs === 'anders'
      ? zonderPunt(bewijs.toelichting ?? BEWIJS.anders)
      : BEWIJS[bewijs.bewijs];
  const { onderdeel = 'totaal', leeftijd } = bewijs;
  const nader = [
    onderdeel === 'totaal' ? '' : `deel ${ONDERDEEL[onderdeel] ?? onderdeel}`,
    grenzenInWoorden(bewijs, bewijs.bewijs === 'fod-invaliditeit' ? ' %' : ''),
    drempelVerborgen(bewijs) ? 'welke score nodig is, zegt de bron niet' : '',
    bewijs.categorie ? `minstens categorie ${bewijs.categorie}` : '',
    leeftijd ? `voor wie ${grenzenInWoorden(leeftijd)} jaar is` : '',
  ].filter((deel) => deel !== '');
  return nader.length === 0 ? naam : `${naam} (${nader.join(', ')})`;
}

/** One alternative: a proof, or several joined by "samen met". */
export function alternatiefInWoorden(alternatief: ZorgnoodAlternatief): string {
  return bewijzenIn(alternatief).map(bewijsInWoorden).join(' samen met ');
}

/** What someone told of a proof: "BEL-score: 30", "mantelzorgstatuut: ja". */
export function verteldInWoorden(
  bewijs: Bewijs['bewijs'],
  verteld: Exclude<VerteldBewijs, undefined>,
): string {
  return `${BEWIJS[bewijs]}: ${antwoordInWoorden(verteld)}`;
}

function antwoordInWoorden(verteld: Exclude<VerteldBewijs, undefined>): string {
  if (typeof verteld === 'boolean') return verteld ? 'ja' : 'nee';
  if (typeof verteld === 'number') return inCijfers(verteld);
  if (typeof verteld === 'string') return verteld;
  return opsomming(
    Object.entries(verteld).map(
      ([onderdeel, score]) => `${ONDERDEEL[onderdeel] ?? onderdeel} ${inCijfers(score)}`,
    ),
  );
}
