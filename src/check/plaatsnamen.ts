/** What someone meant who wrote a municipality that is not one (any more). */
import { plaatsenVan, slugVan } from '../domain/plaatsen.ts';
import { dichtstbij } from '../schema/velden.ts';
import type { Gemeente } from '../schema/gemeente.ts';

/**
 * Advice for a name that is no municipality of 2025: the town into which it merged, the town of which it is a
 * village, or the nearest name. Ends in a full stop.
 */
export function raadGemeente(naam: string, gemeenten: ReadonlyMap<string, Gemeente>): string {
  const slug = slugVan(naam);
  if (gemeenten.has(slug)) return `Bedoelde je "${slug}"?`;
  const plaatsen = plaatsenVan(gemeenten.values()).filter(
    (plaats) => slugVan(plaats.naam) === slug,
  );
  const vroegere = plaatsen.filter(({ soort }) => soort === 'vroegere gemeente');
  const raad = (vroegere.length > 0 ? vroegere : plaatsen).map(
    ({ naam: plaats, gemeente, soort }) =>
      `${plaats} hoort ${soort === 'vroegere gemeente' ? 'nu ' : ''}bij ${gemeenten.get(gemeente)?.naam ?? gemeente}: gebruik "${gemeente}".`,
  );
  if (raad.length > 0) return raad.join(' ');
  const lijkt = dichtstbij(slug, [...gemeenten.keys()]);
  return lijkt
    ? `Bedoelde je "${lijkt}"?`
    : 'Gebruik de bestandsnaam van een van de 285 gemeenten van Vlaanderen, zoals sint-niklaas.';
}
