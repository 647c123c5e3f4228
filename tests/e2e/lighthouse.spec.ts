import type { Browser } from '@playwright/test';
import { openBrowser, score } from '../bench/lib/lighthouse.ts';
import { behindNginx } from './lib/behindNginx.ts';
import { expect, test } from './lib/test.ts';

/**
 * Where Lighthouse stands on the page that most come for, the one with the most to read and the one that does the most;
 * `npm run bench:pages` asks it of all. The score of performance hangs on how busy the machine is, and other tests run
 * beside this one: alone it is 95 or more, and the largest paint comes within 1.5 s.
 */
const LEAST_PERFORMANCE: Record<string, number> = {
  '/premies/begijnendijk/': 95,
  '/premies/': 85,
  '/zoeken/?q=premie%20gent': 88,
};
const LCP_MS_BUSY = 2000;
const TRIES = 3;

// One after the other: two at once would measure each other.
test.describe.configure({ mode: 'default' });

const nginx = behindNginx();
let browser: Browser;
let port: number;
test.beforeAll(async () => {
  ({ browser, port } = await openBrowser());
});
test.afterAll(async () => {
  await browser.close();
});

for (const [address, least] of Object.entries(LEAST_PERFORMANCE)) {
  test(`Lighthouse on ${address}`, async () => {
    let best = 0;
    for (let tried = 0; tried < TRIES && best < least; tried += 1) {
      const { categories, lcp } = await score(nginx.url + address, port);
      expect(categories).toMatchObject({ accessibility: 100, 'best-practices': 100, seo: 100 });
      expect(lcp, 'largest contentful paint, ms').toBeLessThan(LCP_MS_BUSY);
      best = Math.max(best, categories.performance);
    }
    expect(best, `performance, the best of ${TRIES}`).toBeGreaterThanOrEqual(least);
  });
}
