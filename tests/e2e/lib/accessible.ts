import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';

/** Expects that axe finds nothing on the page as it stands; a line per rule tells what it found. */
export async function expectAccessible(page: Page): Promise<void> {
  // A list of hundreds of links takes axe long on a busy machine.
  test.slow();
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

/** Tests of every page: that axe finds nothing, in light and in dark, and that it fits a small phone. */
export function testAccessible(addresses: readonly string[]): void {
  for (const address of addresses) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${address} has no fault that axe can find (${colorScheme})`, async ({ page }) => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.goto(address);
        await expectAccessible(page);
      });
    }

    test(`${address} fits 320 px`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await page.goto(address);
      expect(await overflow(page)).toBe(0);
    });
  }
}

/** How many pixels the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}
