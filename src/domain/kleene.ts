/**
 * Kleene's three-valued logic: what holds, what does not, and what nobody told yet. More information only ever
 * resolves `onbekend`; it never turns `waar` into `onwaar` or back, and every combination below keeps that promise.
 */
export type Kleene = 'waar' | 'onwaar' | 'onbekend';

/** A yes or no as a value of the logic; what was not told is unknown. */
export function kleene(waarde: boolean | undefined): Kleene {
  if (waarde === undefined) return 'onbekend';
  return waarde ? 'waar' : 'onwaar';
}

/** AND: false as soon as one is false, true when all are. Of nothing: true. */
export function en(waarden: readonly Kleene[]): Kleene {
  if (waarden.includes('onwaar')) return 'onwaar';
  return waarden.includes('onbekend') ? 'onbekend' : 'waar';
}

/** OR: true as soon as one is true, false when all are. Of nothing: false. */
export function of(waarden: readonly Kleene[]): Kleene {
  return niet(en(waarden.map(niet)));
}

/** NOT: what is unknown stays unknown. */
export function niet(waarde: Kleene): Kleene {
  if (waarde === 'onbekend') return 'onbekend';
  return waarde === 'waar' ? 'onwaar' : 'waar';
}
