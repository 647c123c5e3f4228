import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { pakIn, type Bestand } from '../domain/pak.ts';
import { HEADERS } from '../headers.ts';
import { bundleScript } from './bundleScript.ts';

interface BuiltFile {
  /** The address of the file, from the root of the site. */
  url: string;
  content: Buffer<ArrayBuffer>;
}

/** Downloads, and files for crawlers and hosts. */
const LEFT_OUT = [
  /\.(?:csv|xml|txt|map|zip)$/,
  /^\/_[^/]+$/,
  /^\/CNAME$/,
  // The editor is a program of its own, of 2 MB, and saves nothing without a connection.
  /^\/beheer\//,
];
/** Names that change with their content: fetched apart, so that an update fetches only those that are new. */
const HASHED = '/_astro/';
/** Pages look like text to a browser, scripts must be called scripts; the rest is only read by scripts. */
const MEDIA_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
};
const REDIRECT = /<meta http-equiv="refresh" content="0;url=([^"]+)">/;

/**
 * Writes the service worker of the finished site, and the archive of its pages. Must come after the integrations that
 * write files: it holds what is there.
 */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = await readBuiltFiles(root);
        const moved = redirectsOf(files);
        const precached = files.filter(({ url }) => url.startsWith(HASHED));
        const archived = files.filter(
          ({ url }) => !url.startsWith(HASHED) && !(pageUrl(url) in moved),
        );
        const archive = await writeArchive(root, archived);
        await bundleScript(root, 'offline/sw.ts', 'sw.js', {
          __BESTANDEN__: precached.map(({ url }) => ({ url, revision: null })),
          __PAK__: archive.url,
          __VERHUISD__: moved,
          __KOPPEN__: Object.keys(HEADERS),
        });
        logger.info(
          `${archived.length} files in ${kB(archive.bytes)} kB (${kB(size(archived))} kB unpacked), ` +
            `${precached.length} files of ${kB(size(precached))} kB apart, ${Object.keys(moved).length} redirects`,
        );
      },
    },
  };
}

async function readBuiltFiles(root: string): Promise<BuiltFile[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const urls = entries
    .filter((entry) => entry.isFile())
    .map((entry) => `/${path.relative(root, path.join(entry.parentPath, entry.name))}`)
    .map((url) => url.replaceAll(path.sep, '/'))
    .filter((url) => url !== '/sw.js' && !LEFT_OUT.some((pattern) => pattern.test(url)))
    .toSorted();
  const files: BuiltFile[] = [];
  // One by one: no system lets a program open ten thousand files at once.
  for (const url of urls) files.push({ url, content: await readFile(path.join(root, url)) });
  return files;
}

/** Pages that only lead to another, such as a village to its town: an address and its target is all they hold. */
function redirectsOf(files: readonly BuiltFile[]): Record<string, string> {
  return Object.fromEntries(
    files.flatMap(({ url, content }) => {
      // The pages of the site are larger than any redirect.
      if (!url.endsWith('.html') || content.length > 2000) return [];
      const target = REDIRECT.exec(content.toString())?.[1];
      return target === undefined ? [] : [[pageUrl(url), target]];
    }),
  );
}

async function writeArchive(
  root: string,
  files: readonly BuiltFile[],
): Promise<{ url: string; bytes: number }> {
  const packed = pakIn(files.map(archiveEntry));
  const zipped = await promisify(gzip)(packed, { level: 9 });
  const url = `/offline/${hash(packed)}.pak`;
  await mkdir(path.join(root, 'offline'), { recursive: true });
  await writeFile(path.join(root, url), zipped);
  return { url, bytes: zipped.length };
}

function archiveEntry({ url, content }: BuiltFile): Bestand {
  const soort = MEDIA_TYPES[path.extname(url)] ?? 'application/octet-stream';
  return { pad: pageUrl(url), soort, inhoud: content };
}

function pageUrl(url: string): string {
  return url.replace(/\/index\.html$/, '/');
}

function hash(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 16);
}

const size = (files: readonly BuiltFile[]) =>
  files.reduce((sum, { content }) => sum + content.length, 0);
const kB = (bytes: number) => Math.round(bytes / 1000).toLocaleString('en');
