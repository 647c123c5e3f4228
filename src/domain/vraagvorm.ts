import { BEWIJZEN, type Bereik, type BewijsVorm, type SoortBewijs } from '../schema/schalen.ts';
import { inCijfers } from './format.ts';
import type { Vraagsleutel } from './vraag.ts';

/** A number that is asked: its limits, and whether it must be whole. */
export type Getalvorm = Bereik & { readonly heel: boolean };

/** How a question can be answered: the field on the page and the check on the address follow from it. */
export type Vraagvorm =
  | { readonly soort: 'gemeente' }
  | { readonly soort: 'tekst' }
  | { readonly soort: 'janee' }
  | { readonly soort: 'categorie' }
  | ({ readonly soort: 'getal' } & Getalvorm)
  | {
      readonly soort: 'score';
      readonly delen: Readonly<Record<string, Bereik>>;
      /** True where having the proof already says something without a score. */
      readonly ookJaNee: boolean;
    };

type VasteSleutel = Exclude<Vraagsleutel, `bewijzen.${string}`>;

/** An age in years. */
export const LEEFTIJD: Getalvorm = { min: 0, max: 120, heel: true };

/** The limits are those of `situatieSchema`, which stays out of the browser because of zod; a test holds them together. */
const VASTE_VORMEN: Record<VasteSleutel, Vraagvorm> = {
  'zorgvrager.gemeente': { soort: 'gemeente' },
  'zorgvrager.deelgemeente': { soort: 'tekst' },
  'zorgvrager.leeftijd': { soort: 'getal', ...LEEFTIJD },
  'zorgvrager.woontThuis': { soort: 'janee' },
  'zorgvrager.maandenInGemeente': { soort: 'getal', min: 0, max: 1440, heel: true },
  'mantelzorger.gemeente': { soort: 'gemeente' },
  'mantelzorger.leeftijd': { soort: 'getal', ...LEEFTIJD },
  'mantelzorger.inwonend': { soort: 'janee' },
  'mantelzorger.familie': { soort: 'janee' },
  aantalZorgvragers: { soort: 'getal', min: 1, max: 20, heel: true },
  'inkomen.bedragPerJaar': { soort: 'getal', min: 0, max: 10_000_000, heel: false },
  'inkomen.verhoogdeTegemoetkoming': { soort: 'janee' },
};

/** What is allowed in a field for a number, said to who wrote something else. */
export function getalGevraagd({ min, max, heel }: Getalvorm): string {
  return `Schrijf een ${heel ? 'heel ' : ''}getal van ${min} tot en met ${inCijfers(max)}.`;
}

/** The proof that a question is about; undefined for the other questions. */
export function bewijsVan(sleutel: Vraagsleutel): SoortBewijs | undefined {
  return sleutel.startsWith('bewijzen.')
    ? (sleutel.slice('bewijzen.'.length) as SoortBewijs)
    : undefined;
}

export function vormVan(sleutel: Vraagsleutel): Vraagvorm {
  const bewijs = bewijsVan(sleutel);
  if (bewijs === undefined) return VASTE_VORMEN[sleutel as VasteSleutel];
  const vorm: BewijsVorm = BEWIJZEN[bewijs];
  switch (vorm.vorm) {
    case 'score':
      return { soort: 'score', delen: vorm.delen, ookJaNee: vorm.ookJaNee };
    case 'categorie':
      return { soort: 'categorie' };
    case 'janee':
    case 'oordeel':
      return { soort: 'janee' };
  }
}

/** Every question there is: the fixed ones in the order of a situatie, then the proofs. */
export const VRAAGSLEUTELS: readonly Vraagsleutel[] = [
  ...(Object.keys(VASTE_VORMEN) as VasteSleutel[]),
  ...(Object.entries(BEWIJZEN) as [SoortBewijs, BewijsVorm][])
    .filter(([, { vorm }]) => vorm !== 'oordeel')
    .map(([bewijs]) => `bewijzen.${bewijs}` as Vraagsleutel),
];
