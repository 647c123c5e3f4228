import { neighbors } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

/** The topology of the municipalities: one geometry each, told apart by `slug`. */
export type Gemeentekaart = Topology<{
  gemeenten: GeometryCollection<{ nis?: string; naam?: string; slug?: string }>;
}>;
/** A municipality on the map. */
export type Gebied = Gemeentekaart['objects']['gemeenten']['geometries'][number];

export function slugOp({ properties }: Pick<Gebied, 'properties'>): string {
  return properties && 'slug' in properties ? (properties.slug ?? '') : '';
}

/**
 * The municipalities that share a border with each municipality, in the order of `gemeenten`.
 * @throws when the map and the list of municipalities do not hold the same towns
 */
export function burenOpKaart(
  kaart: Gemeentekaart,
  gemeenten: ReadonlyMap<string, unknown>,
): ReadonlyMap<string, readonly string[]> {
  const { geometries } = kaart.objects.gemeenten;
  const slugs = geometries.map(slugOp);
  const opKaart = new Set(slugs);
  const ontbreekt = [...gemeenten.keys()].filter((slug) => !opKaart.has(slug));
  const vreemd = slugs.filter((slug) => !gemeenten.has(slug));
  if (ontbreekt.length > 0 || vreemd.length > 0 || opKaart.size !== slugs.length) {
    throw new Error(
      `public/kaart/gemeenten.topojson en content/referentie/gemeenten.json kloppen niet met elkaar. ` +
        `Niet op de kaart: ${ontbreekt.join(', ') || 'geen'}. Geen gemeente: ${vreemd.join(', ') || 'geen'}.`,
    );
  }
  const rang = new Map([...gemeenten.keys()].map((slug, plaats) => [slug, plaats]));
  const opRang = (a: string, b: string) => (rang.get(a) ?? 0) - (rang.get(b) ?? 0);
  return new Map(
    neighbors(geometries).map((buren, plaats) => [
      slugs[plaats] ?? '',
      buren.map((buur) => slugs[buur] ?? '').toSorted(opRang),
    ]),
  );
}
