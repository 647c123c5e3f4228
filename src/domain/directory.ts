import type { Begrip } from '../schema/begrip.ts';
import type { Dienst } from '../schema/dienst.ts';
import type { Eerstelijnszone } from '../schema/eerstelijnszone.ts';
import type { Gemeente } from '../schema/gemeente.ts';
import type { Gemeentepremies } from '../schema/premie.ts';

/** Everything the directory knows: each collection by the id of its entries. Premiums are keyed by municipality. */
export interface Directory {
  readonly gemeenten: ReadonlyMap<string, Gemeente>;
  readonly premies: ReadonlyMap<string, Gemeentepremies>;
  readonly diensten: ReadonlyMap<string, Dienst>;
  readonly zones: ReadonlyMap<string, Eerstelijnszone>;
  readonly begrippen: ReadonlyMap<string, Begrip>;
}

/** The collections as lists of [id, entry]. */
interface DirectoryEntries {
  readonly gemeenten: readonly Gemeente[];
  readonly premies: Iterable<readonly [string, Gemeentepremies]>;
  readonly diensten: Iterable<readonly [string, Dienst]>;
  readonly zones: Iterable<readonly [string, Eerstelijnszone]>;
  readonly begrippen: Iterable<readonly [string, Begrip]>;
}

/** Indexes the collections, each in the alphabetical order of what people read. */
export function createDirectory(entries: DirectoryEntries): Directory {
  return {
    gemeenten: index(
      entries.gemeenten.map((gemeente) => [gemeente.slug, gemeente]),
      (gemeente) => gemeente.naam,
    ),
    premies: index(entries.premies, (_, slug) => slug),
    diensten: index(entries.diensten, (dienst) => dienst.naam),
    zones: index(entries.zones, (zone) => zone.kort ?? zone.naam),
    begrippen: index(entries.begrippen, (begrip) => begrip.term),
  };
}

let collator: Intl.Collator | undefined;

/** The order of Dutch words: accents and capitals do not count. */
export function alfabetisch(a: string, b: string): number {
  // Made at its first use: making it keeps a phone busy that may sort nothing.
  collator ??= new Intl.Collator('nl', { sensitivity: 'base', numeric: true });
  return collator.compare(a, b);
}

function index<T>(
  rijen: Iterable<readonly [string, T]>,
  naam: (entry: T, id: string) => string,
): ReadonlyMap<string, T> {
  return new Map(
    [...rijen].toSorted(([idA, a], [idB, b]) => alfabetisch(naam(a, idA), naam(b, idB))),
  );
}

/** The entry with this id. Throws where the id comes from another entry and was checked before. */
export function entryVan<T>(entries: ReadonlyMap<string, T>, id: string): T {
  const entry = entries.get(id);
  if (entry === undefined)
    throw new Error(`No entry "${id}". npm run check:content tells where it is named.`);
  return entry;
}
