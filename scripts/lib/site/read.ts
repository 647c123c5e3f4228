import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export interface BuiltPage {
  /** Its address on the site: `/premies/gent/`. */
  address: string;
  html: string;
  /** Where a page leads that holds nothing else: a village to its town. */
  redirect: string | undefined;
}

export interface BuiltSite {
  root: string;
  pages: Map<string, BuiltPage>;
}

const REDIRECT = /<meta http-equiv="refresh" content="0;url=([^"]+)">/;

function addressOf(file: string): string {
  return `/${file.replaceAll(path.sep, '/').replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Reads every page of a built site. @throws when there is no site in that folder */
export function readSite(root: string): BuiltSite {
  if (!existsSync(path.join(root, 'index.html'))) {
    throw new Error(`There is no built site in ${root}: run npm run build first.`);
  }
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .toSorted();
  const pages = files.map((file): [string, BuiltPage] => {
    const html = readFileSync(path.join(root, file), 'utf8');
    const address = addressOf(file);
    return [address, { address, html, redirect: REDIRECT.exec(html)?.[1] }];
  });
  return { root, pages: new Map(pages) };
}

/** The pages that people read: not those that only lead on. */
export function readablePages({ pages }: BuiltSite): BuiltPage[] {
  return [...pages.values()].filter(({ redirect }) => redirect === undefined);
}

/** Every address that a page names in links, images, scripts and styles, as it stands there. */
export function addressesIn(html: string): string[] {
  return [...html.matchAll(/\s(?:href|src|action)="([^"]*)"/g)].map(([, address]) =>
    unescape(address ?? ''),
  );
}

export function idsIn(html: string): Set<string> {
  return new Set([...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => unescape(id ?? '')));
}

export function isNoindex(html: string): boolean {
  return html.includes('<meta name="robots" content="noindex');
}

const ENTITIES: Record<string, string> = {
  '&amp;': '&',
  '&#38;': '&',
  '&quot;': '"',
  '&#39;': "'",
};

function unescape(text: string): string {
  return text.replace(/&(?:amp|quot|#38|#39);/g, (entity) => ENTITIES[entity] ?? entity);
}
