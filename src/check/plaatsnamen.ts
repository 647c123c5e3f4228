/** What someone meant who wrote a municipality that is not one (any more). */
import { dichtstbij } from '../schema/velden.ts';
import type { Gemeente } from '../schema/gemeente.ts';

/** The id that a place name would have: `Sint-Katelijne-Waver` is sint-katelijne-waver. */
export function alsSlug(naam: string): string {
  return naam
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}

/**
 * Advice for a name that is no municipality of 2025: the town into which it merged, the town of which it is a
 * village, or the nearest name. Ends in a full stop.
 */
export function raadGemeente(naam: string, gemeenten: Iterable<Gemeente>): string {
  const alle = [...gemeenten];
  const slug = alsSlug(naam);
  const zelfde = alle.find((gemeente) => gemeente.slug === slug);
  if (zelfde) return `Bedoelde je "${zelfde.slug}"?`;
  for (const gemeente of alle) {
    const vroeger = gemeente.fusieVan?.find((deel) => alsSlug(deel.naam) === slug);
    if (vroeger)
      return `${vroeger.naam} hoort nu bij ${gemeente.naam}: gebruik "${gemeente.slug}".`;
  }
  const dorpen = alle.flatMap((gemeente) =>
    gemeente.deelgemeenten
      .filter((deel) => alsSlug(deel.naam) === slug)
      .map((deel) => `${deel.naam} hoort bij ${gemeente.naam}: gebruik "${gemeente.slug}".`),
  );
  if (dorpen.length > 0) return dorpen.join(' ');
  const raad = dichtstbij(
    slug,
    alle.map((gemeente) => gemeente.slug),
  );
  return raad
    ? `Bedoelde je "${raad}"?`
    : 'Gebruik de bestandsnaam van een van de 285 gemeenten van Vlaanderen, zoals sint-niklaas.';
}
