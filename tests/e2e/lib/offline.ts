import { expect, type BrowserContext, type Page } from '@playwright/test';

/** Visits a page and waits until everything is kept. The contract allows seven seconds. */
export async function bezoekEenKeer(page: Page, pad = '/'): Promise<void> {
  await page.goto(pad);
  await expect
    .poll(
      () =>
        page.evaluate(async () => {
          const registratie = await navigator.serviceWorker.getRegistration();
          return registratie?.active?.state === 'activated';
        }),
      { timeout: 7000, intervals: [100] },
    )
    .toBe(true);
}

export async function zonderVerbinding(page: Page, context: BrowserContext): Promise<void> {
  await bezoekEenKeer(page);
  await context.setOffline(true);
}
