import type { Aanvraag, Bedrag, Premie } from '../schema/premie.ts';
import { euro, hoofdletter, opsomming, per } from './format.ts';

/** What a premium pays and how one applies, in the sentences that its page and the comparison share. */

const KANAAL: Record<NonNullable<Aanvraag['kanalen']>[number], string> = {
  loket: 'aan het loket',
  online: 'online',
  'e-mail': 'per e-mail',
  telefoon: 'per telefoon',
  post: 'met de post',
  huisbezoek: 'bij een huisbezoek',
};

const HERHALING: Record<NonNullable<Aanvraag['herhaling']>, string> = {
  jaarlijks: 'Je vraagt de premie elk jaar opnieuw aan.',
  eenmalig: 'Je vraagt de premie één keer aan.',
  automatisch: 'Na de eerste aanvraag loopt de premie vanzelf door.',
};

const VORM: Record<Premie['vorm'], string | undefined> = {
  geld: undefined,
  onbekend: undefined,
  bon: 'Je krijgt een bon van de gemeente, geen geld.',
  beide: 'Je krijgt geld of een bon van de gemeente.',
};

/** A tier as the source gives it: "hoogstens € 25 per maand". */
export function trapInWoorden({ bedrag, per: periode, plafond }: Bedrag): string {
  const gegeven = `${euro(Math.round(bedrag * 100))} ${per(periode)}`;
  return plafond ? `hoogstens ${gegeven}` : gegeven;
}

/** The cap on a year as a sentence. */
export function maximumInWoorden({ maximumPerJaar }: Premie): string | undefined {
  return maximumPerJaar === undefined
    ? undefined
    : `Je krijgt hoogstens ${euro(Math.round(maximumPerJaar * 100))} per jaar.`;
}

/** What one gets where that is not plainly money. */
export function vormInWoorden({ vorm }: Premie): string | undefined {
  return VORM[vorm];
}

/** The ways to apply in a sentence: "Aan het loket, online of met de post". */
export function kanalenInWoorden(kanalen: NonNullable<Aanvraag['kanalen']>): string {
  return hoofdletter(
    opsomming(
      kanalen.map((kanaal) => KANAAL[kanaal]),
      'of',
    ),
  );
}

/** Whether one must apply again, as a sentence. */
export function herhalingInWoorden(herhaling: NonNullable<Aanvraag['herhaling']>): string {
  return HERHALING[herhaling];
}
