import type { Bron } from '../schema/bron.ts';
import { datumInWoorden, leesbaarAdres } from './format.ts';

const SOORT: Record<string, string> = {
  gemeente: 'gemeente',
  reglement: 'reglement',
  nieuws: 'nieuws',
  vereniging: 'vereniging',
  andere: 'andere bron',
};

/** The text of a link to a source. */
export function bronNaam({ titel, url }: Bron): string {
  return titel ?? leesbaarAdres(url);
}

/** Who speaks and when: "reglement · stad.gent · spreekt over 26 april 2010". */
export function bronNoot(bron: Bron): string {
  return [
    'soort' in bron ? SOORT[bron.soort] : undefined,
    new URL(bron.url).hostname.replace(/^www\./, ''),
    bron.peildatum ? `spreekt over ${datumInWoorden(bron.peildatum)}` : 'datum onbekend',
  ]
    .filter(Boolean)
    .join(' · ');
}
