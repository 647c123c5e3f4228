/** The facts of a premium as plain text, from the same sentences as its page: for a mail. */
import type { Gemeentepremies, Premie } from '../schema/premie.ts';
import { aantal, hoofdletter, opsomming } from './format.ts';
import { BEGUNSTIGDE } from './labels.ts';
import {
  alternatiefInZinnen,
  inkomenInWoorden,
  mantelzorgerInWoorden,
  zorgvragerInWoorden,
} from './omschrijving.ts';
import { bedragenZoalsGegeven } from './samenvatting.ts';

/** Intl writes no-break spaces; in a mail they only take room. */
const gewoneSpaties = (tekst: string): string => tekst.replaceAll(/[\u00a0\u202f]/g, ' ');

const regel = (wat: string, waarde: string): string[] => (waarde ? [`- ${wat}: ${waarde}`] : []);

/** One premium: a line per fact, the ones that change most often first. */
export function feitenVan(premie: Premie, gemeente: string): string[] {
  const { voorwaarden, aanvraag } = premie;
  const zorgnood = (voorwaarden?.zorgnood ?? []).map((alternatief) =>
    alternatiefInZinnen(alternatief)
      .map(({ tekst }) => tekst)
      .join(' én '),
  );
  const inkomen = voorwaarden?.inkomensgrens;
  return [
    ...regel('Bedrag', bedragenZoalsGegeven(premie).join(', of ') || 'weten we niet'),
    ...regel('Wie krijgt het', hoofdletter(BEGUNSTIGDE[premie.begunstigde])),
    ...regel('De persoon met zorgnood', zorgvragerInWoorden(premie, gemeente).join(' ')),
    ...regel('De mantelzorger', mantelzorgerInWoorden(premie, gemeente).join(' ')),
    ...regel('Bewijs', zorgnood.join(', of ')),
    ...regel('Inkomen', inkomen ? inkomenInWoorden(inkomen).tekst : ''),
    ...regel(
      'Per persoon met zorgnood',
      voorwaarden?.maxPremiesPerZorgvrager === undefined
        ? ''
        : aantal(voorwaarden.maxPremiesPerZorgvrager, 'premie', 'premies'),
    ),
    ...regel(
      'Aanvragen',
      opsomming([aanvraag?.bij, aanvraag?.periode].filter((deel) => deel !== undefined)),
    ),
  ].map(gewoneSpaties);
}

/** All that we say of a municipality. */
export function feitenVanGemeente(entry: Gemeentepremies, gemeente: string): string[] {
  switch (entry.aanbod) {
    case 'onbekend':
      return [`We weten niet of ${gemeente} een premie voor mantelzorgers heeft.`];
    case 'nee':
      return [`${gemeente} heeft geen premie voor mantelzorgers.`];
    case 'afgeschaft':
      return [`${gemeente} heeft de premie voor mantelzorgers afgeschaft.`];
    case 'ja':
      return (entry.premies ?? []).flatMap((premie) => [
        premie.naam,
        ...feitenVan(premie, gemeente),
      ]);
  }
}
