import type { Bedrag, Premie, TrapVoorwaarde } from '../schema/premie.ts';
import type { Situatie } from '../schema/situatie.ts';
import { toetsAlternatief } from './bewijs.ts';
import type { Kleene } from './kleene.ts';
import { eenVan, ligtIn, ONBESLISBAAR, toets, zonderDubbels, type Toets } from './toets.ts';
import { vraagNaar, type Vraag } from './vraag.ts';

/** From `min` to `max`, both included, in whole EUR cents. */
export interface Bereik {
  readonly min: number;
  readonly max: number;
}

/** What a premium pays, in EUR cents. `plafond`: the source only says "at most", so that `min` is 0 for lack of better. */
export interface Bedragsbereik extends Bereik {
  readonly plafond: boolean;
}

type Bedragen = Pick<Premie, 'bedragen' | 'maximumPerJaar'>;

const KEER_PER_JAAR = { maand: 12, kwartaal: 4, halfjaar: 2, jaar: 1 } as const;

/** EUR as whole cents: money is never added or compared as a fraction. */
export function centen(bedrag: number): number {
  return Math.round(bedrag * 100);
}

/**
 * What a premium pays in a year for this situatie.
 *
 * Of the tiers that apply the highest is paid. A tier is certain when its `als` holds, dropped when its `als` does not,
 * and possible in between or without `als`. So the range runs from the highest certain tier, or else the lowest possible
 * one, to the highest possible one, and no further than `maximumPerJaar`. Of a tier with a `plafond` only the upper end
 * is known. The more a situatie tells, the narrower the range; it never leaves the range it had.
 * @returns cents a year; null when the source gives no yearly amount, or none for this situatie
 */
export function bedragPerJaar(premie: Bedragen, situatie: Situatie = {}): Bedragsbereik | null {
  const trappen = trappenVan(premie, situatie, (bedrag) => jaarbedrag(bedrag, premie));
  const bereik = bereikVanTrappen(trappen);
  if (bereik === null || premie.maximumPerJaar === undefined) return bereik;
  const hoogstens = centen(premie.maximumPerJaar);
  return {
    ...bereik,
    min: Math.min(bereik.min, hoogstens),
    max: Math.min(bereik.max, hoogstens),
  };
}

/**
 * What a premium pays once, by the same rules. It is not part of the yearly amount, so `maximumPerJaar` does not limit it.
 * @returns cents; null when there is no such amount, or none for this situatie
 */
export function eenmalig(premie: Bedragen, situatie: Situatie = {}): Bedragsbereik | null {
  return bereikVanTrappen(
    trappenVan(premie, situatie, (bedrag) =>
      bedrag.per === 'eenmalig' ? bereikVanBedrag(bedrag, 1) : null,
    ),
  );
}

/** The questions that decide which of the amounts applies. */
export function vragenBijBedrag(premie: Bedragen, situatie: Situatie): Vraag[] {
  return zonderDubbels(
    (premie.bedragen ?? []).flatMap((bedrag) => toetsTrap(bedrag, situatie).vragen),
  );
}

/** A tier: what it pays, in cents, and whether it applies. */
interface Trap {
  readonly bereik: Bereik;
  readonly geldt: Kleene;
}

/** The tiers whose amount can be told. @param inCenten the amount of a tier, or null to leave it out */
function trappenVan(
  { bedragen = [] }: Bedragen,
  situatie: Situatie,
  inCenten: (bedrag: Bedrag) => Bereik | null,
): Trap[] {
  return bedragen.flatMap((bedrag) => {
    const bereik = inCenten(bedrag);
    return bereik ? [{ bereik, geldt: toetsTrap(bedrag, situatie).uitkomst }] : [];
  });
}

/** A day's amount says nothing about a year without the year's maximum: with it, it pays at most that. */
function jaarbedrag(bedrag: Bedrag, { maximumPerJaar }: Bedragen): Bereik | null {
  switch (bedrag.per) {
    case 'eenmalig':
      return null;
    case 'dag':
      return maximumPerJaar === undefined ? null : { min: 0, max: centen(maximumPerJaar) };
    default:
      return bereikVanBedrag(bedrag, KEER_PER_JAAR[bedrag.per]);
  }
}

function bereikVanBedrag({ bedrag, plafond }: Bedrag, keer: number): Bereik {
  const max = centen(bedrag) * keer;
  return { min: plafond ? 0 : max, max };
}

function bereikVanTrappen(trappen: readonly Trap[]): Bedragsbereik | null {
  const mogelijk = trappen.filter(({ geldt }) => geldt !== 'onwaar');
  if (mogelijk.length === 0) return null;
  const laagste = ({ bereik }: Trap) => bereik.min;
  const zeker = mogelijk.filter(({ geldt }) => geldt === 'waar');
  const min =
    zeker.length > 0 ? Math.max(...zeker.map(laagste)) : Math.min(...mogelijk.map(laagste));
  const max = Math.max(...mogelijk.map(({ bereik }) => bereik.max));
  // Amounts are above zero: a lower end of zero can only come from a ceiling.
  return { min, max, plafond: min === 0 };
}

/** Whether a tier applies. Without `als` the source does not say when, so that nothing settles it. */
function toetsTrap({ als }: Bedrag, situatie: Situatie): Toets {
  if (als === undefined) return ONBESLISBAAR;
  return eenVan(als.map((voorwaarde) => toetsTrapVoorwaarde(voorwaarde, situatie)));
}

function toetsTrapVoorwaarde(voorwaarde: TrapVoorwaarde, situatie: Situatie): Toets {
  if ('aantalZorgvragers' in voorwaarde) {
    return toets(situatie.aantalZorgvragers, vraagNaar('aantalZorgvragers'), (aantal) =>
      ligtIn(aantal, voorwaarde.aantalZorgvragers),
    );
  }
  if ('zorgvragerLeeftijd' in voorwaarde) {
    return toets(situatie.zorgvrager?.leeftijd, vraagNaar('zorgvrager.leeftijd'), (leeftijd) =>
      ligtIn(leeftijd, voorwaarde.zorgvragerLeeftijd),
    );
  }
  if ('inwonend' in voorwaarde) {
    return toets(
      situatie.mantelzorger?.inwonend,
      vraagNaar('mantelzorger.inwonend'),
      (inwonend) => inwonend === voorwaarde.inwonend,
    );
  }
  return toetsAlternatief(voorwaarde, situatie);
}
