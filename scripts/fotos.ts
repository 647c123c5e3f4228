/**
 * npm run fotos -- [address of a running site]
 *
 * Makes the pictures of CONTRIBUTING.md and /meewerken/ from the real pages, so that they never show an older site. Start
 * the site first, with REPOSITORY_URL and REPORT_EMAIL set: `npm run build && npm run serve`.
 */
import { readFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { browserExecutable } from './lib/browser.mjs';

const MAP = 'public/meewerken';
const GEMEENTE = 'begijnendijk';

/** Opens the form on one entry, laid in the browser's own file system: no one can click a folder for a script. */
async function formulier(page: Page, site: string): Promise<void> {
  const bron = await readFile(`content/premies/${GEMEENTE}.mdx`, 'utf8');
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${site}/robots.txt`);
  await page.evaluate(
    async ([naam, tekst]) => {
      const wortel = await navigator.storage.getDirectory();
      await wortel.getDirectoryHandle('.git', { create: true });
      const content = await wortel.getDirectoryHandle('content', { create: true });
      const premies = await content.getDirectoryHandle('premies', { create: true });
      const bestand = await premies.getFileHandle(`${naam}.mdx`, { create: true });
      const schrijf = await bestand.createWritable();
      await schrijf.write(tekst);
      await schrijf.close();
    },
    [GEMEENTE, bron] as const,
  );
  await page.goto(`${site}/beheer/#/collections/premies/entries/${GEMEENTE}`);
  await page.getByRole('button', { name: 'lokale repository' }).click();
  const premies = page.locator('[data-key-path="premies"]');
  await premies.getByRole('button', { name: 'Uitvouwen' }).first().click();
  await page.waitForTimeout(1000);
  await page.screenshot({ path: `${MAP}/formulier.png` });
}

async function main(): Promise<void> {
  const site = process.argv[2] ?? 'http://localhost:4321';
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox'],
  });
  const page = await browser.newPage({ locale: 'nl-BE', viewport: { width: 800, height: 480 } });
  await page.goto(`${site}/premies/${GEMEENTE}/`);
  await page.locator('aside:has(#klopt-niet)').screenshot({ path: `${MAP}/klopt-niet.png` });
  await page.goto(`${site}/meewerken/bevestigen/limburg/`);
  await page.screenshot({ path: `${MAP}/bevestigen.png` });
  await formulier(page, site);
  await browser.close();
}

await main();
