import { mkdir, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { readDirectory } from '../readDirectory.ts';
import { readZoekwoorden } from '../readZoekwoorden.ts';
import { plaatsenVan } from '../domain/plaatsen.ts';
import { adresVan, naamVanPremie, type Fiche } from '../domain/zoeken/fiche.ts';
import { fichesVan } from '../domain/zoeken/fiches.ts';
import { metWoordpunten } from '../domain/zoeken/leren.ts';
import { pakZoekdata } from '../domain/zoeken/pakket.ts';
import { indexwoorden, recordVan, type Zoekrecord } from '../domain/zoeken/records.ts';
import { zoektermen } from '../domain/zoeken/termen.ts';
import { leanPagefind, type PagefindFile } from './leanPagefind.ts';

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
        const [directory, { synoniemen, voorbeeldvragen }] = await Promise.all([
          readDirectory(),
          readZoekwoorden(),
        ]);
        const fiches = fichesVan(directory);
        const stopwoorden = new Set(synoniemen.stopwoorden);
        const records = fiches.map((fiche) => recordVan(fiche, directory, synoniemen));
        const termen = records.map((record, nummer) =>
          termenVan(record, fiches[nummer], stopwoorden),
        );
        try {
          const { index, errors } = await createIndex({ forceLanguage: TAAL });
          if (!index) throw new Error(`Pagefind could not start: ${errors.join('; ')}`);
          for (const [nummer, fiche] of fiches.entries()) {
            await addRecord(index, fiche, termen[nummer] ?? '');
          }
          const { files, stempel } = await leanPagefind(
            await filesVan(index),
            fiches.map(adresVan),
          );
          await writeFiles(files, new URL('pagefind/', dir));
          const plaatsen = plaatsenVan(directory.gemeenten.values());
          const woorden = indexwoorden(records, synoniemen, plaatsen);
          const pakket = pakZoekdata(
            metWoordpunten({ fiches, synoniemen, woorden, stempel }, voorbeeldvragen, plaatsen),
          );
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
): string {
  const naam = fiche?.soort === 'premie' ? naamVanPremie(fiche) : titel;
  return zoektermen(`${naam} ${trefwoorden} ${tekst}`, stopwoorden);
}

async function addRecord(index: PagefindIndex, fiche: Fiche, termen: string): Promise<void> {
  const { errors } = await index.addCustomRecord({
    url: adresVan(fiche),
    language: TAAL,
    content: termen,
    meta: {},
  });
  if (errors.length > 0) throw new Error(`Pagefind, ${adresVan(fiche)}: ${errors.join('; ')}`);
}

async function filesVan(index: PagefindIndex): Promise<PagefindFile[]> {
  const { files, errors } = await index.getFiles();
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
  return files;
}

async function writeFiles(files: readonly PagefindFile[], folder: URL): Promise<void> {
  await mkdir(new URL('index/', folder), { recursive: true });
  await Promise.all(files.map(({ path, content }) => writeFile(new URL(path, folder), content)));
}
