import type { Page, Route } from '@playwright/test';
import { axeFaults } from './lib/axe.ts';
import { overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

const veld = (page: Page) => page.getByRole('searchbox', { name: 'Wat wil je weten?' });
const treffers = (page: Page) => page.locator('ol#zoekresultaten > li > a');
const melding = (page: Page) => page.locator('zoek-pagina [role=status]');

async function vraag(page: Page, tekst: string): Promise<void> {
  await page.goto(`/zoeken/?${new URLSearchParams({ q: tekst })}`);
  await expect(melding(page)).not.toBeEmpty();
}

test('a postcode gives the premium outright, with its amount', async ({ page }) => {
  await vraag(page, 'premie 9050');
  await expect(treffers(page).first()).toHaveAttribute('href', '/premies/gent/');
  await expect(page.locator('#zoekresultaten > li').first()).toContainText('€');
  await expect(melding(page)).toHaveText(/^\d+ resultaten voor “premie 9050”$/);
});

test('a need and a village give help that reaches it', async ({ page }) => {
  await vraag(page, 'oppas Gentbrugge');
  await expect(page.locator('#zoekresultaten > li').first()).toContainText('Oppashulp');
  await expect(page.locator('#zoekresultaten mark').first()).toBeVisible();
});

test('answers while someone types, and keeps the question in the address', async ({ page }) => {
  await page.goto('/zoeken/');
  await veld(page).pressSequentially('mantelzorgverlof', { delay: 15 });
  await expect(treffers(page).first()).toHaveAttribute('href', '/diensten/mantelzorgverlof/');
  await expect(page).toHaveURL(/\?q=mantelzorgverlof$/);
  await page.reload();
  await expect(treffers(page).first()).toHaveAttribute('href', '/diensten/mantelzorgverlof/');
});

test('a question that is typed before the scripts have come is answered', async ({ page }) => {
  await page.route(/\/_astro\/index\.[^/]+\.js$/, async (route) => {
    await new Promise((verder) => setTimeout(verder, 1500));
    await route.continue();
  });
  await page.goto('/zoeken/', { waitUntil: 'commit' });
  await veld(page).fill('mantelzorgverlof');
  await expect(treffers(page).first()).toHaveAttribute('href', '/diensten/mantelzorgverlof/');
  await expect(veld(page)).toHaveValue('mantelzorgverlof');
});

test('the arrows walk through the hits, Escape goes back, Enter follows', async ({ page }) => {
  await vraag(page, 'kortverblijf');
  await veld(page).focus();
  await page.keyboard.press('ArrowDown');
  await expect(treffers(page).nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(treffers(page).nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Escape');
  await expect(veld(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const adres = await treffers(page).nth(0).getAttribute('href');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${adres ?? ''}$`));
});

test('Escape in the field empties it', async ({ page }) => {
  await vraag(page, 'oppas');
  await veld(page).press('Escape');
  await expect(veld(page)).toHaveValue('');
  await expect(treffers(page)).toHaveCount(0);
  await expect(page.getByRole('heading', { name: 'Zo kun je het vragen' })).toBeVisible();
});

test('"/" and Ctrl+K bring the field into focus from any page; "/" can be switched off', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1400, height: 900 });
  await page.goto('/premies/gent/');
  const boven = page.locator('.header-search input');
  await page.keyboard.press('/');
  await expect(boven).toBeFocused();
  await expect(boven).toHaveValue('');
  await boven.blur();
  await page.keyboard.press('Control+k');
  await expect(boven).toBeFocused();

  await page.goto('/zoeken/');
  await page.getByRole('checkbox', { name: /toets/ }).uncheck();
  await page.goto('/premies/gent/');
  await page.keyboard.press('/');
  await expect(boven).not.toBeFocused();
});

test('on a phone "/" leads to the search page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/premies/gent/');
  await page.keyboard.press('/');
  await expect(page).toHaveURL(/\/zoeken\/#vraag$/);
  await expect(veld(page)).toBeFocused();
});

test('facets narrow down, count, stand in the address and are wiped', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await vraag(page, 'zorgbudget');
  const vakje = page.getByRole('checkbox', { name: /^Uitleg/ });
  const aantal = Number(
    await vakje.locator('xpath=following-sibling::*[contains(@class,"count")]').textContent(),
  );
  await vakje.check();
  await expect(melding(page)).toHaveText(new RegExp(`^${aantal} resulta`));
  await expect(page).toHaveURL(/kind=begrip/);
  await expect(vakje).toBeFocused();
  await page.reload();
  await expect(page.getByRole('checkbox', { name: /^Uitleg/ })).toBeChecked();
  await page.getByRole('button', { name: 'Alles wissen' }).click();
  await expect(page).toHaveURL(/\/zoeken\/$/);
  await expect(veld(page)).toBeFocused();
});

test('asks what was meant', async ({ page }) => {
  await vraag(page, 'mantelzorgpremei');
  await expect(page.getByRole('link', { name: 'mantelzorgpremie', exact: true })).toBeVisible();
  await expect(page.getByText('Bedoelde je')).toBeVisible();
});

test('says what was widened', async ({ page }) => {
  await vraag(page, 'kortverblijf Kortrijk');
  await expect(page.getByText(/We kennen nog geen kortverblijf/)).toBeVisible();
});

test('never ends in nothing', async ({ page }) => {
  await vraag(page, 'xqzw vvkp');
  await expect(melding(page)).toContainText('Niets gevonden');
  await expect(treffers(page).first()).toBeVisible();
  await expect(page.locator('a[href^="tel:"]').first()).toBeVisible();
});

test('who is at the end of her strength sees whom to call first, and not the line for the young', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await vraag(page, 'ik zie het niet meer zitten');
  await expect(page.locator('zoek-pagina a[href="tel:106"]')).toBeInViewport();
  const adressen = await treffers(page).evaluateAll((links) =>
    links.map((link) => link.getAttribute('href') ?? ''),
  );
  const plaats = (slug: string) => adressen.indexOf(`/diensten/${slug}/`);
  expect(plaats('tele-onthaal')).toBeGreaterThanOrEqual(0);
  expect(plaats('awel') < 0 || plaats('awel') > plaats('tele-onthaal')).toBe(true);
});

test('nonsense does no harm', async ({ page }) => {
  const fouten: string[] = [];
  page.on('pageerror', (fout) => fouten.push(fout.message));
  page.on('dialog', (venster) => {
    fouten.push(venster.message());
    void venster.dismiss();
  });
  for (const onzin of [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '🙂🧓🏽❤️',
    'مرحبا بالعالم',
    '\u202Eeimerp',
    "'; DROP TABLE premies; --",
    '%E0%A4%A',
    '__proto__ constructor toString',
    'a'.repeat(10_000),
    'oppas '.repeat(1600),
  ]) {
    await vraag(page, onzin);
    await expect(treffers(page).first()).toBeVisible();
    expect(await page.locator('#zoekresultaten script, #zoekresultaten img').count()).toBe(0);
    expect(await overflow(page), onzin.slice(0, 20)).toBe(0);
  }
  await page.goto('/zoeken/?q=%E0%A4%A&kind=onzin&soort=__proto__');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(fouten).toEqual([]);
});

test('axe finds nothing, with hits, with nothing, and folded', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [tekst, breedte] of [
    ['oppas gent', 1280],
    ['premie gent', 360],
    ['xqzw vvkp', 360],
  ] as const) {
    await page.setViewportSize({ width: breedte, height: 800 });
    await vraag(page, tekst);
    expect(await axeFaults(page)).toEqual([]);
  }
});

test('says so when the search cannot be fetched', async ({ page }) => {
  await page.route('**/pagefind/**', (verzoek) => verzoek.abort());
  await page.goto('/zoeken/?q=oppas');
  await expect(melding(page)).toContainText('Zoeken lukt nu niet');
  await expect(page.getByRole('link', { name: 'Premies van alle gemeenten' })).toBeVisible();
});

test('finds again once the connection is back', async ({ page }) => {
  await page.route('**/data/zoeken.json', (verzoek) => verzoek.abort());
  await vraag(page, 'oppas');
  await expect(melding(page)).toContainText('probeer het opnieuw');
  await page.unroute('**/data/zoeken.json');
  await page.getByRole('button', { name: 'Zoek', exact: true }).click();
  await expect(page.locator('#zoekresultaten > li').first()).toContainText('Oppashulp');
});

for (const [what, end] of [
  ['is answered', (route: Route) => route.continue()],
  ['fails', (route: Route) => route.abort()],
] as const) {
  test(`a question that comes before another ${what} is not lost`, async ({ page }) => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route(
      '**/data/zoeken.json',
      async (route) => {
        await held;
        await end(route);
      },
      { times: 1 },
    );
    await page.goto('/zoeken/');
    await veld(page).fill('nachtzorg');
    await veld(page).fill('oppas');
    release();
    await expect(melding(page)).toContainText('voor “oppas”');
    await expect(page.locator('#zoekresultaten > li').first()).toContainText('Oppashulp');
  });
}

test('who comes back from a hit stands where she stood', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await vraag(page, 'zorg');
  await page.getByRole('button', { name: 'Toon alle resultaten' }).click();
  const hit = treffers(page).nth(20);
  await hit.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => scrollY);
  expect(before).toBeGreaterThan(1000);
  await hit.click();
  await expect(page).not.toHaveURL(/zoeken/);
  await page.goBack();
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
  await expect(hit).toBeInViewport();
});

test('a new answer leaves the focus on the hit that had it', async ({ page }) => {
  await vraag(page, 'dementie');
  const first = treffers(page).first();
  await first.focus();
  await page.getByRole('checkbox', { name: /^Hulp \d/ }).evaluate((box) => {
    (box as HTMLInputElement).checked = true;
    box.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await expect(page).toHaveURL(/kind=dienst/);
  await expect(melding(page)).toContainText('resultaten');
  await expect(page.locator('#zoekresultaten > li > a:focus')).toHaveCount(1);
});

test('a value in the address that does not exist is forgotten', async ({ page }) => {
  await page.goto('/zoeken/?q=oppas&kind=onzin');
  await expect(treffers(page).first()).toBeVisible();
  await veld(page).fill('oppas gent');
  await expect(page).toHaveURL(/\?q=oppas\+gent$/);
});

test('a link within the page folds nothing', async ({ page }) => {
  await vraag(page, 'zorg');
  await page.getByRole('button', { name: 'Toon alle resultaten' }).click();
  const all = await treffers(page).count();
  await page.evaluate(() => {
    location.hash = 'inhoud';
  });
  await expect(page).toHaveURL(/#inhoud$/);
  await expect(treffers(page)).toHaveCount(all);
});

test('the search is fetched beside the script that starts it', async ({ page }) => {
  await page.goto('/zoeken/');
  const starter = page.locator('script[data-imports]');
  expect(await starter.getAttribute('data-imports')).toMatch(/\bzoekwerker-[\w-]+\.js/);
  await expect
    .poll(() => page.workers().map((worker) => worker.url()))
    .toEqual([expect.stringMatching(/\/zoekwerker-[\w-]+\.js$/)]);
});

test.describe('the field of the home page', () => {
  test('suggests towns first, and opens the one that is chosen', async ({ page }) => {
    await page.goto('/');
    const combobox = page.locator('main').getByRole('combobox').first();
    await combobox.fill('gentbr');
    await expect(page.getByRole('option').first()).toContainText('Gentbrugge');
    await combobox.press('ArrowDown');
    await expect(combobox).toHaveAttribute('aria-activedescendant', /.+/);
    await combobox.press('Escape');
    await expect(combobox).toHaveAttribute('aria-expanded', 'false');
    await combobox.press('ArrowDown');
    await combobox.press('Enter');
    await expect(page).toHaveURL(/\/premies\/gent\/$/);
  });

  test('takes a question to the search page', async ({ page }) => {
    await page.goto('/');
    const combobox = page.locator('main').getByRole('combobox').first();
    await combobox.fill('verlof om te zorgen');
    await combobox.press('Enter');
    await expect(page).toHaveURL(/\/zoeken\/\?q=verlof\+om\+te\+zorgen$/);
    await expect(treffers(page).first()).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says so and leads to the lists', async ({ page }) => {
    await page.goto('/zoeken/?q=oppas');
    await expect(page.getByText(/Zoeken werkt alleen met JavaScript/)).toBeVisible();
    for (const lijst of ['/premies/', '/diensten/', '/eerstelijnszones/', '/plaatsen/']) {
      await expect(page.locator(`main a[href="${lijst}"]`)).toBeVisible();
    }
    await page.goto('/plaatsen/');
    await expect(
      page.getByRole('listitem').filter({ hasText: 'Gentbrugge' }).getByRole('link'),
    ).toHaveAttribute('href', '/premies/gent/');
  });
});
