// Visits the sources and services that the built site links to: `npm run check:links -- [folder]`. For maintainers, now
// and then; never in CI: it asks other people's servers. What was fine is not asked again for a month.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { addressesIn, readablePages, readSite } from './lib/site/read.ts';
import { checkLinks, isBroken, type Outcomes } from './lib/site/links.ts';

const CACHE = '.cache/links.json';

if (process.env.CI) {
  console.error('check:links asks other servers and is not for CI.');
  process.exit(1);
}
const pagesOf = new Map<string, string[]>();
for (const { address, html } of readablePages(readSite(process.argv[2] ?? 'dist'))) {
  for (const link of new Set(addressesIn(html))) {
    if (!/^https?:/.test(link) || /\.example(?:\/|$)/.test(link)) continue;
    const url = link.replace(/#.*/, '');
    pagesOf.set(url, [...(pagesOf.get(url) ?? []), address]);
  }
}
const known = await readFile(CACHE, 'utf8').then(
  (text) => JSON.parse(text) as Outcomes,
  () => ({}),
);
const outcomes = await checkLinks([...pagesOf.keys()], known, {
  onOutcome: (url, { status }) => {
    console.log(`${status} ${url}`);
  },
});
await mkdir('.cache', { recursive: true });
await writeFile(CACHE, JSON.stringify(outcomes, null, 1));

const broken = [...pagesOf].filter(([url]) => isBroken(outcomes[url]));
console.log(`\n${pagesOf.size} links, ${broken.length} broken`);
for (const [url, pages] of broken) {
  console.log(`✗ ${outcomes[url]?.status ?? '?'} ${url}\n    ${pages.slice(0, 5).join(', ')}`);
}
if (broken.length > 0) process.exitCode = 1;
