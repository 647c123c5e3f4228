import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, stringify } from 'yaml';

interface Topology {
  objects: { gemeenten: { geometries: { properties: Record<string, string> }[] } };
}
interface Town {
  nis: string;
  slug: string;
  naam: string;
  deelgemeenten: { naam: string; fusiedeel?: string }[];
  fusieVan?: { nis: string; naam: string }[];
}

const FRONTMATTER = /^---\r?\n(.*?)\r?\n---/s;
/** Names an original's copy. */
const slugOf = (slug: string, copy: number) => `${slug}-k${copy}`;
const nameOf = (name: string, copy: number) => `${name} K${copy}`;

/** NIS codes have five digits; those of Flanders begin with 1 to 7. */
const codeOf = (number: number) => String(80_000 + number);

function readJson<T>(file: string): T {
  return JSON.parse(readFileSync(file, 'utf8')) as T;
}

/** Puts copies of the towns beside them, in the reference data and on the map. @returns the slug of each original */
function multiplyTowns(folder: string, factor: number): Set<string> {
  const townsFile = path.join(folder, 'content/referentie/gemeenten.json');
  const mapFile = path.join(folder, 'public/kaart/gemeenten.topojson');
  const towns = readJson<Town[]>(townsFile);
  const map = readJson<Topology>(mapFile);
  const shapes = map.objects.gemeenten.geometries;
  const originals = [...towns];
  const shapeOf = new Map(shapes.map((shape) => [shape.properties.nis, shape]));
  for (let copy = 2; copy <= factor; copy++) {
    for (const [place, town] of originals.entries()) {
      const { fusieVan: _, ...rest } = town;
      const nis = codeOf((copy - 2) * originals.length + place);
      const slug = slugOf(town.slug, copy);
      const naam = nameOf(town.naam, copy);
      const deelgemeenten = town.deelgemeenten.map(({ fusiedeel: _part, ...deel }) => ({
        ...deel,
        naam: nameOf(deel.naam, copy),
      }));
      towns.push({ ...rest, nis, slug, naam, deelgemeenten });
      const shape = shapeOf.get(town.nis);
      if (shape) shapes.push({ ...shape, properties: { nis, slug, naam } });
    }
  }
  writeFileSync(townsFile, JSON.stringify(towns));
  writeFileSync(mapFile, JSON.stringify(map));
  return new Set(originals.map(({ slug }) => slug));
}

/** Renames what refers to a town, a zone or a service; every other text stays. */
function refersTo(value: unknown, ids: ReadonlySet<string>, copy: number): unknown {
  if (typeof value === 'string') return ids.has(value) ? slugOf(value, copy) : value;
  if (Array.isArray(value)) return value.map((part) => refersTo(part, ids, copy));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, refersTo(part, ids, copy)]),
  );
}

/** Multiplies the entries below a project's folder. @returns how many there are then */
export function multiply(folder: string, factor: number): number {
  const towns = multiplyTowns(folder, factor);
  const collections = ['premies', 'eerstelijnszones', 'diensten'].map((name) => {
    const place = path.join(folder, 'content', name);
    return { name, place, files: readdirSync(place).filter((file) => file.endsWith('.mdx')) };
  });
  const ids = new Set([
    ...towns,
    ...collections.flatMap(({ files }) => files.map((file) => path.basename(file, '.mdx'))),
  ]);
  for (const { name, place, files } of collections) {
    for (const file of files) {
      const text = readFileSync(path.join(place, file), 'utf8');
      const [frontmatter = '', yaml = ''] = FRONTMATTER.exec(text) ?? [];
      const entry = parse(yaml) as { naam?: string };
      for (let copy = 2; copy <= factor; copy++) {
        const other = refersTo(entry, ids, copy) as { naam?: string };
        if (name !== 'premies' && entry.naam !== undefined) other.naam = nameOf(entry.naam, copy);
        const id = slugOf(path.basename(file, '.mdx'), copy);
        const body = text.slice(frontmatter.length);
        writeFileSync(path.join(place, `${id}.mdx`), `---\n${stringify(other)}---${body}`);
      }
    }
  }
  return factor * collections.reduce((sum, { files }) => sum + files.length, 0);
}
