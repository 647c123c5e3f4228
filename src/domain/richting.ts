/** A place on a flat map: x grows to the east, y to the north. */
export type Plek = readonly [x: number, y: number];

export type Richting = 'oost' | 'noord' | 'west' | 'zuid';

const HOEK: Record<Richting, number> = {
  oost: 0,
  noord: Math.PI / 2,
  west: Math.PI,
  zuid: -Math.PI / 2,
};

/** A neighbour this far from the direction still counts as lying there. */
const RUIMTE = (70 * Math.PI) / 180;

/**
 * The next place in a direction: the neighbour whose centre lies nearest and straightest that way. Going by the angle
 * alone would pass by small towns for good. Where no neighbour lies that way (Voeren), the same among all places.
 * @param plekken where each place lies
 * @returns undefined at the edge
 */
export function volgendeIn(
  richting: Richting,
  van: string,
  plekken: ReadonlyMap<string, Plek>,
  buren: readonly string[],
): string | undefined {
  const begin = plekken.get(van);
  if (!begin) return undefined;
  const beste = (slugs: Iterable<string>) =>
    [...slugs]
      .flatMap((slug) => {
        const plek = plekken.get(slug);
        if (!plek || slug === van) return [];
        const dx = plek[0] - begin[0];
        const dy = plek[1] - begin[1];
        const hoek = Math.abs(draai(Math.atan2(dy, dx) - HOEK[richting]));
        return hoek < RUIMTE ? [{ slug, maat: Math.hypot(dx, dy) * (1 + hoek) }] : [];
      })
      .toSorted((a, b) => a.maat - b.maat)[0]?.slug;
  return beste(buren) ?? beste(plekken.keys());
}

/** The same angle between minus and plus half a turn. */
function draai(hoek: number): number {
  return Math.atan2(Math.sin(hoek), Math.cos(hoek));
}
