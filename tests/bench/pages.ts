// What each template weighs and how fast it is: `npm run bench:pages -- [folder]`. Exit 1 when a budget is not kept.
import type { Browser } from '@playwright/test';
import { startNginx } from '../e2e/lib/nginx.ts';
import { TEMPLATES } from '../e2e/lib/templates.ts';
import { ANSWER_S, BUDGETS, CLICK_MS, KEY_MS, LCP_MS, SHIFT, SORT_MS } from './lib/budgets.ts';
import { openBrowser, score } from './lib/lighthouse.ts';
import { startSlowLink } from './lib/slowLink.ts';
import { filterDelay, sortTime } from './lib/table.ts';
import { weigh, withoutFont, type Weight } from './lib/weigh.ts';

const root = process.argv[2] ?? 'dist';
const exceeded: string[] = [];

function keep(what: string, value: number, most: number): void {
  if (!(value <= most)) exceeded.push(`${what}: ${value.toFixed(3)}, at most ${most}`);
}

async function weighOnce(browser: Browser, site: string, address: string): Promise<Weight> {
  const context = await browser.newContext({ baseURL: site, serviceWorkers: 'block' });
  const weight = await weigh(await context.newPage(), root, address);
  await context.close();
  return weight;
}

const kB = (bytes: number) => (bytes / 1000).toFixed(1);

async function row(browser: Browser, site: string, address: (typeof TEMPLATES)[number]) {
  const weight = await weighOnce(browser, site, address);
  const { categories, lcp, cls, tbt, faults } = await score(`${site}${address}`, port);
  keep(`${address} kB`, withoutFont(weight), BUDGETS[address].kilobytes);
  keep(`${address} requests`, weight.requests, BUDGETS[address].requests);
  keep(`${address} LCP`, lcp, LCP_MS);
  keep(`${address} CLS`, cls, SHIFT);
  for (const [name, value] of Object.entries(categories)) {
    if (value < 100) exceeded.push(`${address} ${name}: ${value} (${faults.join(', ')})`);
  }
  const { html, css, js, data, image, font, requests } = weight;
  const cells = [
    ...[html, css, js, data + image, font].map(kB),
    withoutFont(weight).toFixed(1),
    requests,
    Object.values(categories).join(' / '),
    `${(lcp / 1000).toFixed(2)} s`,
    cls.toFixed(3),
    `${Math.round(tbt)} ms`,
  ];
  console.log(`| ${[address, ...cells].join(' | ')} |`);
}

async function measureTable(browser: Browser, site: string): Promise<void> {
  const page = await browser.newPage({ baseURL: site, viewport: { width: 1280, height: 800 } });
  await page.goto('/premies/', { waitUntil: 'networkidle' });
  const sorting = await sortTime(page);
  const { key, click } = await filterDelay(browser, site);
  keep('sorting the table, ms', sorting, SORT_MS);
  keep('a key in the filter at a sixth of the speed, ms', key, KEY_MS);
  keep('a check box of the filter at a sixth of the speed, ms', click, CLICK_MS);
  console.log(`\nSorting 285 rows: ${sorting.toFixed(1)} ms (the middle of all headings)`);
  console.log(
    `Filtering at a sixth of the speed: ${key} ms a key, ${click} ms a check box at most`,
  );
}

/** The first answer of a phone that knows nothing of the site yet, in seconds from the address to the first hit. */
async function firstAnswer(browser: Browser, site: string): Promise<number> {
  const link = await startSlowLink(site);
  const context = await browser.newContext({ baseURL: link.url, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.goto('/zoeken/?q=premie%20gent', { waitUntil: 'commit' });
  const seconds = await page.waitForFunction(
    () => document.querySelector('#zoekresultaten > li') && performance.now() / 1000,
  );
  const value = Number(await seconds.jsonValue());
  await context.close();
  link.close();
  return value;
}

const nginx = await startNginx(root);
const { browser, port } = await openBrowser();
try {
  console.log(
    'kB compressed (brotli 6); scores: performance / accessibility / best practices / SEO\n',
  );
  console.log(
    '| page | HTML | CSS | JS | data | font | without font | requests | Lighthouse | LCP | CLS | TBT |',
  );
  console.log(`|${' --- |'.repeat(12)}`);
  // Lighthouse gives no score to a page that is not there.
  for (const address of TEMPLATES.filter((other) => other !== '/bestaat-niet/')) {
    await row(browser, nginx.url, address);
  }
  await measureTable(browser, nginx.url);
  const answer = await firstAnswer(browser, nginx.url);
  keep('the first answer of the search over slow 4G, s', answer, ANSWER_S);
  console.log(`The first answer of the search over slow 4G: ${answer.toFixed(2)} s`);
} finally {
  await browser.close();
  nginx.close();
}
for (const line of exceeded) console.error(`✗ ${line}`);
if (exceeded.length > 0) process.exitCode = 1;
