import type { Page } from '@playwright/test';
import { axeFaults } from './lib/axe.ts';
import { overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

/** The map is drawn when every town has its colour. */
async function open(page: Page, vraag = ''): Promise<void> {
  await page.goto(`/kaart/${vraag}`);
  await expect(page.locator('#kaart [role="option"]')).toHaveCount(285);
}
const gemeente = (page: Page, slug: string) => page.locator(`#kaart [data-gemeente="${slug}"]`);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`the map and a chosen town have no fault that axe can find (${colorScheme})`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await open(page, '?gemeente=gent&kleur=hulp&nood=dementie&lagen=zones,diensten');
    await expect(page.getByRole('heading', { name: 'Gent', exact: true })).toBeVisible();
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('the map fits 320 px and asks nothing of another origin', async ({ page, baseURL }) => {
  const elders: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== baseURL) elders.push(request.url());
  });
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, '?gemeente=voeren');
  expect(await overflow(page)).toBe(0);
  expect(elders).toEqual([]);
});

test('the keyboard walks from town to town, one tab stop in all', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await expect(page.locator('#kaart [role="option"][tabindex="0"]')).toHaveCount(1);

  await gemeente(page, 'aalst').focus();
  await expect(gemeente(page, 'aalst')).toHaveAccessibleName(/^Aalst, /);
  await page.keyboard.press('ArrowLeft');
  const volgende = page.locator('#kaart [role="option"]:focus');
  await expect(volgende).not.toHaveAttribute('data-gemeente', 'aalst');
  const slug = (await volgende.getAttribute('data-gemeente')) ?? '';
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/kaart/?gemeente=${slug}`);
  await expect(volgende).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('.map-panel .button')).toHaveAttribute('href', `/premies/${slug}/`);
  await expect(page.locator('premie-kaart > [role="status"]')).toContainText('bij de kaart');

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Tab');
  await expect(page.locator('#kaart [role="option"]:focus')).toHaveCount(0);
  await expect(page.locator('#kaart [role="option"][tabindex="0"]')).toHaveCount(1);
});

test('a click shows the facts; a neighbour is one step away', async ({ page }) => {
  await open(page, '?gemeente=begijnendijk');
  await expect(page.locator('.panel-amount')).toHaveText('€ 120 tot € 180 per jaar');
  const buur = page.locator('.map-panel .rows a').first();
  const naam = (await buur.textContent()) ?? '';
  await buur.click();
  await expect(page.locator('#gekozen')).toHaveText(naam);
  await expect(page.locator('#gekozen')).toBeFocused();
});

test('a mouse chooses a town on the map', async ({ page }) => {
  await open(page, '?gemeente=gent');
  // Deinze is large and lies beside Gent.
  await gemeente(page, 'deinze').click();
  await expect(page.locator('#gekozen')).toHaveText('Deinze');
});

test('colour, layers and need live in the address, with a legend that counts', async ({ page }) => {
  await open(page);
  await page.getByLabel('Kleur volgens').selectOption('hulp');
  await page.getByLabel('Waarvoor?').selectOption('dementie');
  await page.getByLabel('Grenzen van de eerstelijnszones').check();
  await expect(page).toHaveURL('/kaart/?kleur=hulp&nood=dementie&lagen=zones');
  await expect(page.locator('#legende')).toHaveText('Hulp in de buurt: dementie');
  await expect(page.locator('#kaart .map-zones')).toHaveCount(1);
  const som = (await page.locator('[data-legenda] .count').allTextContents())
    .map(Number)
    .reduce((a, b) => a + b, 0);
  expect(som).toBe(285);

  await page.reload();
  await expect(page.getByLabel('Waarvoor?')).toHaveValue('dementie');
  await page.getByLabel('Kleur volgens').selectOption('bewijs');
  await expect(page.getByLabel('Welk bewijs?')).toBeVisible();
  await expect(page).toHaveURL(/kleur=bewijs&bewijs=/);
});

test('a village in the field leads to its town', async ({ page }) => {
  await open(page);
  await page.getByLabel('Ga naar een gemeente, dorp of postcode').fill('gentbrugge');
  await page.keyboard.press('Enter');
  await expect(page.locator('#gekozen')).toHaveText('Gent');
  await expect(page).toHaveURL('/kaart/?gemeente=gent');
});

test('nonsense in the address shows the map as it always is', async ({ page }) => {
  await open(page, '?gemeente=nergens&kleur=paars&nood=geluk&lagen=x');
  await expect(page.locator('#gekozen')).toHaveText('Kies een gemeente');
  await expect(page.getByLabel('Kleur volgens')).toHaveValue('bedrag');
});

test('where the data do not come, the picture and the table remain', async ({ page }) => {
  await page.route('**/data/kaart.json', (route) => route.abort());
  await page.goto('/kaart/');
  await expect(page.getByRole('img', { name: /Kaart van Vlaanderen/ })).toBeVisible();
  await expect(page.locator('#kaart-uitleg')).toContainText('in de tabel');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a picture of the amounts stands there, with its legend and the way to the table', async ({
    page,
  }) => {
    await page.goto('/kaart/');
    await expect(page.getByRole('img', { name: /Kaart van Vlaanderen/ })).toBeVisible();
    await expect(page.locator('[data-legenda] li')).toHaveCount(8);
    await expect(page.locator('form.map-choices')).toBeHidden();
    await page.locator('.without-script a').click();
    await expect(page).toHaveURL('/premies/');
  });
});

test('the situatie of the premiecheck colours the map, and stays out of every request', async ({
  page,
}) => {
  const gevraagd: string[] = [];
  page.on('request', (vraag) => gevraagd.push(vraag.url()));
  await open(page, '?kleur=voor-jou&gemeente=begijnendijk#leeftijd=82&bel-score=36');
  await expect(page.getByRole('heading', { name: 'Wat zou jij krijgen?' })).toBeVisible();
  await expect(gemeente(page, 'begijnendijk')).toHaveAccessibleName(
    /^Begijnendijk, (ja|misschien), €/,
  );
  await expect(page.getByRole('link', { name: 'Pas je antwoorden aan' })).toHaveAttribute(
    'href',
    /\/premiecheck\/#leeftijd=82&bel-score=36$/,
  );
  await expect(page.locator('.map-panel dl')).toContainText(/Voor jou(Ja|Misschien), €/);
  expect(gevraagd.filter((adres) => /leeftijd|bel-score|begijnendijk#/.test(adres))).toEqual([]);
  await page.getByLabel('Kleur volgens').selectOption('bedrag');
  await expect(page).toHaveURL(/#leeftijd=82&bel-score=36$/);
});

test('without a situatie the map does not offer to colour by it', async ({ page }) => {
  await open(page, '?kleur=voor-jou');
  await expect(page.getByLabel('Kleur volgens')).toHaveValue('bedrag');
  await expect(page.locator('option[value="voor-jou"]')).toBeDisabled();
});
