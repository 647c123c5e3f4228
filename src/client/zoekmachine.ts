import { maakKennis, type Kennis } from '../domain/zoeken/kennis.ts';
import { pakZoekdataUit, type Zoekpakket } from '../domain/zoeken/pakket.ts';
import { nummerVan } from '../domain/zoeken/paginanaam.ts';
import type { Zoekmachine } from '../domain/zoeken/rangschik.ts';
import { haal } from './haal.ts';
import { laadPlaatsen } from './plaatsen.ts';

/** The part of Pagefind's API that the search uses. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  preload(woorden: string): Promise<void>;
  search(woorden: string): Promise<{ results: readonly { id: string; score: number }[] }>;
}

const PAGEFIND = '/pagefind/pagefind.js';

async function laadPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ PAGEFIND)) as Pagefind;
  // All of this runs in a worker (zoekwerker.ts) already.
  await pagefind.options({ noWorker: true });
  await pagefind.init();
  // The index comes in parts, by letter: nearly every question needs the part of these words.
  void pagefind.preload('mantelzorg');
  return pagefind;
}

/** Fetches Pagefind and what the search needs beside it, all at once. */
export async function laadZoekmachine(): Promise<{ kennis: Kennis; machine: Zoekmachine }> {
  const [pagefind, plaatsen, pakket] = await Promise.all([
    laadPagefind(),
    laadPlaatsen(),
    haal<Zoekpakket>('/data/zoeken.json'),
  ]);
  const kennis = maakKennis(pakZoekdataUit(pakket, plaatsen), plaatsen);
  const machine: Zoekmachine = async (woorden) => {
    const { results } = await pagefind.search(woorden);
    return results.flatMap(({ id, score }) => {
      const nummer = nummerVan(kennis.stempel, id);
      return nummer === undefined ? [] : [{ nummer, score }];
    });
  };
  return { kennis, machine };
}
