import type { Page } from '@playwright/test';
import { TEMPLATES } from './templates.ts';

/** What a visitor does on a page, below its address. Whoever adds an interaction to the site adds it here. */
const ACTIONS: Partial<Record<(typeof TEMPLATES)[number], (page: Page) => Promise<void>>> = {
  '/': async (page) => {
    await page.getByRole('searchbox').or(page.getByRole('combobox')).first().fill('gent');
    await page.waitForTimeout(300);
  },
  '/premies/': async (page) => {
    await page.locator('table#premies thead button').first().click();
    await page.locator('form.filters select').first().selectOption({ index: 1 });
  },
};

/** Opens a page of each template and does what can be done there. */
export async function visit(page: Page, after?: () => Promise<void>): Promise<void> {
  for (const address of TEMPLATES) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await ACTIONS[address]?.(page);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 50)));
    await after?.();
  }
}

/** Every breach of the policy that the browser reports, gathered over all pages. */
export async function watchPolicy(page: Page): Promise<string[]> {
  const breaches: string[] = [];
  await page.exposeFunction('reportBreach', (text: string) => breaches.push(text));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { reportBreach } = globalThis as unknown as { reportBreach: (text: string) => void };
      reportBreach(`${location.pathname}: ${event.effectiveDirective} ${event.blockedURI}`);
    });
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy/i.test(message.text())) breaches.push(message.text());
  });
  return breaches;
}
