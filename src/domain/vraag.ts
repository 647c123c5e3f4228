import type { BEWIJZEN, SoortBewijs } from '../schema/schalen.ts';
import { ONDERDEEL } from './labels.ts';

type SoortVanVorm<Vorm extends string> = {
  [Soort in SoortBewijs]: (typeof BEWIJZEN)[Soort]['vorm'] extends Vorm ? Soort : never;
}[SoortBewijs];

/** A proof that someone can tell about. The others are for a person to judge, so asking would settle nothing. */
export type VraagbaarBewijs = Exclude<SoortBewijs, SoortVanVorm<'oordeel'>>;

const VASTE_VRAGEN = {
  'zorgvrager.gemeente': 'In welke gemeente woont de zorgvrager?',
  'zorgvrager.deelgemeente': 'In welke deelgemeente woont de zorgvrager?',
  'zorgvrager.leeftijd': 'Hoe oud is de zorgvrager?',
  'zorgvrager.woontThuis': 'Woont de zorgvrager thuis?',
  'zorgvrager.maandenInGemeente': 'Hoeveel maanden woont de zorgvrager al in de gemeente?',
  'mantelzorger.gemeente': 'In welke gemeente woont de mantelzorger?',
  'mantelzorger.leeftijd': 'Hoe oud is de mantelzorger?',
  'mantelzorger.inwonend': 'Woont de mantelzorger bij de zorgvrager?',
  'mantelzorger.familie': 'Is de mantelzorger familie van de zorgvrager?',
  aantalZorgvragers: 'Voor hoeveel personen zorgt de mantelzorger?',
  'inkomen.bedragPerJaar': 'Hoeveel euro is het inkomen per jaar?',
  'inkomen.verhoogdeTegemoetkoming':
    'Heeft de zorgvrager recht op de verhoogde tegemoetkoming van het ziekenfonds?',
} as const;

const VRAGEN_BIJ_BEWIJS: Record<VraagbaarBewijs, string> = {
  'bel-score': 'Wat is de BEL-score van de zorgvrager?',
  'belrai-screener': 'Wat is de score van de zorgvrager op de BelRAI Screener?',
  'fod-zelfredzaamheid': 'Hoeveel punten voor zelfredzaamheid gaf de FOD aan de zorgvrager?',
  'zorgbudget-ouderen':
    'Heeft de zorgvrager het zorgbudget voor ouderen met een zorgnood, en met hoeveel punten?',
  integratietegemoetkoming:
    'Heeft de zorgvrager een integratietegemoetkoming, en met hoeveel punten?',
  'zorgtoeslag-kind': 'Heeft het kind een zorgtoeslag, en met hoeveel punten?',
  'fod-invaliditeit': 'Hoeveel procent handicap of invaliditeit is erkend?',
  katz: 'Welke Katz-categorie heeft de zorgvrager: A, B, C of D?',
  mmse: 'Wat is de score van de zorgvrager op de MMSE-test?',
  'zorgbudget-zwaar-zorgbehoevenden':
    'Heeft de zorgvrager het zorgbudget voor zwaar zorgbehoevenden?',
  'zorgbudget-handicap': 'Heeft de zorgvrager het zorgbudget voor mensen met een handicap?',
  'palliatief-forfait': 'Heeft de zorgvrager het palliatief forfait?',
  'hulp-van-derden': 'Heeft de zorgvrager een tegemoetkoming voor hulp van derden?',
  'forfait-chronisch-zieken': 'Heeft de zorgvrager het forfait voor chronisch zieken?',
  dementiediagnose: 'Stelde een dokter dementie vast bij de zorgvrager?',
  mantelzorgstatuut: 'Heeft de mantelzorger het mantelzorgstatuut?',
};

/** Where in a situatie the answer belongs: the path of its key. Stable, so that pages can hang their fields on it. */
export type Vraagsleutel = keyof typeof VASTE_VRAGEN | `bewijzen.${VraagbaarBewijs}`;

/** What to ask of a visitor to settle a condition. */
export interface Vraag {
  readonly sleutel: Vraagsleutel;
  readonly tekst: string;
  /** Which part of the scale is asked, where that is not the total. */
  readonly onderdeel?: string;
}

/** The words of a question as a whole, whatever part of a scale some premium asks about. */
export function vraagtekst(sleutel: Vraagsleutel): string {
  return isVasteVraag(sleutel)
    ? VASTE_VRAGEN[sleutel]
    : VRAGEN_BIJ_BEWIJS[sleutel.slice('bewijzen.'.length) as VraagbaarBewijs];
}

function isVasteVraag(sleutel: Vraagsleutel): sleutel is keyof typeof VASTE_VRAGEN {
  return Object.hasOwn(VASTE_VRAGEN, sleutel);
}

export function vraagNaar(sleutel: keyof typeof VASTE_VRAGEN): Vraag {
  return { sleutel, tekst: VASTE_VRAGEN[sleutel] };
}

/** The question about a proof. @param onderdeel the part of its scale that counts */
export function vraagNaarBewijs(bewijs: VraagbaarBewijs, onderdeel = 'totaal'): Vraag {
  const sleutel = `bewijzen.${bewijs}` as const;
  const tekst = VRAGEN_BIJ_BEWIJS[bewijs];
  if (onderdeel === 'totaal') return { sleutel, tekst };
  return {
    sleutel,
    tekst: `${tekst} Het gaat om het deel ${ONDERDEEL[onderdeel] ?? onderdeel}.`,
    onderdeel,
  };
}
