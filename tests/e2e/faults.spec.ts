import type { Page } from '@playwright/test';
import { expect, test } from './lib/test.ts';

/**
 * What goes wrong on real phones, real servers and real networks. Each time the page must still say its facts, must say
 * what it cannot do now, and must not fall over: an error that nobody caught fails the test.
 */
const BROKEN = { 'is not there': 'missing', 'is broken': 'broken' } as const;
type Fault = (typeof BROKEN)[keyof typeof BROKEN];

/** Breaks the files that an address pattern names. */
async function breakFiles(page: Page, pattern: string | RegExp, fault: Fault): Promise<void> {
  await page.route(pattern, (route) =>
    fault === 'missing'
      ? route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>weg' })
      : route.fulfill({ status: 200, contentType: 'application/json', body: '{"half":' }),
  );
}

let errors: string[];
test.beforeEach(async ({ page }) => {
  // A browser without service workers: one would answer from what it kept, and hide the fault.
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
  });
  errors = [];
  page.on('pageerror', ({ message }) => errors.push(message));
});
test.afterEach(() => {
  expect(errors).toEqual([]);
});

for (const [what, fault] of Object.entries(BROKEN)) {
  test(`search index ${what}: the search page says so and shows other ways`, async ({ page }) => {
    await breakFiles(page, /\/pagefind\//, fault);
    await page.goto('/zoeken/?q=premie gent');
    await expect(page.locator('zoek-pagina [role=status]')).toContainText('Zoeken lukt nu niet');
    await expect(page.locator('main a[href="/premies/"]').first()).toBeVisible();
  });

  test(`topology ${what}: the map is a picture, with its table`, async ({ page }) => {
    await breakFiles(page, '**/kaart/gemeenten.topojson', fault);
    await page.goto('/kaart/');
    await expect(page.getByRole('img', { name: /Kaart van Vlaanderen/ })).toBeVisible();
    await expect(page.getByText('De kaart laadt niet volledig').first()).toBeVisible();
    await expect(page.locator('main a[href="/premies/"]').first()).toBeVisible();
  });

  test(`data of the comparison ${what}: it says so and leads to the towns`, async ({ page }) => {
    await breakFiles(page, '**/data/premies.json', fault);
    await page.goto('/vergelijk/?g=gent,aalst');
    await expect(page.getByText(/konden niet geladen worden/)).toBeVisible();
    await expect(page.locator('main a[href="/premies/"]').first()).toBeVisible();
  });

  test(`data of the premiecheck ${what}: it says so`, async ({ page }) => {
    await breakFiles(page, '**/data/premiegids.json', fault);
    await page.goto('/premiecheck/#zorgvrager.gemeente=gent');
    await page.locator('premie-check input:visible').first().focus();
    await expect(page.getByText(/konden niet geladen worden/)).toBeVisible();
  });

  test(`data of the referral path ${what}: it says so, and the helplines stand`, async ({
    page,
  }) => {
    await breakFiles(page, '**/data/diensten.json', fault);
    await page.goto('/doorverwijzen/?gemeente=gent&nood=respijt');
    await expect(page.getByText(/gegevens laden niet/)).toBeVisible();
    await expect(page.locator('main a[href^="tel:"]').first()).toBeVisible();
  });

  test(`names of places ${what}: the field still takes what is typed`, async ({ page }) => {
    await breakFiles(page, '**/data/plaatsen.json', fault);
    await page.goto('/');
    const field = page.locator('main form input').first();
    await field.fill('Gentbrugge');
    await field.press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\?q=Gentbrugge/);
  });

  test(`names of places ${what}: the table still finds towns, and villages once they are there`, async ({
    page,
  }) => {
    await breakFiles(page, '**/data/plaatsen.json', fault);
    await page.goto('/premies/');
    const field = page.getByLabel('Gemeente, dorp of postcode');
    await field.fill('Begijnendijk');
    await expect(page.locator('#premies tbody tr:not([hidden])')).toHaveCount(1);
    await page.unroute('**/data/plaatsen.json');
    await field.blur();
    await field.fill('Gentbrugge');
    await expect(page.locator('#premies tbody tr:not([hidden])')).toHaveText([/Gent/]);
  });

  test(`data of the premiecheck ${what}: the table says that it has no column "Voor jou"`, async ({
    page,
  }) => {
    await breakFiles(page, '**/data/premiegids.json', fault);
    await page.goto('/premies/#zorgvrager=gent');
    await expect(page.getByRole('alert')).toContainText('“Voor jou” kon niet geladen worden');
    await expect(page.locator('#premies tbody tr').first()).toBeVisible();
  });
}

const FACTS: [string, string][] = [
  ['/premies/begijnendijk/', '€ 120 tot € 180'],
  ['/premies/', 'Begijnendijk'],
  ['/kaart/', 'tabel'],
  ['/diensten/', '1712'],
  ['/eerstelijnszones/', 'Eerstelijnszone'],
  ['/doorverwijzen/', '1712'],
  ['/begrippen/', 'BEL'],
];

for (const [address, fact] of FACTS) {
  test(`old page, new scripts (half a deploy): ${address} says its facts`, async ({ page }) => {
    await page.route(/\/_astro\/.*\.js$/, (route) =>
      route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html>weg' }),
    );
    await page.goto(address);
    await expect(page.locator('main')).toContainText(fact);
  });

  test(`scripts stopped by a blocker: ${address} says its facts`, async ({ page }) => {
    await page.route(/\.js$/, (route) => route.abort('blockedbyclient'));
    await page.goto(address);
    await expect(page.locator('main')).toContainText(fact);
  });

  test(`no styles: ${address} reads from top to bottom`, async ({ page }) => {
    await page.route(/\.(?:css|woff2)$/, (route) => route.abort());
    await page.goto(address);
    await expect(page.locator('main')).toContainText(fact);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('scripts stopped by a blocker: a part that cannot work says so', async ({ page }) => {
  await page.route(/\.js$/, (route) => route.abort('blockedbyclient'));
  for (const [address, part] of [
    ['/premiecheck/', 'premie-check'],
    ['/kaart/', 'premie-kaart'],
  ] as const) {
    await page.goto(address);
    const shown = () =>
      page
        .locator(part)
        .evaluate((element) =>
          getComputedStyle(element, '::before').getPropertyValue('visibility'),
        );
    expect(await shown()).toBe('hidden');
    await expect.poll(shown, { timeout: 10_000 }).toBe('visible');
  }
});

test('storage denied: every page works, and stays silent about it', async ({ page }) => {
  await page.addInitScript(() => {
    const deny = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) {
      Object.defineProperty(globalThis, name, { get: deny });
    }
    Object.defineProperty(Document.prototype, 'cookie', { get: deny, set: deny });
  });
  for (const address of ['/', '/premies/', '/zoeken/?q=premie gent', '/kaart/', '/premiecheck/']) {
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  await page.goto('/zoeken/?q=premie gent');
  await expect(page.locator('ol#zoekresultaten > li').first()).toBeVisible();
});

for (const year of [2016, 2036]) {
  test(`a clock that says ${year}: facts keep their dates, nothing breaks`, async ({ page }) => {
    await page.clock.setFixedTime(new Date(`${year}-06-01T12:00:00Z`));
    for (const [address, fact] of FACTS) {
      await page.goto(address, { waitUntil: 'networkidle' });
      await expect(page.locator('main')).toContainText(fact);
    }
    await page.goto('/doorverwijzen/?gemeente=gent&nood=respijt');
    await expect(page.locator('[data-dienst]').first()).toBeVisible();
  });
}

test('a network that drops halfway: what was loaded stays, and the page says what failed', async ({
  page,
  context,
}) => {
  await page.goto('/premies/', { waitUntil: 'networkidle' });
  await context.setOffline(true);
  await page.locator('table#premies thead button').first().click();
  await expect(page.locator('table#premies tbody tr')).toHaveCount(285);
  await expect(page.getByText(/Je bent offline/)).toBeVisible();
});
