import { feature, merge, mesh } from 'topojson-client';
import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson';
import { slugOp, type Gebied, type Gemeentekaart } from './buren.ts';

/**
 * The municipalities on flat paper: the same topology, its arcs in whole units of a drawing. Every picture is cut from
 * it, so that borders that two towns share stay shared.
 */
export interface Papier {
  readonly kaart: Gemeentekaart;
  readonly breedte: number;
  readonly hoogte: number;
}

/** A rectangle on the paper. */
export interface Kader {
  readonly x: number;
  readonly y: number;
  readonly breedte: number;
  readonly hoogte: number;
}

type Vlakken = Polygon | MultiPolygon;
type Punt = readonly [number, number];

/** Flanders lies around this latitude: a degree of longitude is as much shorter there than one of latitude. */
const BREEDTEGRAAD = 51.1;

/**
 * Draws the topology on paper of a width, in an equirectangular projection that is true around Flanders.
 * @param tolerantie how far a simplified border may lie from the real one, in units of the drawing
 */
export function opPapier(kaart: Gemeentekaart, breedte: number, tolerantie = 0): Papier {
  const krimp = Math.cos((BREEDTEGRAAD * Math.PI) / 180);
  const bogen = graden(kaart).map((boog) => boog.map(([x, y]): Punt => [x * krimp, -y]));
  const punten = bogen.flat();
  const [links, rechts] = uitersten(punten.map(([x]) => x));
  const [boven, onder] = uitersten(punten.map(([, y]) => y));
  const schaal = breedte / (rechts - links);
  const arcs = bogen.map((boog) =>
    zonderHerhaling(
      vereenvoudig(
        boog.map(([x, y]): Punt => [(x - links) * schaal, (y - boven) * schaal]),
        tolerantie,
      ).map(([x, y]): Punt => [Math.round(x), Math.round(y)]),
    ).map(([x, y]) => [x, y]),
  );
  return {
    kaart: { type: 'Topology', objects: kaart.objects, arcs },
    breedte,
    hoogte: Math.round((onder - boven) * schaal),
  };
}

/** The same topology, enlarged so that a rectangle of the paper becomes a drawing of its own. */
export function verplaats(papier: Papier, kader: Kader, breedte: number): Papier {
  const schaal = breedte / kader.breedte;
  const arcs = papier.kaart.arcs.map((boog) =>
    zonderHerhaling(
      boog.map(([x = 0, y = 0]): Punt => [
        Math.round((x - kader.x) * schaal),
        Math.round((y - kader.y) * schaal),
      ]),
    ).map(([x, y]) => [x, y]),
  );
  return {
    kaart: { type: 'Topology', objects: papier.kaart.objects, arcs },
    breedte,
    hoogte: Math.round(kader.hoogte * schaal),
  };
}

/** The arcs in degrees: quantized ones hold steps from the point before. */
function graden({ arcs, transform }: Gemeentekaart): Punt[][] {
  return arcs.map((boog) => {
    let x = 0;
    let y = 0;
    return boog.map(([dx = 0, dy = 0]) => {
      if (!transform) return [dx, dy];
      x += dx;
      y += dy;
      return [
        x * transform.scale[0] + transform.translate[0],
        y * transform.scale[1] + transform.translate[1],
      ];
    });
  });
}

function uitersten(getallen: readonly number[]): [number, number] {
  return getallen.reduce<[number, number]>(
    ([min, max], getal) => [Math.min(min, getal), Math.max(max, getal)],
    [Infinity, -Infinity],
  );
}

/** Leaves out points that lie closer to the line than the tolerance (Douglas-Peucker); both ends stay. */
export function vereenvoudig(lijn: readonly Punt[], tolerantie: number): Punt[] {
  const begin = lijn[0];
  const einde = lijn.at(-1);
  if (tolerantie === 0 || lijn.length < 3 || !begin || !einde) return [...lijn];
  const afstanden = lijn.map((punt) => afstandTotLijn(punt, begin, einde));
  const verst = afstanden.indexOf(Math.max(...afstanden));
  if ((afstanden[verst] ?? 0) <= tolerantie) return [begin, einde];
  return [
    ...vereenvoudig(lijn.slice(0, verst + 1), tolerantie),
    ...vereenvoudig(lijn.slice(verst), tolerantie).slice(1),
  ];
}

function afstandTotLijn([x, y]: Punt, [x1, y1]: Punt, [x2, y2]: Punt): number {
  const lengte = Math.hypot(x2 - x1, y2 - y1);
  if (lengte === 0) return Math.hypot(x - x1, y - y1);
  const langs = Math.min(
    1,
    Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / lengte ** 2),
  );
  return Math.hypot(x - x1 - langs * (x2 - x1), y - y1 - langs * (y2 - y1));
}

/** An arc keeps at least its two ends, even where rounding makes them one. */
function zonderHerhaling(lijn: readonly Punt[]): Punt[] {
  return lijn.filter((punt, plaats) => {
    const vorige = lijn[plaats - 1];
    const laatste = plaats === lijn.length - 1;
    return laatste || vorige?.[0] !== punt[0] || vorige[1] !== punt[1];
  });
}

/** The same paper with some of the municipalities only. */
export function alleen(papier: Papier, slugs: Iterable<string>): Papier {
  const gemeenten = { ...papier.kaart.objects.gemeenten, geometries: gebiedVan(papier, slugs) };
  return { ...papier, kaart: { ...papier.kaart, objects: { ...papier.kaart.objects, gemeenten } } };
}

const KADERS = new WeakMap<Papier, ReadonlyMap<string, Kader>>();

/** The rectangle around each municipality; worked out once, since every picture asks them all. */
export function kadersVan(papier: Papier): ReadonlyMap<string, Kader> {
  const bekend = KADERS.get(papier);
  if (bekend) return bekend;
  const slugs = papier.kaart.objects.gemeenten.geometries.map(slugOp);
  const kaders = new Map(slugs.map((slug) => [slug, omtrek(samen(papier, [slug]))]));
  KADERS.set(papier, kaders);
  return kaders;
}

function gebiedVan({ kaart }: Papier, slugs: Iterable<string>): Gebied[] {
  const gevraagd = new Set(slugs);
  return kaart.objects.gemeenten.geometries.filter((gebied) => gevraagd.has(slugOp(gebied)));
}

/** Some municipalities as one area. */
export function samen(papier: Papier, slugs: Iterable<string>): MultiPolygon {
  // merge() takes any polygon of the topology; its type only knows the narrower ones.
  return merge(papier.kaart, gebiedVan(papier, slugs) as never);
}

/** Each municipality on the paper, as a path. */
export function paden(papier: Papier): ReadonlyMap<string, string> {
  const vlakken = feature(papier.kaart, papier.kaart.objects.gemeenten).features;
  return new Map(
    vlakken.map(({ geometry, properties: { slug = '' } }) => [slug, padVan(geometry as Vlakken)]),
  );
}

/** The borders between municipalities that belong to different groups, as a path. @param groepVan its group, by slug */
export function grenzen(papier: Papier, groepVan: (slug: string) => string | undefined): string {
  return padVan(
    mesh(papier.kaart, papier.kaart.objects.gemeenten, (a, b) => {
      return a !== b && groepVan(slugOp(a)) !== groepVan(slugOp(b));
    }),
  );
}

/** A geometry on the paper as SVG path data, in whole relative steps: the shortest way to write it. */
export function padVan(vorm: Vlakken | MultiLineString): string {
  if (vorm.type === 'MultiLineString')
    return vorm.coordinates.map((lijn) => stappen(lijn)).join('');
  const ringen = vorm.type === 'Polygon' ? vorm.coordinates : vorm.coordinates.flat();
  return ringen
    .map((ring) => stappen(ring.slice(0, -1)))
    .filter((pad) => pad !== '')
    .map((pad) => `${pad}z`)
    .join('');
}

function stappen(punten: readonly Position[]): string {
  let vorige: Punt = [0, 0];
  return punten
    .map(([x = 0, y = 0], plaats) => {
      const stap = `${x - vorige[0]} ${y - vorige[1]}`;
      vorige = [x, y];
      return plaats === 0 ? `M${stap}` : stap;
    })
    .filter((stap) => stap !== '0 0')
    .map((stap, plaats) => (plaats === 0 ? stap : plaats === 1 ? `l${stap}` : ` ${stap}`))
    .join('')
    .replaceAll(' -', '-');
}

/** The rectangle around an area. */
export function omtrek(vorm: MultiPolygon): Kader {
  const punten = vorm.coordinates.flat(2);
  const [links, rechts] = uitersten(punten.map(([x = 0]) => x));
  const [boven, onder] = uitersten(punten.map(([, y = 0]) => y));
  return { x: links, y: boven, breedte: rechts - links, hoogte: onder - boven };
}

/** A rectangle made wider on every side, and wide or high enough for the proportion of a picture. */
export function ruimer(kader: Kader, marge: number, verhouding: number): Kader {
  const breedte = Math.max(kader.breedte + 2 * marge, (kader.hoogte + 2 * marge) * verhouding);
  const hoogte = breedte / verhouding;
  return {
    x: Math.round(kader.x + (kader.breedte - breedte) / 2),
    y: Math.round(kader.y + (kader.hoogte - hoogte) / 2),
    breedte: Math.round(breedte),
    hoogte: Math.round(hoogte),
  };
}

/** Whether two rectangles touch. */
export function raakt(a: Kader, b: Kader): boolean {
  return (
    a.x <= b.x + b.breedte &&
    b.x <= a.x + a.breedte &&
    a.y <= b.y + b.hoogte &&
    b.y <= a.y + a.hoogte
  );
}

/** The middle of an area's largest part: where its name goes. */
export function midden(vorm: MultiPolygon): Punt {
  const ringen = vorm.coordinates.map(([buitenste = []]) => zwaartepunt(buitenste));
  const grootste = ringen.reduce((a, b) => (b.oppervlakte > a.oppervlakte ? b : a));
  return grootste.punt;
}

function zwaartepunt(ring: readonly Position[]): { punt: Punt; oppervlakte: number } {
  let som = 0;
  let x = 0;
  let y = 0;
  ring.forEach(([x1 = 0, y1 = 0], plaats) => {
    const [x2 = 0, y2 = 0] = ring[(plaats + 1) % ring.length] ?? [];
    const kruis = x1 * y2 - x2 * y1;
    som += kruis;
    x += (x1 + x2) * kruis;
    y += (y1 + y2) * kruis;
  });
  const [[eerste = 0, tweede = 0] = []] = ring;
  return som === 0
    ? { punt: [eerste, tweede], oppervlakte: 0 }
    : { punt: [x / (3 * som), y / (3 * som)], oppervlakte: Math.abs(som) / 2 };
}
