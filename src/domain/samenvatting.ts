import type { Gemeentepremies, Premie } from '../schema/premie.ts';
import { SOORTEN_PREMIE } from '../schema/waarden.ts';
import { trapInWoorden } from './aanvraagtekst.ts';
import { bedragPerJaar, eenmalig, type Bedragsbereik } from './bedrag.ts';
import { euro, euroBereik } from './format.ts';
import { jaarInWoorden, zekerheidVan, type Zekerheid } from './zekerheid.ts';

/**
 * The premium that stands for a municipality where there is room for one: a premium for informal care before one for
 * the cared-for person or for a child, then the one that pays most, then the first of the entry. What was abolished
 * stands for nothing.
 */
export function hoofdpremie({
  aanbod,
  premies = [],
}: Pick<Gemeentepremies, 'aanbod' | 'premies'>): Premie | undefined {
  if (aanbod !== 'ja') return undefined;
  const soort = (premie: Premie) =>
    premie.soort === 'mantelzorgpremie'
      ? 0
      : premie.soort === 'zorgtoelage'
        ? 1
        : SOORTEN_PREMIE.length;
  const hoogste = (premie: Premie) => bedragPerJaar(premie)?.max ?? -1;
  return premies.toSorted((a, b) => soort(a) - soort(b) || hoogste(b) - hoogste(a))[0];
}

/** A yearly range as people say it, without "per jaar": "€ 300", "€ 120 tot € 180", "hoogstens € 600". */
export function bereikInWoorden({ min, max, plafond }: Bedragsbereik): string {
  return plafond || min === 0 ? `hoogstens ${euro(max)}` : euroBereik({ min, max });
}

/** The amounts as the source gives them: "€ 25 per maand", with "hoogstens" where it is a ceiling. */
export function bedragenZoalsGegeven({ bedragen = [] }: Premie): string[] {
  return [...new Set(bedragen.map(trapInWoorden))];
}

/** What a list, the table and the map say of a municipality. */
interface Samenvatting {
  readonly premie: Premie | undefined;
  readonly aantalPremies: number;
  readonly bereik: Bedragsbereik | null;
  readonly eenmalig: Bedragsbereik | null;
  readonly zekerheid: Zekerheid;
  readonly jaar: string;
}

export function samenvatting(gemeente: Gemeentepremies): Samenvatting {
  const premie = hoofdpremie(gemeente);
  return {
    premie,
    aantalPremies: premie ? (gemeente.premies?.length ?? 0) : 0,
    bereik: premie ? bedragPerJaar(premie) : null,
    eenmalig: premie ? eenmalig(premie) : null,
    zekerheid: zekerheidVan(gemeente),
    jaar: jaarInWoorden(gemeente.bronnen),
  };
}

/** What a premium pays: "€ 300 per jaar", "hoogstens € 600 per jaar", "€ 250 eenmalig"; undefined when nobody knows. */
export function bedragVan({
  bedragPerJaar: perJaar,
  eenmalig: ineens,
}: {
  readonly bedragPerJaar: Bedragsbereik | null;
  readonly eenmalig: Bedragsbereik | null;
}): string | undefined {
  if (perJaar) return `${bereikInWoorden(perJaar)} per jaar`;
  return ineens ? `${bereikInWoorden(ineens)} eenmalig` : undefined;
}

/** What a premium pays, whatever the situatie. */
export const bedragKort = (premie: Premie): string | undefined =>
  bedragVan({ bedragPerJaar: bedragPerJaar(premie), eenmalig: eenmalig(premie) });

/** In a few words what a municipality offers, for a row of a list: "€ 300 per jaar", "bedrag onbekend", "geen premie". */
export function aanbodKort(gemeente: Gemeentepremies): string {
  switch (gemeente.aanbod) {
    case 'nee':
      return 'geen premie';
    case 'afgeschaft':
      return 'afgeschaft';
    case 'onbekend':
      return 'onbekend';
    case 'ja': {
      const premie = hoofdpremie(gemeente);
      // A premium for raising a child says nothing to who cares for a parent.
      const voor = premie?.soort === 'zorg-voor-kind' ? ', alleen voor een kind' : '';
      return ((premie && bedragKort(premie)) ?? 'bedrag onbekend') + voor;
    }
  }
}
