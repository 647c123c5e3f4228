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
