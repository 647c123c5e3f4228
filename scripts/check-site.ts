// Checks a built site as a whole: `npm run check:site -- [folder]` (dist/ unless told otherwise). Exit 1 on any fault.
import { SITE_CHECKS } from './lib/site/checks.ts';
import { readablePages, readSite } from './lib/site/read.ts';
import { validHtml } from './lib/site/valid.ts';

const site = readSite(process.argv[2] ?? 'dist');
console.log(`${readablePages(site).length} pages, ${site.pages.size} with those that only lead on`);
for (const [name, check] of Object.entries({ ...SITE_CHECKS, 'all HTML is valid': validHtml })) {
  const faults = check(site);
  console.log(`${faults.length === 0 ? '✓' : '✗'} ${name}`);
  for (const fault of faults) console.log(`    ${fault}`);
  if (faults.length > 0) process.exitCode = 1;
}
