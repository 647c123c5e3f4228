import { axeFaults } from './lib/axe.ts';
import { overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

const PAGES = [
  '/eerstelijnszones/westhoek/',
  '/eerstelijnszones/zora/',
  '/eerstelijnszones/bruzel/',
];

for (const address of PAGES) {
  test(`${address} fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await overflow(page)).toBe(0);
  });
}

test('a zone shows its towns, what they pay and how sure that is', async ({ page }) => {
  await page.goto('/eerstelijnszones/westhoek/');
  await expect(page.locator('.answer')).toContainText('9 gemeenten in West-Vlaanderen');
  await expect(page.locator('.plain-table tbody tr')).toHaveCount(9);
  await expect(page.getByRole('img', { name: /Westhoek/ })).toBeVisible();
  await page.locator('.plain-table').getByRole('link', { name: 'Ieper' }).click();
  await expect(page).toHaveURL('/premies/ieper/');
});

test('a postcode leads to its zone in one step', async ({ page }) => {
  await page.goto('/eerstelijnszones/');
  await page.getByLabel('Gemeente, dorp of postcode').fill('9050');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/eerstelijnszones/gent/');
});

test('a part of a divided town leads to the zone of its postcode', async ({ page }) => {
  for (const [plaats, zone] of [
    ['2018', 'antwerpen-centrum'],
    ['Merksem', 'noord-antwerpen'],
    ['3840', 'haspengouw'],
  ]) {
    await page.goto('/eerstelijnszones/');
    await page.getByLabel('Gemeente, dorp of postcode').fill(plaats ?? '');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/eerstelijnszones/${zone ?? ''}/`);
  }
});

test('the name of a divided town alone offers its zones', async ({ page }) => {
  await page.goto('/eerstelijnszones/');
  await page.getByLabel('Gemeente, dorp of postcode').fill('Antwerpen');
  await page.keyboard.press('Enter');
  const keuzes = page.locator('zone-zoeker [role="status"] li');
  await expect(keuzes).toHaveCount(5);
  await expect(keuzes.filter({ hasText: '2018' })).toContainText('Antwerpen Centrum');
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table leads from every municipality to its zone', async ({ page }) => {
    await page.goto('/eerstelijnszones/');
    await expect(page.locator('zone-zoeker')).toBeHidden();
    const gemeenten = await page
      .locator('#zonetabel tbody tr')
      .evaluateAll((rijen) => new Set(rijen.map((rij) => rij.dataset.gemeente)).size);
    expect(gemeenten).toBe(285);
    await expect(page.locator('a[href="/eerstelijnszones/bruzel/"]')).toBeVisible();
  });
});
