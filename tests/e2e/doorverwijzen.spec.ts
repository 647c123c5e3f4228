import type { Page } from '@playwright/test';
import { axeFaults } from './lib/axe.ts';
import { bezoekEenKeer } from './lib/offline.ts';
import { overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

/** "An 82-year-old with dementia in 9050 Gentbrugge; the daughter is exhausted." */
const GEZIN = '/doorverwijzen/?gemeente=gent&postcode=9050&nood=respijt&nood=dementie';
const NIVEAUS = ['gemeente', 'eerstelijnszone', 'provincie', 'vlaanderen', 'belgie'];

/** Counts what a person does; printing itself is noted instead of opening a dialogue. */
async function telAfdrukken(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    let keer = 0;
    window.print = () => {
      keer += 1;
      document.documentElement.dataset.afgedrukt = String(keer);
    };
  });
  return () => page.evaluate(() => Number(document.documentElement.dataset.afgedrukt ?? 0));
}

async function verwachtBladVanHetGezin(page: Page): Promise<void> {
  const blad = page.locator('.blad');
  await expect(blad.getByRole('heading', { level: 2 })).toHaveText('Hulp in 9050 Gent');
  for (const deel of [
    'inloophuis-dementie-gent',
    'baluchon-alzheimer',
    'alzheimer-liga',
    'sociale-dienst',
    'tele-onthaal',
  ])
    await expect(blad.locator(`[data-bladdeel="${deel}"]`)).toBeAttached();
  await expect(blad.getByRole('link', { name: /02 673 75 00/ })).toHaveAttribute(
    'href',
    'tel:+3226737500',
  );
}

/** The five actions: open the path, the postcode, two needs, print. */
async function verwijsDoor(page: Page): Promise<void> {
  await page.goto('/doorverwijzen/'); // 1
  await page.getByLabel('Waar woont het gezin?').fill('9050'); // 2
  await page.getByRole('checkbox', { name: 'Dementie' }).check(); // 3
  await page.getByRole('checkbox', { name: 'Respijt' }).check(); // 4
  await page.getByRole('button', { name: 'Druk het verwijsblad af' }).click(); // 5
}

test('from a cold start to a printed sheet in five actions, typing only the postcode', async ({
  page,
}) => {
  const afgedrukt = await telAfdrukken(page);
  await verwijsDoor(page);
  await expect.poll(afgedrukt).toBe(1);
  await verwachtBladVanHetGezin(page);
});

test('a postcode that is typed before the scripts have come counts as well', async ({ page }) => {
  for (const laat of [/\/_astro\/Page\.[^/]+\.js$/, /\/_astro\/doorverwijzen\.[^/]+\.js$/]) {
    await page.route(laat, async (route) => {
      await new Promise((verder) => setTimeout(verder, 1500));
      await route.continue();
    });
    await page.goto('/doorverwijzen/?nood=respijt', { waitUntil: 'commit' });
    await page.getByLabel('Waar woont het gezin?').fill('9050');
    await page.getByRole('checkbox', { name: 'Dementie' }).focus();
    await expect(page.getByRole('heading', { name: 'De gemeente Gent' })).toBeVisible();
    await page.unrouteAll();
  }
});

test('Enter finds what was typed, and another name wipes the town that was chosen', async ({
  page,
}) => {
  await page.goto('/doorverwijzen/?nood=respijt');
  const veld = page.getByLabel('Waar woont het gezin?');
  await veld.fill('gentbrugge');
  await veld.press('Enter');
  await expect(page).toHaveURL(/gemeente=gent&/);
  await expect(page.getByRole('heading', { name: 'De gemeente Gent' })).toBeVisible();

  await veld.fill('xyz');
  await expect(page).not.toHaveURL(/gemeente=/);
  await expect(page.getByRole('heading', { name: 'De gemeente Gent' })).toHaveCount(0);
  await veld.press('Enter');
  await expect(page.getByText('Die gemeente kennen we niet. Probeer een postcode.')).toBeVisible();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 740 }, serviceWorkers: 'allow' });

  test('the same, offline after one visit', async ({ page, context }) => {
    const afgedrukt = await telAfdrukken(page);
    await bezoekEenKeer(page);
    await context.setOffline(true);
    await verwijsDoor(page);
    await expect.poll(afgedrukt).toBe(1);
    await verwachtBladVanHetGezin(page);
    expect(await overflow(page)).toBe(0);
  });
});

test('the same with the keyboard only', async ({ page }) => {
  const afgedrukt = await telAfdrukken(page);
  await page.goto('/doorverwijzen/');
  await page.getByLabel('Waar woont het gezin?').focus();
  await page.keyboard.type('9050');
  await expect(page.getByRole('heading', { name: 'Hulp in Gent' })).toBeVisible();
  const naar = async (naam: string, hoogstens = 30) => {
    for (let keer = 0; keer < hoogstens; keer += 1) {
      await page.keyboard.press('Tab');
      const hier = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement | null;
        return (element?.closest('label') ?? element)?.innerText.trim();
      });
      if (hier === naam) return;
    }
    throw new Error(`Tab does not reach "${naam}".`);
  };
  await naar('Respijt');
  await page.keyboard.press('Space');
  await naar('Dementie');
  await page.keyboard.press('Space');
  await naar('Druk het verwijsblad af');
  await page.keyboard.press('Enter');
  await expect.poll(afgedrukt).toBe(1);
  await verwachtBladVanHetGezin(page);
});

test('the PDF is one or two pages of A4, with what a family needs', async ({ page }) => {
  await page.goto(GEZIN);
  await expect(page.locator('.bladdeel .qr svg').first()).toBeVisible();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const paginas = pdf.match(/\/Type \/Page\b(?!s)/g) ?? [];
  expect(paginas.length).toBeGreaterThan(0);
  expect(paginas.length).toBeLessThanOrEqual(2);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.blad')).toBeVisible();
  for (const weg of ['.site-header', '.site-footer', '.verwijsvraag', '.bladknoppen', '#nota'])
    await expect(page.locator(weg).first()).toBeHidden();
});

test('lists most local first, always with the helplines', async ({ page }) => {
  for (const nood of ['respijt', 'psychisch', 'crisis', 'palliatief']) {
    await page.goto(`/doorverwijzen/?gemeente=leuven&nood=${nood}`);
    await expect(page.getByRole('heading', { name: 'Hulp in Leuven' }).first()).toBeVisible();
    await expect(page.locator('[data-dienst="tele-onthaal"] a[href="tel:106"]')).toBeVisible();
    const niveaus = await page
      .locator('[data-dienst]')
      .evaluateAll((rijen) => rijen.map((rij) => (rij as HTMLElement).dataset.niveau ?? ''));
    const rangen = niveaus.map((niveau) => NIVEAUS.indexOf(niveau));
    expect(rangen).not.toContain(-1);
    expect(new Set(rangen).size).toBeGreaterThan(1);
    expect(rangen).toEqual(rangen.toSorted((a, b) => a - b));
  }
});

test('a divided town shows the zone of the postcode', async ({ page }) => {
  await page.goto('/doorverwijzen/?nood=respijt');
  await page.getByLabel('Waar woont het gezin?').fill('2600');
  await expect(page.locator('.eigen a[href^="/eerstelijnszones/"]')).toHaveCount(1);
});

test('pick, order, leave out and share; the note stays here', async ({ page }) => {
  await page.goto(GEZIN);
  const delen = page.locator('[data-bladdeel]');
  const volgorde = () =>
    delen.evaluateAll((lijst) => lijst.map((deel) => (deel as HTMLElement).dataset.bladdeel));
  await expect(delen.first()).toBeVisible();
  const [eerste, tweede] = await volgorde();
  await delen
    .nth(1)
    .getByRole('button', { name: /^Hoger/ })
    .click();
  expect((await volgorde()).slice(0, 2)).toEqual([tweede, eerste]);
  await expect(delen.first().getByRole('button', { name: /^Hoger/ })).toBeFocused();
  await delen
    .first()
    .getByRole('button', { name: /^Weglaten/ })
    .click();
  expect(await volgorde()).not.toContain(tweede);

  await page.getByLabel('Nota voor het gezin').fill('Bel eerst Baluchon.');
  await expect(page.locator('.bladnota')).toHaveText('Bel eerst Baluchon.');
  expect(decodeURIComponent(page.url())).not.toContain('Baluchon.');

  const gedeeld = await volgorde();
  await page.goto(page.url());
  await expect(delen.first()).toBeVisible();
  expect(await volgorde()).toEqual(gedeeld);
  await expect(page.locator('.bladnota')).toBeEmpty();
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('says so, and lists the help of all Flanders and the helplines', async ({ page }) => {
    await page.goto('/doorverwijzen/');
    await expect(page.getByText('Zonder JavaScript')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Respijt' })).toBeVisible();
    await expect(page.getByRole('link', { name: '106', exact: true }).last()).toBeVisible();
    await expect(page.getByRole('button', { name: /Druk/ })).toBeHidden();
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const pad of ['/doorverwijzen/', GEZIN, '/doorverwijzen/?gemeente=antwerpen']) {
      test(`finds nothing on ${pad}`, async ({ page }) => {
        await page.goto(pad);
        await expect(page.locator('#hulplijnen')).toBeVisible();
        for (const vouw of await page.locator('summary').all()) await vouw.click();
        expect(await axeFaults(page)).toEqual([]);
      });
    }
  });
}
