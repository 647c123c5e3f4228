import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { pakPlaatsenUit, type Plaats } from '../../../src/domain/plaatsen.ts';
import { nummerVan } from '../../../src/domain/zoeken/paginanaam.ts';
import {
  pakZoekdataUit,
  type Zoekdata,
  type Zoekpakket,
} from '../../../src/domain/zoeken/pakket.ts';
import type { Zoekmachine } from '../../../src/domain/zoeken/rangschik.ts';

/** The part of Pagefind's API that the search uses. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}

/** The search of a built site without a browser: Pagefind itself, fed from the disk. */
export async function openZoekmachine(
  dist: string,
): Promise<{ data: Zoekdata; plaatsen: Plaats[]; machine: Zoekmachine }> {
  const folder = path.resolve(dist, 'pagefind');
  globalThis.fetch = async (input) => {
    const url = input instanceof Request ? input.url : String(input);
    const file = path.join(folder, url.replace(/^.*\/pagefind\//, '').replace(/\?.*$/, ''));
    return new Response(await readFile(file));
  };
  const pagefind = (await import(pathToFileURL(path.join(folder, 'pagefind.js')).href)) as Pagefind;
  await pagefind.options({ basePath: 'http://local/pagefind/', noWorker: true });
  await pagefind.init();

  const json = async <T>(name: string) =>
    JSON.parse(await readFile(path.resolve(dist, 'data', name), 'utf8')) as T;
  const plaatsen = pakPlaatsenUit(await json<string>('plaatsen.json'));
  const data = pakZoekdataUit(await json<Zoekpakket>('zoeken.json'), plaatsen);
  const machine: Zoekmachine = async (woorden) => {
    const { results } = await pagefind.search(woorden);
    return results.flatMap(({ id, score }) => {
      const nummer = nummerVan(data.stempel, id);
      return nummer === undefined ? [] : [{ nummer, score }];
    });
  };
  return { data, plaatsen, machine };
}
