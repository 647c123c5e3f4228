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

interface Delay {
  /** The longest wait from a key to the next picture, in milliseconds. */
  readonly key: number;
  /** The longest wait from a click on a check box to the next picture, in milliseconds. */
  readonly click: number;
}

/** How long someone waits who filters the table on a processor six times slower: nearly INP. */
export async function filterDelay(browser: Browser, site: string): Promise<Delay> {
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
  const longest = async () => {
    await page.waitForTimeout(1000);
    return page.evaluate(() => {
      const { durations } = globalThis as unknown as { durations: number[] };
      return Math.max(0, ...durations.splice(0));
    });
  };
  const field = page.locator('form.filters input:visible').first();
  await field.focus();
  await longest();
  await field.pressSequentially('gent', { delay: 250 });
  for (let letters = 'gent'.length; letters > 0; letters--) {
    await field.press('Backspace', { delay: 100 });
  }
  const key = await longest();
  const summary = page.locator('form.filters summary').first();
  if (await summary.isVisible()) await summary.click();
  await longest();
  for (const box of await page.locator('form.filters input[type=checkbox]:visible').all()) {
    await box.click();
  }
  const click = await longest();
  await page.close();
  return { key, click };
}
