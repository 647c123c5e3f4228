import { mkdir, writeFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { build } from 'vite';
import { readDirectory } from '../readDirectory.ts';
import { readSynoniemen } from '../readSynoniemen.ts';
import { plaatsenVan } from '../domain/plaatsen.ts';
import { adresVan, naamVanPremie, type Fiche } from '../domain/zoeken/fiche.ts';
import { fichesVan } from '../domain/zoeken/fiches.ts';
import { pakZoekdata } from '../domain/zoeken/pakket.ts';
import { indexwoorden, recordVan, type Zoekrecord } from '../domain/zoeken/records.ts';
import { zoektermen } from '../domain/zoeken/termen.ts';

/** No language of Pagefind's: what it gets are stems already, and the engine without a stemmer is 5 kB smaller. */
const TAAL = 'unknown';

/**
 * Builds the Pagefind index into `dist/pagefind/` and what the search needs beside it into `dist/data/zoeken.json`.
 *
 * The entries are indexed from the content, not from the finished pages: what the search knows of an entry then stands
 * in one place (domain/zoeken/records.ts), whatever the pages look like, and the index holds no navigation, no
 * neighbours and no small words, so that it is a quarter of the size.
 */
export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const [directory, synoniemen] = await Promise.all([readDirectory(), readSynoniemen()]);
        const fiches = fichesVan(directory);
        const stopwoorden = new Set(synoniemen.stopwoorden);
        const records = fiches.map((fiche) => recordVan(fiche, directory, synoniemen));
        const termen = commonFirst(
          records.map((record, nummer) => termenVan(record, fiches[nummer], stopwoorden)),
        );
        try {
          const { index, errors } = await createIndex({ forceLanguage: TAAL });
          if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
          for (const [nummer, fiche] of fiches.entries()) {
            await addRecord(index, fiche, termen[nummer] ?? []);
          }
          const files = await filesVan(index);
          const ids = idsVan(files, fiches);
          await writeFiles(await lean(files), new URL('pagefind/', dir));
          const plaatsen = plaatsenVan(directory.gemeenten.values());
          const woorden = indexwoorden(records, synoniemen, plaatsen);
          const pakket = pakZoekdata(fiches, synoniemen, woorden, ids);
          await mkdir(new URL('data/', dir), { recursive: true });
          await writeFile(new URL('data/zoeken.json', dir), JSON.stringify(pakket));
          const seconds = ((performance.now() - start) / 1000).toFixed(1);
          logger.info(`indexed ${fiches.length} entries in ${seconds} s`);
        } finally {
          await close();
        }
      },
    },
  };
}

function termenVan(
  { titel, trefwoorden, tekst }: Zoekrecord,
  fiche: Fiche | undefined,
  stopwoorden: ReadonlySet<string>,
): string[] {
  const naam = fiche?.soort === 'premie' ? naamVanPremie(fiche) : titel;
  return zoektermen(`${naam} ${trefwoorden} ${tekst}`, stopwoorden).split(' ');
}

/**
 * Puts the words of every entry in one order, the commonest first. Pagefind notes where each word stands, which no one asks
 * for here: where a word stands at much the same place in every entry, the index packs better.
 */
function commonFirst(perFiche: readonly (readonly string[])[]): string[][] {
  const aantal = new Map<string, number>();
  for (const term of perFiche.flat()) aantal.set(term, (aantal.get(term) ?? 0) + 1);
  return perFiche.map((termen) =>
    termen.toSorted().toSorted((a, b) => (aantal.get(b) ?? 0) - (aantal.get(a) ?? 0)),
  );
}

async function addRecord(
  index: PagefindIndex,
  fiche: Fiche,
  termen: readonly string[],
): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: adresVan(fiche),
    language: TAAL,
    content: termen.join(' '),
    meta: {},
  });
  if (errors.length > 0) throw new Error(`Pagefind, ${adresVan(fiche)}: ${errors.join('; ')}`);
}

interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * What a search fetches. Not the interfaces, nor a worker; and no fragments, which hold what a hit would show: that stands
 * in zoeken.json.
 */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.+\.pf_(?:index|meta))$/;

async function filesVan(index: PagefindIndex): Promise<IndexFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return files;
}

/** The files that a search fetches, the script as small as it can be. */
async function lean(files: readonly IndexFile[]): Promise<IndexFile[]> {
  const used = files.filter(({ path }) => USED.test(path));
  return Promise.all(
    used.map(async (file) =>
      file.path.endsWith('.js') ? { ...file, content: await leanScript(file.content) } : file,
    ),
  );
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

async function writeFiles(files: readonly IndexFile[], folder: URL): Promise<void> {
  await mkdir(new URL('index/', folder), { recursive: true });
  await Promise.all(files.map(({ path, content }) => writeFile(new URL(path, folder), content)));
}

/** Every fragment opens with this, so that Pagefind knows whether a server unpacked it. */
const MAGIC = 'pagefind_dcd';

/**
 * The id that Pagefind gave each entry: the name of its fragment. With it the search knows an entry without fetching
 * its fragment.
 */
function idsVan(files: readonly IndexFile[], fiches: readonly Fiche[]): string[] {
  const perAdres = new Map<string, string>();
  for (const { path, content } of files) {
    const id = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const json = gunzipSync(content).toString('utf8').slice(MAGIC.length);
    perAdres.set((JSON.parse(json) as { url: string }).url, id);
  }
  return fiches.map((fiche) => {
    const id = perAdres.get(adresVan(fiche));
    if (id === undefined) throw new Error(`Pagefind has no fragment for ${adresVan(fiche)}.`);
    return id;
  });
}
