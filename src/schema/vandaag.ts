let jaarMaandDag: Intl.DateTimeFormat | undefined;

/** Today in the calendar of Belgium, as YYYY-MM-DD. Apart from datum.ts, for the browser goes without zod. */
export function vandaag(nu = new Date()): string {
  // Made once, at its first use: making it takes longer than reading the entry whose dates it checks.
  jaarMaandDag ??= new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Brussels',
    dateStyle: 'short',
  });
  return jaarMaandDag.format(nu);
}
