/**
 * The next time that a day of the year comes, today included.
 * @param maandDag MM-DD
 * @param vandaag YYYY-MM-DD
 * @returns YYYY-MM-DD; 29 February becomes 28 February in a year without it
 */
export function eerstvolgende(maandDag: string, vandaag: string): string {
  const jaar = Number(vandaag.slice(0, 4));
  const inJaar = (welk: number) => {
    const schrikkeljaar = new Date(Date.UTC(welk, 1, 29)).getUTCMonth() === 1;
    return `${welk}-${maandDag === '02-29' && !schrikkeljaar ? '02-28' : maandDag}`;
  };
  return inJaar(jaar) >= vandaag ? inJaar(jaar) : inJaar(jaar + 1);
}

/**
 * The last day that a date may mean: a source of "2024" may speak of December.
 * @param datum YYYY, YYYY-MM or YYYY-MM-DD
 */
export function uiterlijk(datum: string): string {
  const [jaar = '', maand = '12', dag] = datum.split('-');
  if (dag !== undefined) return datum;
  const laatste = new Date(Date.UTC(Number(jaar), Number(maand), 0)).getUTCDate();
  return `${jaar}-${maand}-${String(laatste).padStart(2, '0')}`;
}

/** Orders dates by the last day that each may mean. */
export function opUiterlijk(a: string, b: string): number {
  return uiterlijk(a) < uiterlijk(b) ? -1 : Number(uiterlijk(a) > uiterlijk(b));
}

/** A source, of which all that counts here is the date that it states. */
export interface Gedateerd {
  readonly peildatum?: string | undefined;
}

/**
 * The newest date that the sources state, as YYYY[-MM[-DD]]; undefined when none states one. Of two that may mean the
 * same day, the more precise.
 */
export function nieuwstePeildatum(bronnen: readonly Gedateerd[] = []): string | undefined {
  return bronnen
    .flatMap(({ peildatum }) => peildatum ?? [])
    .toSorted((a, b) => opUiterlijk(a, b) || a.length - b.length)
    .at(-1);
}
