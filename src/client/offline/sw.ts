/**
 * The service worker: after one visit every page opens without a connection. What a page is made of (scripts, styles,
 * fonts, data) is precached by Workbox, file by file, so that an update fetches only what changed. The pages and the
 * search index are over a thousand small files that look alike: they come as one archive, a quarter of their size
 * apart, and Workbox would fetch them one after another. Both are complete or not installed at all.
 *
 * A new version waits until every open page is gone (or asks for it: see registreer.ts), so that no page ever meets
 * the scripts or the data of another version.
 */
import { cleanupOutdatedCaches, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching';
import { registerRoute } from 'workbox-routing';
import { pakUit } from '../../domain/pak.ts';

/** Filled in by src/integrations/offline.ts. */
declare const __BESTANDEN__: PrecacheEntry[];
declare const __PAK__: string;
declare const __VERHUISD__: Record<string, string>;

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
/** Stands in the cache when everything before it does. */
const VOLLEDIG = '/offline/volledig';

async function bewaarPaginas(): Promise<void> {
  const cache = await caches.open(PAGINAS);
  if (await cache.match(VOLLEDIG)) return;
  const antwoord = await fetch(__PAK__);
  if (!antwoord.ok || !antwoord.body) throw new Error(`${__PAK__}: ${antwoord.status}`);
  const uitgepakt = antwoord.body.pipeThrough(new DecompressionStream('gzip'));
  const bestanden = pakUit(await new Response(uitgepakt).arrayBuffer());
  await Promise.all(
    bestanden.map(({ pad, soort, inhoud }) =>
      cache.put(pad, new Response(inhoud, { headers: { 'content-type': soort } })),
    ),
  );
  await cache.put(VOLLEDIG, new Response());
}

async function ruimOp(): Promise<void> {
  const namen = await caches.keys();
  const oude = namen.filter((naam) => naam.startsWith('paginas ') && naam !== PAGINAS);
  await Promise.all(oude.map((naam) => caches.delete(naam)));
  await werker.clients.claim();
}

/** The update comes in at once only when the page that asks is the only one that is open. */
async function werkBij(): Promise<void> {
  const open = await werker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  if (open.length <= 1) await werker.skipWaiting();
}

werker.addEventListener('install', (event) => {
  event.waitUntil(bewaarPaginas());
});
werker.addEventListener('activate', (event) => {
  event.waitUntil(ruimOp());
});
werker.addEventListener('message', (event) => {
  if (event.data === 'werk bij') event.waitUntil(werkBij());
});

cleanupOutdatedCaches();
precacheAndRoute(__BESTANDEN__);

const uitPak = async (pad: string) =>
  (await caches.open(PAGINAS)).match(pad, { ignoreSearch: true, ignoreVary: true });

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

registerRoute(
  ({ url, sameOrigin }) => sameOrigin && url.pathname.startsWith('/pagefind/'),
  async ({ request, url }) => (await uitPak(url.pathname)) ?? fetch(request),
);
