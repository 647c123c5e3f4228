const UUR = 3_600_000;

/** The moment at which the clocks go forward (March, 2) or back (October, 9): one o'clock UTC on the last Sunday. */
function klokVerzet(jaar: number, maand: 2 | 9): number {
  const laatste = new Date(Date.UTC(jaar, maand, 31, 1));
  return laatste.setUTCDate(31 - laatste.getUTCDay());
}

/**
 * The clock of Belgium at a moment, to be read as UTC. By the European rule (Directive 2000/84/EC, articles 2 and 3) and
 * not by Intl, whose first use keeps a slow phone busy for more than a tenth of a second; a test holds the two together.
 */
export function klokInBelgie(nu: Date): Date {
  const jaar = nu.getUTCFullYear();
  const zomer = +nu >= klokVerzet(jaar, 2) && +nu < klokVerzet(jaar, 9);
  return new Date(+nu + (zomer ? 2 : 1) * UUR);
}

/** Today in the calendar of Belgium, as YYYY-MM-DD. Apart from datum.ts, for the browser goes without zod. */
export function vandaag(nu = new Date()): string {
  return klokInBelgie(nu).toISOString().slice(0, 10);
}
