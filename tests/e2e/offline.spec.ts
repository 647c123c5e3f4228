import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { serveDist } from '../bench/lib/serveDist.ts';
import { HEADERS } from '../../src/headers.ts';
import { behindNginx } from './lib/behindNginx.ts';
import { bezoekEenKeer, zonderVerbinding } from './lib/offline.ts';
import { TEMPLATES } from './lib/templates.ts';
import { expect, test } from './lib/test.ts';

test.use({ serviceWorkers: 'allow' });

/** Every template, but the two that say that there is nothing. */
const PAGINAS = TEMPLATES.filter((pad) => pad !== '/offline/' && pad !== '/bestaat-niet/');

test('every kind of page opens offline after one visit', async ({ page, context, request }) => {
  const online = await Promise.all(
    PAGINAS.map(async (pad) => {
      const html = await (await request.get(pad)).text();
      return [pad, /<h1[^>]*>([^<]+)<\/h1>/.exec(html)?.[1] ?? 'no heading'] as const;
    }),
  );
  await zonderVerbinding(page, context);
  for (const [pad, titel] of online) {
    expect(titel, pad).not.toBe('Geen verbinding');
    await page.goto(pad);
    await expect(page.getByRole('heading', { level: 1 }), pad).toHaveText(titel);
    await expect(page.getByText(/^Je bent offline\. Je ziet de gegevens van \d/)).toBeVisible();
  }
});

test('a village leads to its town, and an address that is not kept says so', async ({
  page,
  context,
}) => {
  await zonderVerbinding(page, context);
  await page.goto('/premies/gentbrugge/');
  await expect(page).toHaveURL(/\/premies\/gent\/$/);
  await page.goto('/premies/gent');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Gent/);
  await page.goto('/bestaat-niet/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Geen verbinding');
});

test('the search answers offline', async ({ page, context }) => {
  await zonderVerbinding(page, context);
  await page.goto('/zoeken/?q=dementie');
  await expect(page.locator('ol#zoekresultaten > li a[href]').first()).toBeVisible();
});

test('the page that was open goes on working when the connection goes', async ({
  page,
  context,
}) => {
  await bezoekEenKeer(page, '/doorverwijzen/');
  await context.setOffline(true);
  await expect(page.getByText(/^Je bent offline/)).toBeVisible();
  await page.getByLabel('Waar woont het gezin?').fill('9050');
  await page.getByRole('checkbox', { name: 'Dementie' }).check();
  await expect(page.locator('[data-dienst="inloophuis-dementie-gent"]')).toBeVisible();
  await context.setOffline(false);
  await expect(page.getByText(/^Je bent offline/)).toBeHidden();
});

test('asks nothing of another origin, and keeps within bounds', async ({ page, baseURL }) => {
  const elders: string[] = [];
  page.context().on('request', (verzoek) => {
    if (!verzoek.url().startsWith(baseURL ?? '')) elders.push(verzoek.url());
  });
  await bezoekEenKeer(page);
  expect(elders).toEqual([]);
  const bewaard = await page.evaluate(async () => {
    const antwoorden = await Promise.all(
      (await caches.keys()).map(async (naam) => (await caches.open(naam)).matchAll()),
    );
    const groottes = await Promise.all(
      antwoorden.flat().map(async (antwoord) => (await antwoord.arrayBuffer()).byteLength),
    );
    return { bestanden: groottes.length, bytes: groottes.reduce((som, deel) => som + deel, 0) };
  });
  console.log(
    `offline: ${bewaard.bestanden} files, ${(bewaard.bytes / 1e6).toFixed(1)} MB unpacked`,
  );
  expect(bewaard.bytes).toBeLessThan(20e6);
});

test.describe('behind the real nginx', () => {
  const nginx = behindNginx();

  test('what is kept carries the secure headers', async ({ page }) => {
    await bezoekEenKeer(page, `${nginx.url}/over/`);
    for (const address of ['/premies/gent/', '/data/premies.json']) {
      const answer = await page.goto(`${nginx.url}${address}`);
      expect(answer?.fromServiceWorker(), address).toBe(true);
      expect(await answer?.allHeaders(), address).toMatchObject(
        Object.fromEntries(Object.entries(HEADERS).map(([name, is]) => [name.toLowerCase(), is])),
      );
    }
  });

  test('who goes back from a page that is kept to the first one stands where she stood', async ({
    page,
  }) => {
    await bezoekEenKeer(page, `${nginx.url}/plaatsen/`);
    await page.mouse.wheel(0, 2000);
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(2000);
    // A click of Playwright's own might scroll.
    await page.evaluate(() => {
      location.assign('/premies/gent/');
    });
    await expect(page).toHaveURL(/gent/);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(2000);
  });
});

test.describe('a new version', () => {
  let map: string;
  let dienst: Awaited<ReturnType<typeof serveDist>>;
  test.beforeEach(async () => {
    map = mkdtempSync(path.join(tmpdir(), 'mantelwijzer-versie-'));
    cpSync('.cache/e2e', map, { recursive: true });
    dienst = await serveDist(map);
  });
  test.afterEach(() => {
    dienst.server.close();
    rmSync(map, { recursive: true, force: true });
  });

  /** Puts another service worker on the server, and waits until the page's browser has it ready. */
  async function brengUit(page: Page): Promise<void> {
    appendFileSync(path.join(map, 'sw.js'), '\n// another version');
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect.poll(() => wacht(page)).toBe(true);
  }
  const wacht = (page: Page) =>
    page.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);

  test('leaves the open page alone, and comes in at the next click', async ({ page }) => {
    await bezoekEenKeer(page, `${dienst.site}/over/`);
    await brengUit(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await wacht(page)).toBe(true);
    await page.getByRole('link', { name: 'Premies', exact: true }).first().click();
    await expect(page).toHaveURL(`${dienst.site}/premies/`);
    await expect.poll(() => wacht(page)).toBe(false);
  });

  test('waits as long as another page is open', async ({ page, context }) => {
    await bezoekEenKeer(page, `${dienst.site}/over/`);
    const ander = await context.newPage();
    await ander.goto(`${dienst.site}/privacy/`);
    await brengUit(page);
    await page.getByRole('link', { name: 'Premies', exact: true }).first().click();
    await expect(page).toHaveURL(`${dienst.site}/premies/`);
    expect(await wacht(page)).toBe(true);
    await expect(ander.getByRole('heading', { level: 1 })).toBeVisible();
  });
});
