import type { Bewijs, ZorgnoodAlternatief } from '../schema/bewijs.ts';
import type { Gemeentepremies, Premie } from '../schema/premie.ts';
import type { Inkomensgrens } from '../schema/voorwaarden.ts';
import { bewijzenIn } from './bewijs.ts';
import { bewijsInWoorden, grenzenInWoorden } from './bewijstekst.ts';
import { aantal, euro, hoofdletter, inCijfers, opsomming } from './format.ts';
import { BEGRIP_BIJ_BEWIJS, BEWIJS } from './labels.ts';

/** A condition as a sentence, with what the source adds and the glossary term that explains it. */
export interface Zin {
  readonly tekst: string;
  readonly toelichting?: string;
  /** Id of a glossary term. */
  readonly begrip?: string;
}

/** The title of a municipality's page: the name of its one premium, or what it is about. */
export function premietitel({ aanbod, premies = [] }: Gemeentepremies, gemeente: string): string {
  if (aanbod !== 'ja') return `Mantelzorgpremie in ${gemeente}`;
  const [enige, ...andere] = premies;
  return enige && andere.length === 0
    ? `${enige.naam} in ${gemeente}`
    : `Premies voor mantelzorgers in ${gemeente}`;
}

/** One proof as a sentence: "BEL-score (minstens 35)". */
function bewijszin(bewijs: Bewijs): Zin {
  const begrip = BEGRIP_BIJ_BEWIJS[bewijs.bewijs];
  const toelichting = bewijs.bewijs === 'anders' ? undefined : bewijs.toelichting;
  return {
    tekst: hoofdletter(bewijsInWoorden(bewijs)),
    ...(toelichting && { toelichting }),
    ...(begrip && { begrip }),
  };
}

/** An alternative: the proofs that are needed together, usually one. */
export function alternatiefInZinnen(alternatief: ZorgnoodAlternatief): Zin[] {
  return bewijzenIn(alternatief).map(bewijszin);
}

const WIENS_INKOMEN = {
  zorgvrager: 'van de persoon voor wie je zorgt',
  mantelzorger: 'van jou, de mantelzorger,',
  gezin: 'van het gezin',
};

/** The income condition as a sentence. A missing one says nothing: the source is silent. */
export function inkomenInWoorden(grens: Inkomensgrens): Zin {
  const toelichting = grens.toelichting && { toelichting: hoofdletter(grens.toelichting) };
  switch (grens.soort) {
    case 'geen':
      return { tekst: 'Het inkomen telt niet mee.', ...toelichting };
    case 'bedrag': {
      const wiens = grens.van ? ` ${WIENS_INKOMEN[grens.van]}` : '';
      return {
        tekst:
          `Het inkomen${wiens} is hoogstens ${euro(Math.round((grens.bedrag ?? 0) * 100))} per ${grens.per ?? 'jaar'}. ` +
          'Ligt het hoger? Vraag het na: de grens stijgt vaak met het aantal personen ten laste.',
        ...toelichting,
      };
    }
    case 'verhoogde-tegemoetkoming':
      return {
        tekst: 'Je hebt recht op de verhoogde tegemoetkoming.',
        begrip: 'verhoogde-tegemoetkoming',
        ...toelichting,
      };
    case 'anders':
      return { tekst: 'Er is een voorwaarde over het inkomen.', ...toelichting };
    case 'onbekend':
      return { tekst: 'Of het inkomen meetelt, zegt de bron niet.', ...toelichting };
  }
}

/** The conditions on the person cared for, from the caregiver's point of view. */
export function zorgvragerInWoorden({ voorwaarden }: Premie, gemeente: string): string[] {
  const eis = voorwaarden?.zorgvrager ?? {};
  const zinnen: string[] = [];
  if (eis.woontInGemeente === true) zinnen.push(`Woont in ${gemeente}.`);
  if (eis.woontInGemeente === false) zinnen.push(`Hoeft niet in ${gemeente} te wonen.`);
  if (eis.minVerblijfMaanden !== undefined) {
    zinnen.push(`Woont er al minstens ${aantal(eis.minVerblijfMaanden, 'maand', 'maanden')}.`);
  }
  if (eis.minLeeftijd !== undefined || eis.maxLeeftijd !== undefined) {
    zinnen.push(`Is ${grenzenInWoorden({ min: eis.minLeeftijd, max: eis.maxLeeftijd }, ' jaar')}.`);
  }
  if (eis.thuiswonend === true) zinnen.push('Woont thuis.');
  if (eis.thuiswonend === false) zinnen.push('Hoeft niet thuis te wonen.');
  return zinnen;
}

/** The conditions on the caregiver, in the second person. */
export function mantelzorgerInWoorden({ voorwaarden }: Premie, gemeente: string): string[] {
  const eis = voorwaarden?.mantelzorger ?? {};
  const zinnen: string[] = [];
  if (eis.woontInGemeente === true) zinnen.push(`Je woont zelf in ${gemeente}.`);
  if (eis.woontInGemeente === false) zinnen.push(`Je hoeft zelf niet in ${gemeente} te wonen.`);
  if (eis.minLeeftijd !== undefined || eis.maxLeeftijd !== undefined) {
    zinnen.push(
      `Je bent ${grenzenInWoorden({ min: eis.minLeeftijd, max: eis.maxLeeftijd }, ' jaar')}.`,
    );
  }
  if (eis.inwonend === true) zinnen.push('Je woont samen met de persoon voor wie je zorgt.');
  if (eis.inwonend === false)
    zinnen.push('Je hoeft niet samen te wonen met de persoon voor wie je zorgt.');
  if (eis.verwantschapVereist === true)
    zinnen.push('Je bent familie van de persoon voor wie je zorgt.');
  if (eis.verwantschapVereist === false) zinnen.push('Je hoeft geen familie te zijn.');
  return zinnen;
}

/** The ages of the person cared for in short, for a cell of the table: "65+", "18–25", "tot 21". */
export function leeftijdKort({ voorwaarden }: Premie): string {
  const { minLeeftijd: min, maxLeeftijd: max } = voorwaarden?.zorgvrager ?? {};
  if (min !== undefined && max !== undefined) return `${min}–${max} jaar`;
  if (min !== undefined) return `vanaf ${min} jaar`;
  return max !== undefined ? `t.e.m. ${max} jaar` : '';
}

/** The accepted proofs in short, for a cell of the table: "BEL-score ≥ 35, Katz-schaal B". */
export function zorgnoodKort({ voorwaarden }: Premie): string[] {
  const kort = (bewijs: Bewijs): string => {
    const naam = hoofdletter(BEWIJS[bewijs.bewijs]);
    if (bewijs.categorie) return `${naam} vanaf ${bewijs.categorie}`;
    if (bewijs.min !== undefined) return `${naam} vanaf ${inCijfers(bewijs.min)}`;
    return bewijs.max === undefined ? naam : `${naam} tot ${inCijfers(bewijs.max)}`;
  };
  const alternatieven = (voorwaarden?.zorgnood ?? []).map((alternatief) =>
    opsomming(bewijzenIn(alternatief).map(kort)),
  );
  return [...new Set(alternatieven)];
}

/** The income limit in short, for a cell of the table. */
export function inkomenKort({ voorwaarden }: Premie): string {
  const grens = voorwaarden?.inkomensgrens;
  switch (grens?.soort) {
    case undefined:
    case 'onbekend':
      return '';
    case 'geen':
      return 'geen grens';
    case 'bedrag':
      return `tot ${euro(Math.round((grens.bedrag ?? 0) * 100))} per ${grens.per ?? 'jaar'}`;
    case 'verhoogde-tegemoetkoming':
      return 'verhoogde tegemoetkoming';
    case 'anders':
      return 'er is een voorwaarde';
  }
}
