import { BUDGETS, SHIFT, SORT_MS } from '../bench/lib/budgets.ts';
import { sortTime } from '../bench/lib/table.ts';
import { weigh, withoutFont } from '../bench/lib/weigh.ts';
import { TEMPLATES } from './lib/templates.ts';
import { expect, test } from './lib/test.ts';

const SITE = '.cache/e2e';
test.use({ viewport: { width: 360, height: 740 } });

/** Pages that have styles of their own beside those of every page; both come at once. */
const OWN_STYLES = new Set([
  '/kaart/',
  '/premiecheck/',
  '/welk-zorgbudget/',
  '/vergelijk/',
  '/doorverwijzen/',
  '/cijfers/',
]);

/** What may be fetched before a page is painted: styles, the letter, pictures, and the script that starts the others. */
const BEFORE_PAINT = /\.(?:css|woff2|svg|png|ico|webmanifest)$|\/begin\.[^/]+\.js$/;

interface Watched {
  shift: number;
}
type ResourceTiming = PerformanceResourceTiming & { renderBlockingStatus?: string };

/** Adds up, before anything is drawn, what moves without having been asked. */
function watchShifts(): void {
  const watched: Watched = { shift: 0 };
  Object.assign(globalThis, { watched });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const { value, hadRecentInput } = entry as unknown as {
        value: number;
        hadRecentInput: boolean;
      };
      if (!hadRecentInput) watched.shift += value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

for (const address of TEMPLATES) {
  test(`${address} keeps its budget`, async ({ page }) => {
    await page.addInitScript(watchShifts);
    const weight = await weigh(page, SITE, address);
    const { kilobytes, requests } = BUDGETS[address];
    expect(withoutFont(weight), 'kB compressed, without the font').toBeLessThan(kilobytes);
    expect(weight.requests, 'requests').toBeLessThanOrEqual(requests);

    const { blocking, early, shift } = await page.evaluate(() => {
      const fetched = performance.getEntriesByType('resource') as ResourceTiming[];
      const [painted] = performance.getEntriesByName('first-contentful-paint');
      if (!painted) throw new Error('The page was not painted.');
      const path = ({ name }: ResourceTiming) => new URL(name).pathname;
      return {
        blocking: fetched
          .filter(({ renderBlockingStatus }) => renderBlockingStatus === 'blocking')
          .map(path),
        early: fetched.filter(({ startTime }) => startTime < painted.startTime).map(path),
        shift: (globalThis as unknown as { watched: Watched }).watched.shift,
      };
    });
    const path = address.split('?')[0] ?? '';
    expect(blocking, 'blocks the first paint').toHaveLength(OWN_STYLES.has(path) ? 2 : 1);
    for (const name of blocking) expect(name).toMatch(/\.css$/);
    // Else a phone on a slow line waits for more than it needs to read (the "largest contentful paint").
    const needed = early.filter((name) => !BEFORE_PAINT.test(name));
    expect(needed, 'is fetched before the first paint').toEqual([]);
    expect(shift, 'layout shift').toBeLessThan(SHIFT);
  });
}

test(`the table sorts its 285 rows in ${SORT_MS} ms`, async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/premies/', { waitUntil: 'networkidle' });
  expect(await sortTime(page)).toBeLessThan(SORT_MS);
});
