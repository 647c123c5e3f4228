import type { Page } from '@playwright/test';

/** How many pixels the page is wider than the screen. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
}

/** Makes text as large as a visitor does who asks the browser for twice the size. */
export async function doubleText(page: Page): Promise<void> {
  // Through the object model: the security policy lets no style element in.
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '225%';
  });
}
