/**
 * npm run bench:search: asks every question of zoekvragen.json in a real browser on the built site, and asks the same
 * of plain Pagefind, MiniSearch, Orama and lunr-languages on the same entries. Prints figures per set. Of the set
 * "toets" only the totals are shown, never a question: nobody may tune on it.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { browserExecutable } from '../../scripts/lib/browser.mjs';
import { readDirectory } from '../../src/readDirectory.ts';
import { readZoekwoorden } from '../../src/readZoekwoorden.ts';
import { adresVan } from '../../src/domain/zoeken/fiche.ts';
import { fichesVan } from '../../src/domain/zoeken/fiches.ts';
import { recordVan } from '../../src/domain/zoeken/records.ts';
import { maatVan, plaatsVan } from './lib/maat.ts';
import { compressedSize, fileOf } from './lib/weigh.ts';
import { serveDist } from './lib/serveDist.ts';
import { alleVragen } from './lib/vragen.ts';
import { bouwPeers, type Peer } from './lib/peers.ts';

const DIST = 'dist';
const CACHE = '.cache/bench';
/** Of each set, what the search knows of its questions. */
const SETS = {
  afstemming: 'waarvan de zoekfunctie leerde',
  toets: 'die de zoekfunctie nooit zag',
} as const;
const MONSTER = 10;

interface Uitslag {
  readonly naam: string;
  readonly plaatsen: readonly number[];
  readonly bytes: readonly number[];
  readonly ms: readonly number[];
}

if (!existsSync(path.join(DIST, 'pagefind'))) {
  throw new Error('There is no built site in dist/. Run npm run build first.');
}
const directory = await readDirectory();
const { synoniemen } = await readZoekwoorden();
const fiches = fichesVan(directory);
const sleutelVan = ({ soort, slug }: { soort: string; slug: string }) =>
  `${soort === 'zone' ? 'elz' : soort}:${slug}`;
const soortVan = new Map(
  fiches.flatMap((fiche) =>
    fiche.soort === 'dienst' ? [[sleutelVan(fiche), fiche.soortDienst] as const] : [],
  ),
);
const vragen = await alleVragen();
/** Every twentieth question of the set that may be seen: for bytes and time, each in a browser that knows nothing yet. */
const monster = vragen
  .filter(({ set }) => set === 'afstemming')
  .filter((_, nummer) => nummer % 20 === 0)
  .slice(0, MONSTER);

await rm(CACHE, { recursive: true, force: true });
await mkdir(CACHE, { recursive: true });
const peers = await bouwPeers(
  CACHE,
  fiches.map((fiche) => {
    const { titel, trefwoorden, tekst, kenmerken } = recordVan(fiche, directory, synoniemen);
    return { id: sleutelVan(fiche), titel, tekst: [trefwoorden, tekst, kenmerken].join('. ') };
  }),
);
await writeFile(
  path.join(CACHE, 'index.html'),
  '<!doctype html><html lang="nl"><title>bench</title>',
);

const executablePath = browserExecutable();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
  ],
});
const eigen = await serveDist(DIST);
const ander = await serveDist(CACHE);
try {
  const uitslagen = [await meetMantelwijzer(browser, eigen.site)];
  for (const peer of peers) uitslagen.push(await meetPeer(browser, ander.site, peer));
  toon(uitslagen);
} finally {
  await browser.close();
  eigen.server.close();
  ander.server.close();
}

/**
 * Counts what a page fetches: of the site what nginx sends, of the others what brotli (level 11) would make of it, or
 * as it is where that is less.
 */
function telBytes(page: Page, dist?: string): { totaal: () => Promise<number> } {
  const groottes: Promise<number>[] = [];
  const geteld = new Set<string>();
  page.on('response', (antwoord) => {
    const url = new URL(antwoord.url());
    // The letter is the site's, not the search's: it came with the first page. What is asked twice is sent once.
    if (url.pathname.endsWith('.woff2') || antwoord.status() !== 200 || geteld.has(url.href))
      return;
    geteld.add(url.href);
    if (dist !== undefined) {
      groottes.push(Promise.resolve(compressedSize(fileOf(dist, url))));
      return;
    }
    groottes.push(
      antwoord
        .body()
        .then((inhoud) => Math.min(inhoud.length, brotliCompressSync(inhoud).length))
        .catch(() => 0),
    );
  });
  return {
    totaal: async () => (await Promise.all(groottes)).reduce((som, grootte) => som + grootte, 0),
  };
}

/** Types a question on the search page, and waits for the answer: its first ten addresses, and how long it took. */
function vraagOpPagina(page: Page, vraag: string): Promise<{ links: string[]; ms: number }> {
  return page.evaluate(async (tekst) => {
    const invoer = document.querySelector<HTMLInputElement>('#vraag');
    const lijst = document.querySelector('#zoekresultaten');
    if (!invoer || !lijst) throw new Error('This is no search page.');
    const begin = performance.now();
    const getoond = new Promise<void>((klaar) => {
      const wachter = new MutationObserver(() => {
        wachter.disconnect();
        klaar();
      });
      wachter.observe(lijst, { childList: true });
    });
    invoer.value = tekst;
    invoer.dispatchEvent(new Event('input', { bubbles: true }));
    await getoond;
    const ms = performance.now() - begin;
    const links = [...lijst.children]
      .slice(0, 10)
      .map((rij) => rij.querySelector('a')?.getAttribute('href') ?? '');
    return { links, ms };
  }, vraag);
}

async function meetMantelwijzer(browser_: Browser, site: string): Promise<Uitslag> {
  const adressen = new Map(fiches.map((fiche) => [adresVan(fiche), sleutelVan(fiche)]));
  const page = await browser_.newPage({ serviceWorkers: 'block' });
  await page.goto(`${site}/zoeken/`, { waitUntil: 'networkidle' });
  const plaatsen: number[] = [];
  for (const { vraag, relevant } of vragen) {
    const { links } = await vraagOpPagina(page, vraag);
    plaatsen.push(
      plaats(
        links.map((link) => adressen.get(link) ?? link),
        relevant,
      ),
    );
  }
  await page.close();

  const bytes: number[] = [];
  const ms: number[] = [];
  for (const { vraag } of monster) {
    const context = await browser_.newContext({ serviceWorkers: 'block' });
    const vers = await context.newPage();
    const teller = telBytes(vers, DIST);
    await vers.goto(`${site}/zoeken/`, { waitUntil: 'networkidle' });
    // The whole question at once: the last key meets an index of which nothing was fetched.
    ms.push((await vraagOpPagina(vers, vraag)).ms);
    await vers.waitForLoadState('networkidle');
    bytes.push(await teller.totaal());
    await context.close();
  }
  return { naam: 'Mantelwijzer', plaatsen, bytes, ms };
}

async function meetPeer(browser_: Browser, site: string, peer: Peer): Promise<Uitslag> {
  const basis = `${site}/${peer.map}/`;
  const open = async () => {
    const context = await browser_.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    const teller = telBytes(page);
    await page.goto(`${site}/`);
    await page.evaluate(
      async ([map, script]) => {
        const AsyncFunction = (async () => Promise.resolve()).constructor as new (
          ...delen: string[]
        ) => (basis: string) => Promise<unknown>;
        (window as unknown as { zoek: unknown }).zoek = await new AsyncFunction('basis', script)(
          map,
        );
      },
      [basis, peer.script] as const,
    );
    const vraag = (tekst: string) =>
      page.evaluate(async (q) => {
        const begin = performance.now();
        const ids = await (window as unknown as { zoek: (q: string) => Promise<string[]> }).zoek(q);
        return { ids, ms: performance.now() - begin };
      }, tekst);
    return { context, page, teller, vraag };
  };
  const { context, vraag } = await open();
  const plaatsen: number[] = [];
  for (const { vraag: tekst, relevant } of vragen) {
    plaatsen.push(plaats((await vraag(tekst)).ids, relevant));
  }
  await context.close();
  const bytes: number[] = [];
  const ms: number[] = [];
  for (const { vraag: tekst } of monster) {
    const vers = await open();
    ms.push((await vers.vraag(tekst)).ms);
    await vers.page.waitForLoadState('networkidle');
    bytes.push(await vers.teller.totaal());
    await vers.context.close();
  }
  return { naam: peer.naam, plaatsen, bytes, ms };
}

function plaats(sleutels: readonly string[], relevant: readonly string[]): number {
  const gevonden = sleutels.map((sleutel) => {
    const soort = soortVan.get(sleutel);
    return { sleutel, ...(soort && { soort }) };
  });
  return plaatsVan(gevonden, relevant);
}

function mediaan(getallen: readonly number[]): number {
  return getallen.toSorted((a, b) => a - b)[Math.floor(getallen.length / 2)] ?? 0;
}

function toon(uitslagen: readonly Uitslag[]): void {
  for (const [set, wat] of Object.entries(SETS)) {
    const nummers = vragen.flatMap((vraag, nummer) => (vraag.set === set ? nummer : []));
    console.log(`\n${set}: ${nummers.length} vragen ${wat}`);
    console.table(
      Object.fromEntries(
        uitslagen.map(({ naam, plaatsen }) => {
          const maat = maatVan(nummers.map((nummer) => plaatsen[nummer] ?? -1));
          return [
            naam,
            {
              'success@1': maat.success1.toFixed(3),
              'success@3': maat.success3.toFixed(3),
              'MRR@10': maat.mrr10.toFixed(3),
              leeg: maat.leeg,
            },
          ];
        }),
      ),
    );
  }
  console.log(
    `\nEerste vraag in een browser die nog niets kent (${monster.length} vragen): kB met brotli, zonder lettertype; ` +
      'ms van de laatste toets tot het antwoord',
  );
  console.table(
    Object.fromEntries(
      uitslagen.map(({ naam, bytes, ms }) => [
        naam,
        {
          'kB mediaan': (mediaan(bytes) / 1000).toFixed(1),
          'kB hoogste': (Math.max(...bytes) / 1000).toFixed(1),
          'ms mediaan': mediaan(ms).toFixed(0),
          'ms hoogste': Math.max(...ms).toFixed(0),
        },
      ]),
    ),
  );
}
