import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { create, insertMultiple, save } from '@orama/orama';
import { stemmer as nederlands } from '@orama/stemmers/dutch';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';

/** An entry as every engine gets it: the same words for all. */
export interface Document {
  readonly id: string;
  readonly titel: string;
  readonly tekst: string;
}

/** An engine to measure ourselves against: its files in a folder, and how a page in the browser asks it. */
export interface Peer {
  readonly naam: string;
  readonly map: string;
  /** The body of an async function that runs in the page and returns `zoek(vraag): Promise<string[]>` of ids. */
  readonly script: string;
}

const PAKKETTEN = 'node_modules';

/** Writes the index and the library of every peer below a folder, each in its own map. */
export async function bouwPeers(folder: string, documenten: readonly Document[]): Promise<Peer[]> {
  return Promise.all([
    bouwPagefind(path.join(folder, 'pagefind-kaal'), documenten),
    bouwMiniSearch(path.join(folder, 'minisearch'), documenten),
    bouwOrama(path.join(folder, 'orama'), documenten),
    bouwLunr(path.join(folder, 'lunr'), documenten),
  ]);
}

async function bouwPagefind(map: string, documenten: readonly Document[]): Promise<Peer> {
  const { index } = await createIndex({ forceLanguage: 'nl' });
  if (!index) throw new Error('Pagefind could not start.');
  for (const { id, titel, tekst } of documenten) {
    await index.addCustomRecord({
      url: `/${id}`,
      language: 'nl',
      content: `${titel}. ${tekst}`,
      meta: { title: titel },
    });
  }
  await index.writeFiles({ outputPath: map });
  await close();
  return {
    naam: 'Pagefind, kaal',
    map: 'pagefind-kaal',
    script: `
      const pagefind = await import(basis + 'pagefind.js');
      await pagefind.init();
      return async (vraag) => {
        const { results } = await pagefind.search(vraag);
        const tien = await Promise.all(results.slice(0, 10).map((treffer) => treffer.data()));
        return tien.map(({ raw_url }) => raw_url.slice(1));
      };`,
  };
}

async function bouwMiniSearch(map: string, documenten: readonly Document[]): Promise<Peer> {
  const mini = new MiniSearch({ fields: ['titel', 'tekst'] });
  mini.addAll(documenten);
  await mkdir(map, { recursive: true });
  await writeFile(path.join(map, 'index.json'), JSON.stringify(mini));
  await cp(`${PAKKETTEN}/minisearch/dist/es/index.js`, path.join(map, 'minisearch.js'));
  return {
    naam: 'MiniSearch',
    map: 'minisearch',
    script: `
      const { default: MiniSearch } = await import(basis + 'minisearch.js');
      const json = await (await fetch(basis + 'index.json')).text();
      const mini = MiniSearch.loadJSON(json, { fields: ['titel', 'tekst'] });
      const opties = { prefix: true, fuzzy: 0.2, boost: { titel: 2 } };
      return async (vraag) => mini.search(vraag, opties).slice(0, 10).map(({ id }) => id);`,
  };
}

async function bouwOrama(map: string, documenten: readonly Document[]): Promise<Peer> {
  const db = create({
    schema: { sleutel: 'string', titel: 'string', tekst: 'string' },
    components: { tokenizer: { language: 'dutch', stemming: true, stemmer: nederlands } },
  });
  await insertMultiple(
    db,
    documenten.map(({ id, titel, tekst }) => ({ id, sleutel: '', titel, tekst })),
  );
  await mkdir(map, { recursive: true });
  await writeFile(path.join(map, 'index.json'), JSON.stringify(save(db)));
  await cp(`${PAKKETTEN}/@orama/orama/dist/browser`, path.join(map, 'orama'), { recursive: true });
  const stemmer = new URL(import.meta.resolve('@orama/stemmers/dutch'));
  await cp(stemmer, path.join(map, 'stemmer.js'));
  return {
    naam: 'Orama, nl',
    map: 'orama',
    script: `
      const { create, load, search } = await import(basis + 'orama/index.js');
      const { stemmer } = await import(basis + 'stemmer.js');
      const db = create({
        schema: { sleutel: 'string', titel: 'string', tekst: 'string' },
        components: { tokenizer: { language: 'dutch', stemming: true, stemmer } },
      });
      load(db, await (await fetch(basis + 'index.json')).json());
      return async (vraag) => {
        const { hits } = await search(db, { term: vraag, tolerance: 1, boost: { titel: 2 }, limit: 10 });
        return hits.map(({ id }) => id);
      };`,
  };
}

async function bouwLunr(map: string, documenten: readonly Document[]): Promise<Peer> {
  const { default: steun } = (await import('lunr-languages/lunr.stemmer.support.js')) as {
    default: (l: typeof lunr) => void;
  };
  const { default: nl } = (await import('lunr-languages/lunr.nl.js')) as {
    default: (l: typeof lunr) => void;
  };
  steun(lunr);
  nl(lunr);
  const index = lunr(function () {
    this.use((lunr as unknown as { nl: lunr.Builder.Plugin }).nl);
    this.ref('id');
    this.field('titel', { boost: 2 });
    this.field('tekst');
    for (const document of documenten) this.add(document);
  });
  await mkdir(map, { recursive: true });
  await writeFile(path.join(map, 'index.json'), JSON.stringify(index));
  const bron = await Promise.all(
    [
      'lunr/lunr.min.js',
      'lunr-languages/min/lunr.stemmer.support.min.js',
      'lunr-languages/min/lunr.nl.min.js',
    ].map((bestand) => readFile(path.join(PAKKETTEN, bestand), 'utf8')),
  );
  await writeFile(path.join(map, 'lunr.js'), bron.join('\n'));
  return {
    naam: 'lunr-languages, nl',
    map: 'lunr',
    script: `
      const code = await (await fetch(basis + 'lunr.js')).text();
      const script = document.createElement('script');
      script.textContent = code;
      document.head.append(script);
      const { lunr } = window;
      const index = lunr.Index.load(await (await fetch(basis + 'index.json')).json());
      return async (vraag) =>
        index
          .query((q) => {
            for (const woord of lunr.tokenizer(vraag)) q.term(woord.toString(), {});
          })
          .slice(0, 10)
          .map(({ ref }) => ref);`,
  };
}
