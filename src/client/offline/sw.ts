/**
 * The service worker: after one visit every page opens without a connection. Scripts, styles and fonts are precached by
 * Workbox, file by file, so that an update fetches only what changed. The pages, the data and the search index are over
 * a thousand small files that look alike: they come as one archive, a quarter of the size of the files apart, and
 * Workbox would fetch them one after another. Both are complete or not installed at all.
 *
 * A new version waits until every open page is gone (or asks for it: see registreer.ts), so that no page ever meets
 * the scripts or the data of another version.
 */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { openPak, type Pak } from '../../domain/pak.ts';

/** Filled in by src/integrations/offline.ts. */
declare const __BESTANDEN__: PrecacheEntry[];
declare const __PAK__: string;
declare const __VERHUISD__: Record<string, string>;
declare const __KOPPEN__: readonly string[];

interface Wachten extends Event {
  waitUntil(belofte: Promise<unknown>): void;
}
/** The part of a service worker's scope that is used here: the types of a page and of a worker exclude each other. */
interface Werker {
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    matchAll(welke: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly unknown[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(
    soort: 'install' | 'activate' | 'message',
    doe: (event: Wachten & MessageEvent) => void,
  ): void;
}
const werker = globalThis as unknown as Werker;

const PAGINAS = `paginas ${__PAK__}`;

/**
 * The secure headers of an answer. The server gives them to the archive as to every file, and its pages keep them: else
 * nothing would forbid others to frame a page that is kept, and a browser that goes back from a page without them to one
 * with them forgets where it stood.
 */
function veiligeKoppen({ headers }: Response): [string, string][] {
  return __KOPPEN__.flatMap((naam) => {
    const waarde = headers.get(naam);
    return waarde === null ? [] : [[naam, waarde]];
  });
}

/** Fetches the archive unless it is here, and keeps it as it is: one entry on disk, instead of over a thousand. */
async function bewaarPaginas(): Promise<void> {
  const cache = await caches.open(PAGINAS);
  if (await cache.match(__PAK__)) return;
  const antwoord = await fetch(__PAK__);
  if (!antwoord.ok || !antwoord.body) throw new Error(`${__PAK__}: ${antwoord.status}`);
  await cache.put(
    __PAK__,
    new Response(antwoord.body.pipeThrough(new DecompressionStream('gzip')), {
      headers: veiligeKoppen(antwoord),
    }),
  );
}

let paginas: Promise<{ pak: Pak; headers: HeadersInit }> | undefined;

/** A page or a part of the search index, from the archive. */
async function uitPak(pad: string): Promise<Response | undefined> {
  paginas ??= leesPaginas();
  try {
    const { pak, headers } = await paginas;
    const bestand = pak.haal(pad);
    return bestand && new Response(bestand, { headers });
  } catch {
    // The browser may have thrown it away to make room: then the network answers.
    paginas = undefined;
    return undefined;
  }
}

async function leesPaginas() {
  const bewaard = await (await caches.open(PAGINAS)).match(__PAK__);
  if (!bewaard) throw new Error('The archive of the pages is gone.');
  return { pak: await openPak(await bewaard.blob()), headers: veiligeKoppen(bewaard) };
}

async function ruimOp(): Promise<void> {
  const namen = await caches.keys();
  const oude = namen.filter((naam) => naam.startsWith('paginas ') && naam !== PAGINAS);
  await Promise.all(oude.map((naam) => caches.delete(naam)));
  await werker.clients.claim();
}

/** The update comes in at once only when the page that asks is the only one that is open; else it hears that it stays. */
async function werkBij(vrager: MessagePort | undefined): Promise<void> {
  const open = await werker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length <= 1) await werker.skipWaiting();
  else vrager?.postMessage('blijft');
}

werker.addEventListener('install', (event) => {
  event.waitUntil(bewaarPaginas());
});
werker.addEventListener('activate', (event) => {
  event.waitUntil(ruimOp());
});
werker.addEventListener('message', (event) => {
  if (event.data === 'werk bij') event.waitUntil(werkBij(event.ports[0]));
});

cleanupOutdatedCaches();
precacheAndRoute(__BESTANDEN__);

registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode === 'navigate',
  async ({ request, url }) => {
    const pad = /\/$|\.[a-z]+$/.test(url.pathname) ? url.pathname : `${url.pathname}/`;
    const doel = __VERHUISD__[pad];
    if (doel !== undefined) return Response.redirect(new URL(doel, url), 302);
    const bewaard = await uitPak(pad);
    if (bewaard) return bewaard;
    try {
      return await fetch(request);
    } catch {
      return (await uitPak('/offline/')) ?? Response.error();
    }
  },
);

/** Data, pictures and the search index. A download that is not kept comes from the network, as ever. */
registerRoute(
  ({ request, sameOrigin }) => sameOrigin && request.mode !== 'navigate',
  async ({ request, url }) => (await uitPak(url.pathname)) ?? fetch(request),
);
