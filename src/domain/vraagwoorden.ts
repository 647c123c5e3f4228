import { BEGRIP_BIJ_BEWIJS, ONDERDEEL } from './labels.ts';
import { vraagtekst, type Vraagsleutel } from './vraag.ts';
import { bewijsVan } from './vraagvorm.ts';

/** Questions to "you", where the words of the model would be stiff. */
const GEWOON: Partial<Record<Vraagsleutel, string>> = {
  'zorgvrager.gemeente': 'In welke gemeente woont de persoon voor wie je zorgt?',
  'zorgvrager.maandenInGemeente': 'Hoelang woont de persoon voor wie je zorgt al in de gemeente?',
  'mantelzorger.gemeente': 'In welke gemeente woon jij?',
  'mantelzorger.leeftijd': 'Hoe oud ben jij?',
  'mantelzorger.inwonend': 'Woon jij in hetzelfde huis als de persoon voor wie je zorgt?',
  'mantelzorger.familie': 'Ben je familie van de persoon voor wie je zorgt?',
  aantalZorgvragers: 'Voor hoeveel personen zorg je?',
  'inkomen.bedragPerJaar': 'Hoeveel is het inkomen per jaar?',
  'bewijzen.mantelzorgstatuut': 'Heb je het mantelzorgstatuut van het ziekenfonds?',
};

/** A question as the premiecheck asks it of a caregiver. */
export function inGewoneWoorden(sleutel: Vraagsleutel): string {
  return (
    GEWOON[sleutel] ??
    vraagtekst(sleutel).replaceAll('de zorgvrager', 'de persoon voor wie je zorgt')
  );
}

const BEGRIP: Partial<Record<Vraagsleutel, string>> = {
  'zorgvrager.gemeente': 'domicilie',
  'zorgvrager.woontThuis': 'thuiszorg',
  'zorgvrager.maandenInGemeente': 'domicilie',
  'inkomen.verhoogdeTegemoetkoming': 'verhoogde-tegemoetkoming',
};

/** The glossary term that helps to answer a question. */
export function begripBij(sleutel: Vraagsleutel): string | undefined {
  const bewijs = bewijsVan(sleutel);
  return bewijs ? BEGRIP_BIJ_BEWIJS[bewijs] : BEGRIP[sleutel];
}

/** What to write before the field of a part of a scale. */
export function deelInWoorden(deel: string): string {
  return deel === 'totaal' ? 'Punten in totaal' : `Deel ${ONDERDEEL[deel] ?? deel}`;
}
