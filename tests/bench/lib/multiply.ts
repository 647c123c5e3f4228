import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { nieuweIngang } from '../../../src/beheer/wijzig.ts';

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
const FIRST_CODE = 80_000;

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** Puts copies of the towns beside them, in the reference data and on the map. */
function multiplyTowns(folder: string, factor: number): void {
  const townsFile = path.join(folder, 'content/referentie/gemeenten.json');
  const mapFile = path.join(folder, 'public/kaart/gemeenten.topojson');
  const originals = readJson(townsFile) as Town[];
  const map = readJson(mapFile) as Topology;
  const shapes = map.objects.gemeenten.geometries;
  const shapeOf = new Map(shapes.map((shape) => [shape.properties.nis, shape]));
  const towns = [...originals];
  let code = FIRST_CODE;
  for (let copy = 2; copy <= factor; copy++) {
    const renamed = <T extends { naam: string }>(part: T) => ({
      ...part,
      naam: nameOf(part.naam, copy),
    });
    for (const town of originals) {
      const nis = String(code++);
      const slug = slugOf(town.slug, copy);
      const deelgemeenten = town.deelgemeenten.map((part) => ({
        ...renamed(part),
        ...(part.fusiedeel !== undefined && { fusiedeel: nameOf(part.fusiedeel, copy) }),
      }));
      const fusieVan = town.fusieVan?.map((part) => ({ ...renamed(part), nis: String(code++) }));
      const other = { ...renamed(town), nis, slug, deelgemeenten };
      towns.push(fusieVan ? { ...other, fusieVan } : other);
      const shape = shapeOf.get(town.nis);
      if (shape) shapes.push({ ...shape, properties: { nis, slug, naam: other.naam } });
    }
  }
  writeFileSync(townsFile, JSON.stringify(towns));
  writeFileSync(mapFile, JSON.stringify(map));
}

/** The keys under which an entry names towns or zones by their ids. */
const REFERENCES = new Set(['gemeente', 'gemeenten', 'eerstelijnszones']);

/** An entry that says of the copies what the original says of the originals. */
function refersTo(value: unknown, copy: number, key = ''): unknown {
  if (typeof value === 'string') {
    if (REFERENCES.has(key)) return slugOf(value, copy);
    return key === 'gebied' ? nameOf(value, copy) : value;
  }
  if (Array.isArray(value)) return value.map((part) => refersTo(part, copy, key));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, refersTo(part, copy, name)]),
  );
}

/** Multiplies the entries below a project's folder. @returns how many there are then */
export function multiply(folder: string, factor: number): number {
  multiplyTowns(folder, factor);
  let count = 0;
  for (const name of ['premies', 'eerstelijnszones', 'diensten']) {
    const place = path.join(folder, 'content', name);
    const files = readdirSync(place).filter((file) => file.endsWith('.mdx'));
    count += files.length * factor;
    for (const file of files) {
      const text = readFileSync(path.join(place, file), 'utf8');
      const [frontmatter = '', yaml = ''] = FRONTMATTER.exec(text) ?? [];
      const entry: unknown = parse(yaml);
      for (let copy = 2; copy <= factor; copy++) {
        const other = refersTo(entry, copy) as { naam?: string };
        if (name !== 'premies' && other.naam !== undefined) other.naam = nameOf(other.naam, copy);
        writeFileSync(
          path.join(place, `${slugOf(path.basename(file, '.mdx'), copy)}.mdx`),
          nieuweIngang(other) + text.slice(frontmatter.length + 1),
        );
      }
    }
  }
  return count;
}
