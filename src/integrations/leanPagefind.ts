import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { build } from 'vite';
import { z } from 'zod';
import { paginanaam } from '../domain/zoeken/paginanaam.ts';

/** A file that Pagefind would write: its path below `pagefind/`, and what stands in it. */
export interface PagefindFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * What a search fetches. Not the interfaces, nor a worker; and no fragments, which hold what a hit would show: that stands
 * in zoeken.json.
 */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_(?:index|meta))$/;

/** Every packed file of Pagefind opens with this, so that it knows whether a server unpacked it. */
const MAGIC = 'pagefind_dcd';

/**
 * The files that a search fetches, as small as they can be: the script without what nobody calls, the pages under short
 * names in a row instead of hashes, the words without the place where they stand.
 *
 * @param files what Pagefind made of the records
 * @param adressen the address of each record, in the order in which the search numbers them
 * @throws when Pagefind's files are not what they were in version 1.6
 */
export async function leanPagefind(
  files: readonly PagefindFile[],
  adressen: readonly string[],
): Promise<{ files: PagefindFile[]; stempel: string }> {
  const ids = idsVan(files, adressen);
  // A search whose files are of two builds must find nothing rather than something else.
  const stempel = createHash('sha256').update(ids.join()).digest('hex').slice(0, 8);
  const namen = new Map(ids.map((id, nummer) => [id, paginanaam(stempel, nummer)]));
  const lean = async ({ path, content }: PagefindFile): Promise<Uint8Array> => {
    if (path.endsWith('.js')) return leanScript(content);
    if (path.endsWith('.pf_meta')) return repack(content, (meta) => renamePages(meta, namen));
    return path.endsWith('.pf_index') ? repack(content, withoutPlaces) : content;
  };
  const used = files.filter(({ path }) => USED.test(path));
  return {
    stempel,
    files: await Promise.all(
      used.map(async (file) => ({ path: file.path, content: await lean(file) })),
    ),
  };
}

/** The id that Pagefind gave each record: the name of its fragment. */
function idsVan(files: readonly PagefindFile[], adressen: readonly string[]): string[] {
  const perAdres = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const json = gunzipSync(content).toString('utf8').slice(MAGIC.length);
    perAdres.set((JSON.parse(json) as { url: string }).url, id);
  }
  return adressen.map((adres) => {
    const id = perAdres.get(adres);
    if (id === undefined) throw new Error(`Pagefind has no fragment for ${adres}.`);
    return id;
  });
}

/** Changes what stands in one of Pagefind's packed files, which are CBOR (RFC 8949). */
function repack(packed: Uint8Array, change: (inhoud: unknown) => unknown): Uint8Array {
  const content = gunzipSync(packed).subarray(MAGIC.length);
  return gzipSync(Buffer.concat([Buffer.from(MAGIC), encode(change(decode(content)))]));
}

/** The list of pages: version, pages with their id first, and more that stays as it is. */
const metaSchema = z.tuple([z.string(), z.array(z.tuple([z.string()], z.unknown()))], z.unknown());

function renamePages(meta: unknown, namen: ReadonlyMap<string, string>): unknown {
  const [version, pages, ...rest] = metaSchema.parse(meta);
  return [version, pages.map(([id, ...page]) => [namen.get(id) ?? id, ...page]), ...rest];
}

/** The words: each with the pages that hold it, and where on those it stands, its weight before each place. */
const indexSchema = z.tuple([
  z.array(
    z.tuple(
      [z.string(), z.array(z.tuple([z.number(), z.tuple([z.number(), z.number()])], z.unknown()))],
      z.unknown(),
    ),
  ),
]);

/** Nobody is shown, or asks, where in an entry a word stands; and no entry holds a word twice. */
function withoutPlaces(index: unknown): unknown {
  const [words] = indexSchema.parse(index);
  return [
    words.map(([word, pages, ...more]) => [
      word,
      pages.map(([page, [weight], ...rest]) => [page, [weight, 0], ...rest]),
      ...more,
    ]),
  ];
}

/** Pagefind's script without what src/client/zoekmachine.ts does not call. */
async function leanScript(script: Uint8Array): Promise<Uint8Array> {
  const modules: Record<string, string> = {
    used: `export { options, init, preload, search } from 'whole'`,
    whole: Buffer.from(script).toString('utf8'),
  };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: [
      { name: 'pagefind', enforce: 'pre', resolveId: (id) => id, load: (id) => modules[id] },
    ],
    build: {
      write: false,
      rolldownOptions: {
        input: 'used',
        preserveEntrySignatures: 'strict',
        output: { minify: true },
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error('Pagefind: the bundler wrote nothing');
  return Buffer.from(output.output[0].code);
}
