import type { Browser, Page } from '@playwright/test';

/** How long a click on each heading of the table keeps the browser busy; the middle one, in milliseconds. */
export async function sortTime(page: Page): Promise<number> {
  const times = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('table#premies thead button')].flatMap((button) =>
      [1, 2].map(() => {
        const start = performance.now();
        button.click();
        return performance.now() - start;
      }),
    ),
  );
  if (times.length < 4) throw new Error('The table has no headings to sort by');
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;
}

/** The longest wait for the next frame while someone filters the table on a processor six times slower: nearly INP. */
export async function filterDelay(browser: Browser, site: string): Promise<number> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 }, baseURL: site });
  await page.goto('/premies/', { waitUntil: 'networkidle' });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
  await page.evaluate(() => {
    const durations: number[] = [];
    Object.assign(globalThis, { durations });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) durations.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const summary = page.locator('form.filters summary').first();
  if (await summary.isVisible()) await summary.click();
  const field = page.locator('form.filters input:visible').first();
  await field.pressSequentially('gent', { delay: 150 });
  for (const box of await page.locator('form.filters input[type=checkbox]:visible').all()) {
    await box.click();
  }
  await page.waitForTimeout(1000);
  const durations = await page.evaluate(
    () => (globalThis as unknown as { durations: number[] }).durations,
  );
  await page.close();
  return Math.max(0, ...durations);
}
