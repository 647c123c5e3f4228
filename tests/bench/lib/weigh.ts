import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request, Response } from '@playwright/test';

export interface Weight {
  html: number;
  css: number;
  js: number;
  data: number;
  font: number;
  image: number;
  requests: number;
}

type Kind = Exclude<keyof Weight, 'requests'>;

/** As scripts/nginx/mantelwijzer.conf does it. */
const BROTLI_LEVEL = 6;
/** Compressed as they are. */
const PACKED = /\.(?:woff2|png|ico|pak)$/;

/** The bytes that nginx sends of a built file to a browser that knows brotli. */
export function compressedSize(file: string): number {
  if (existsSync(`${file}.br`)) return statSync(`${file}.br`).size;
  const content = readFileSync(file);
  if (PACKED.test(file)) return content.length;
  const params = { [constants.BROTLI_PARAM_QUALITY]: BROTLI_LEVEL };
  return brotliCompressSync(content, { params }).length;
}

function kindOf(request: Request): Kind {
  switch (request.resourceType()) {
    case 'document':
      return 'html';
    case 'stylesheet':
      return 'css';
    case 'script':
      return 'js';
    case 'font':
      return 'font';
    case 'image':
      return 'image';
    default:
      return 'data';
  }
}

/** The built file behind an address. */
export function fileOf(root: string, url: URL): string {
  const name = decodeURIComponent(url.pathname);
  return path.join(root, name.endsWith('/') ? `${name}index.html` : name);
}

/** Loads a page as a first visit and weighs, compressed, what it asks for by itself. */
export async function weigh(page: Page, root: string, address: string): Promise<Weight> {
  const weight: Weight = { html: 0, css: 0, js: 0, data: 0, font: 0, image: 0, requests: 0 };
  const counted = new Set<string>();
  const count = (response: Response) => {
    const url = new URL(response.url());
    // The script of a worker is asked for twice, to have it early, and sent once: it may be kept for ever.
    if (!url.protocol.startsWith('http') || counted.has(url.href)) return;
    counted.add(url.href);
    const file = response.status() === 404 ? path.join(root, '404.html') : fileOf(root, url);
    weight.requests++;
    weight[kindOf(response.request())] += compressedSize(file);
  };
  page.on('response', count);
  await page.goto(address, { waitUntil: 'networkidle' });
  page.off('response', count);
  return weight;
}

/** What counts for the budget: everything but the font, which is the same everywhere and kept after the first page. */
export function withoutFont({ html, css, js, data, image }: Weight): number {
  return (html + css + js + data + image) / 1000;
}
