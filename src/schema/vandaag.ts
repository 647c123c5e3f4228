/** Made once: making it takes longer than reading the entry whose dates it checks. */
const jaarMaandDag = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
});

/** Today in the calendar of Belgium, as YYYY-MM-DD. Apart from datum.ts, for the browser goes without zod. */
export function vandaag(nu = new Date()): string {
  return jaarMaandDag.format(nu);
}
