import { readdirSync } from 'node:fs';
import { get } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { DEFAULT_CACHE, HEADERS, PATH_HEADERS } from '../../src/headers.ts';
import { behindNginx } from './lib/behindNginx.ts';
import { expect, test } from './lib/test.ts';

const SITE = '.cache/e2e';
const nginx = behindNginx(SITE);

interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  bytes: number;
}

/** A plain request: `fetch` would unpack the answer and follow redirects. */
function ask(address: string, headers: Record<string, string> = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    get(`${nginx.url}${address}`, { headers }, (response) => {
      let bytes = 0;
      response.on('data', (part: Buffer) => (bytes += part.length));
      response.on('end', () => {
        resolve({ status: response.statusCode, headers: response.headers, bytes });
      });
    }).on('error', reject);
  });
}

function hashedAsset(extension: string): string {
  const name = readdirSync(`${SITE}/_astro`).find((file) => file.endsWith(extension));
  if (name === undefined) throw new Error(`no ${extension} in ${SITE}/_astro`);
  return `/_astro/${name}`;
}

test.describe('behind the real nginx', () => {
  for (const address of ['/', '/premies/gent/', '/data/premies.json', '/bestaat-niet/']) {
    test(`${address} carries every secure header once`, async () => {
      const { headers } = await ask(address);
      for (const [name, value] of Object.entries(HEADERS)) {
        expect(headers[name.toLowerCase()], name).toBe(value);
      }
      expect(headers.server).toBe('nginx');
      expect(headers['set-cookie']).toBeUndefined();
    });
  }

  test('a file keeps the secure headers when its path adds one', async () => {
    const examples: Record<string, string> = {
      '/_astro/': hashedAsset('.css'),
      '/data/': '/data/premies.json',
      '/sw.js': '/sw.js',
    };
    for (const { path, headers: wanted } of PATH_HEADERS) {
      const { headers, status } = await ask(examples[path] ?? path);
      expect(status, path).toBe(200);
      for (const [name, value] of Object.entries({ ...HEADERS, ...wanted })) {
        expect(headers[name.toLowerCase()], `${path} ${name}`).toBe(value);
      }
    }
  });

  test('pages and the search index are asked after each time', async () => {
    for (const address of ['/', '/premies/gent/', '/pagefind/pagefind.js']) {
      const { headers } = await ask(address);
      expect(headers['cache-control'], address).toBe(DEFAULT_CACHE);
      const again = await ask(address, { 'If-None-Match': headers.etag ?? '' });
      expect(again.status, address).toBe(304);
    }
  });

  test('text is compressed with brotli or gzip, and what is compressed already is not', async () => {
    const texts = ['/', '/data/premies.json', hashedAsset('.css'), hashedAsset('.js')];
    for (const address of texts) {
      const plain = await ask(address);
      for (const encoding of ['br', 'gzip']) {
        const { headers, bytes } = await ask(address, { 'Accept-Encoding': encoding });
        expect(headers['content-encoding'], `${address} ${encoding}`).toBe(encoding);
        expect(headers.vary).toContain('Accept-Encoding');
        expect(bytes).toBeLessThan(plain.bytes);
      }
    }
    const engine = '/pagefind/wasm.unknown.pagefind';
    const unpacked = await ask(engine, { 'Accept-Encoding': 'br' });
    expect(unpacked.headers['content-encoding']).toBe('br');
    expect(unpacked.bytes).toBeLessThan((await ask(engine)).bytes);
    const font = await ask(hashedAsset('.woff2'), { 'Accept-Encoding': 'br, gzip' });
    expect(font.headers['content-encoding']).toBeUndefined();
  });

  test('every kind of file says what it is', async () => {
    const kinds: [string, string][] = [
      ['/', 'text/html; charset=utf-8'],
      [hashedAsset('.js'), 'application/javascript; charset=utf-8'],
      [hashedAsset('.css'), 'text/css; charset=utf-8'],
      [hashedAsset('.woff2'), 'font/woff2'],
      ['/data/premies.json', 'application/json; charset=utf-8'],
      ['/manifest.webmanifest', 'application/manifest+json'],
      ['/icon.svg', 'image/svg+xml; charset=utf-8'],
    ];
    for (const [address, kind] of kinds) {
      expect((await ask(address)).headers['content-type'], address).toBe(kind);
    }
  });

  test('an address without its last slash leads on, and keeps what was asked', async () => {
    const { status, headers } = await ask('/premies?sorteer=naam');
    expect(status).toBe(301);
    expect(headers.location).toBe('/premies/?sorteer=naam');
  });

  test('what is not there is answered by the page for that, and never kept', async () => {
    for (const address of ['/bestaat-niet/', '/_astro/oud.123.js']) {
      const { status, headers, bytes } = await ask(address);
      expect(status).toBe(404);
      expect(headers['cache-control'] ?? 'none').not.toContain('immutable');
      expect(headers['content-type']).toContain('text/html');
      expect(bytes).toBeGreaterThan(1000);
    }
  });
});
