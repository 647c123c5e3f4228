import type { Browser } from '@playwright/test';
import { openBrowser, score } from '../bench/lib/lighthouse.ts';
import { nginxMissing, startNginx, type Nginx } from './lib/nginx.ts';
import { expect, test } from './lib/test.ts';

/**
 * Where Lighthouse stands on the page that most come for, the one with the most to read and the one that does the most;
 * `npm run bench:pages` asks it of all. The score of performance hangs on how busy the machine is, and other tests run
 * beside this one: alone it is 97 or more, and the largest paint comes within 1.3 s.
 */
const LEAST_PERFORMANCE: Record<string, number> = {
  '/premies/begijnendijk/': 95,
  '/premies/': 85,
  '/zoeken/?q=premie%20gent': 88,
};
const LCP_MS_BUSY = 2000;
const TRIES = 3;

const missing = nginxMissing();
// One after the other: two at once would measure each other.
test.describe.configure({ mode: 'default' });
test.skip(missing !== null, `NOT CHECKED, since this machine lacks ${missing ?? ''}`);

let nginx: Nginx;
let browser: Browser;
let port: number;
test.beforeAll(async () => {
  nginx = await startNginx('.cache/e2e');
  ({ browser, port } = await openBrowser());
});
test.afterAll(async () => {
  await browser.close();
  nginx.close();
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
