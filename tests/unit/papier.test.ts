import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Gemeentekaart } from '../../src/domain/buren.ts';
import {
  grenzen,
  midden,
  omtrek,
  opPapier,
  paden,
  padVan,
  raakt,
  ruimer,
  samen,
  vereenvoudig,
} from '../../src/domain/papier.ts';

/** Two squares side by side, of one degree each; their shared border is one arc. */
const TWEELING: Gemeentekaart = {
  type: 'Topology',
  arcs: [
    [
      [1, 50.6],
      [1, 51.6],
    ],
    [
      [1, 51.6],
      [0, 51.6],
      [0, 50.6],
      [1, 50.6],
    ],
    [
      [1, 50.6],
      [2, 50.6],
      [2, 51.6],
      [1, 51.6],
    ],
  ],
  objects: {
    gemeenten: {
      type: 'GeometryCollection',
      geometries: [
        { type: 'Polygon', arcs: [[0, 1]], properties: { slug: 'west' } },
        { type: 'Polygon', arcs: [[2, -1]], properties: { slug: 'oost' } },
      ],
    },
  },
};

describe('opPapier', () => {
  const papier = opPapier(TWEELING, 200);

  it('fills the width, with north above and a degree of longitude narrower than one of latitude', () => {
    expect(papier.breedte).toBe(200);
    expect(papier.hoogte).toBeGreaterThan(150);
    expect(omtrek(samen(papier, ['west', 'oost']))).toMatchObject({ x: 0, y: 0, breedte: 200 });
  });

  it('merges towns into one area without the border between them', () => {
    expect(samen(papier, ['west', 'oost']).coordinates).toHaveLength(1);
    expect(samen(papier, []).coordinates).toHaveLength(0);
    expect(grenzen(papier, (slug) => slug)).toBe(`M100 ${papier.hoogte}l0-${papier.hoogte}`);
    expect(grenzen(papier, () => 'zelfde')).toBe('');
  });

  it('finds the middle of an area', () => {
    const [x, y] = midden(samen(papier, ['west']));
    expect(x).toBeCloseTo(50, 0);
    expect(y).toBeCloseTo(papier.hoogte / 2, -1);
  });

  it('draws every municipality of Flanders, also when simplified', () => {
    const kaart = JSON.parse(
      readFileSync('public/kaart/gemeenten.topojson', 'utf8'),
    ) as Gemeentekaart;
    const alle = paden(opPapier(kaart, 700, 1.2));
    expect(alle.size).toBe(285);
    for (const [slug, pad] of alle) expect(pad, slug).toMatch(/^M-?\d+[ -]\d+l.+z$/);
    expect([...alle.values()].join('').length).toBeLessThan(20_000);
  });
});

describe('vereenvoudig', () => {
  it('drops a point that lies on the line and keeps one that does not', () => {
    const lijn = [
      [0, 0],
      [5, 0.4],
      [10, 0],
      [15, 6],
      [20, 0],
    ] as const;
    expect(vereenvoudig(lijn, 0)).toEqual(lijn);
    expect(vereenvoudig(lijn, 1)).toEqual([
      [0, 0],
      [10, 0],
      [15, 6],
      [20, 0],
    ]);
  });

  it('keeps a closed line open to measure: both ends are the same point', () => {
    const ring = [
      [0, 0],
      [9, 0],
      [9, 9],
      [0, 0],
    ] as const;
    expect(vereenvoudig(ring, 1).length).toBeGreaterThan(2);
  });
});

describe('kaders', () => {
  it('make room on every side, in the asked proportion', () => {
    const kader = ruimer({ x: 10, y: 10, breedte: 10, hoogte: 40 }, 5, 1.5);
    expect(kader.hoogte).toBe(50);
    expect(kader.breedte).toBe(75);
    expect(kader.x + kader.breedte / 2).toBeCloseTo(15, -1);
  });

  it('touch or not', () => {
    const een = { x: 0, y: 0, breedte: 2, hoogte: 2 };
    expect(raakt(een, { x: 1, y: 1, breedte: 2, hoogte: 2 })).toBe(true);
    expect(raakt(een, { x: 3, y: 0, breedte: 2, hoogte: 2 })).toBe(false);
  });
});

describe('padVan', () => {
  it('writes whole relative steps', () => {
    expect(
      padVan({
        type: 'Polygon',
        coordinates: [
          [
            [1, 1],
            [4, 1],
            [4, -2],
            [1, 1],
          ],
        ],
      }),
    ).toBe('M1 1l3 0 0-3z');
  });
});
