import type { Page } from '@playwright/test';
import { axeFaults } from './lib/axe.ts';
import { overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

const kolommen = (page: Page) => page.locator('table.comparison thead th').allInnerTexts();

test('two towns stand side by side, with what differs in words', async ({ page }) => {
  await page.goto('/vergelijk/?g=genk,pittem');
  await expect(page.locator('table.comparison thead th')).toHaveText(['Genk', 'Pittem']);
  const bedrag = page.locator('[data-aspect=bedrag]');
  await expect(bedrag.locator('td').nth(1)).toContainText('€ 300 per jaar');
  await expect(bedrag).toContainText('verschilt');
  await expect(page.locator('[data-aspect=aanbod]')).toContainText('gelijk');
  await expect(page.getByRole('status')).toContainText('Genk en Pittem');
  await expect(page).toHaveTitle(/Vergelijk Genk en Pittem/);
});

test('only the differences, on request and in the address', async ({ page }) => {
  await page.goto('/vergelijk/?g=genk&g=pittem');
  await page.getByLabel('Toon alleen wat verschilt').check();
  await expect(page).toHaveURL('/vergelijk/?g=genk,pittem&alleen=verschil');
  await expect(page.locator('[data-aspect=bedrag]')).toBeVisible();
  await expect(page.locator('[data-aspect=aanbod]')).toHaveCount(0);
  await page.goBack();
  await expect(page.locator('[data-aspect=aanbod]')).toBeVisible();
});

test('towns are added by typing and taken away with the keyboard; back undoes', async ({
  page,
}) => {
  await page.goto('/vergelijk/?g=genk');
  await expect(page.getByRole('status')).toContainText('Kies nog een gemeente');
  await page.getByLabel('Voeg een gemeente toe').pressSequentially('pitt');
  await expect(page.getByRole('option').first()).toContainText('Pittem');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/vergelijk/?g=genk,pittem');
  await page.getByRole('button', { name: 'Haal Genk weg' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/vergelijk/?g=pittem');
  expect(await kolommen(page)).toEqual(['Pittem']);
  await page.goBack();
  await expect.poll(() => kolommen(page)).toEqual(['Genk', 'Pittem']);
});

test('a village or postcode leads to its town; nonsense gets a helpful word', async ({ page }) => {
  await page.goto('/vergelijk/?g=gentbrugge,9400,nergenshuizen,genk');
  await expect.poll(() => kolommen(page)).toEqual(['Gent', 'Ninove', 'Genk']);
  const meldingen = page.locator('.messages');
  await expect(meldingen).toContainText('Gentbrugge hoort bij Gent');
  await expect(meldingen).toContainText('We kennen geen gemeente “nergenshuizen”');
});

test('more than five, doubles and empty names do no harm', async ({ page }) => {
  await page.goto('/vergelijk/?g=gent,genk,pittem,aalst,ninove,brugge,gent,,');
  await expect.poll(() => kolommen(page)).toHaveLength(5);
  await expect(page.locator('.messages')).toContainText('We tonen de eerste 5');
  await page.goto('/vergelijk/?g=%00%F0%9F%A6%8A<b>&alleen=x');
  await expect(page.getByRole('status')).toContainText('Nog geen gemeente gekozen');
});

test('from the table: check boxes, a bar, at most five, kept in the address', async ({ page }) => {
  await page.goto('/premies/');
  for (const naam of ['Aalst', 'Aalter', 'Aarschot', 'Aartselaar'])
    await page.getByRole('checkbox', { name: `Vergelijk ${naam}`, exact: true }).check();
  await expect(page.getByRole('link', { name: 'Vergelijk 4 gemeenten' })).toBeVisible();
  await page.getByRole('checkbox', { name: 'Vergelijk Affligem' }).check();
  await expect(page.getByRole('checkbox', { name: 'Vergelijk Antwerpen' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Vergelijk Aalter', exact: true }).uncheck();
  await expect(page.getByRole('checkbox', { name: 'Vergelijk Antwerpen' })).toBeEnabled();
  await expect(page).toHaveURL(/g=aalst,aarschot,aartselaar,affligem/);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'Vergelijk Aarschot' })).toBeChecked();
  await page.getByRole('link', { name: 'Vergelijk 4 gemeenten' }).click();
  await expect.poll(() => kolommen(page)).toEqual(['Aalst', 'Aarschot', 'Aartselaar', 'Affligem']);
});

test('the check boxes and the bar have targets of 44 px', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/premies/?g=aalst,aalter');
  for (const doel of ['label.pick', '.choice-bar .button']) {
    const vak = await page.locator(doel).first().boundingBox();
    expect(vak?.height, doel).toBeGreaterThanOrEqual(44);
    expect(vak?.width, doel).toBeGreaterThanOrEqual(44);
  }
});

test('from a town’s page: with its neighbours', async ({ page }) => {
  await page.goto('/premies/pittem/');
  await page.getByRole('link', { name: 'Vergelijk met de buurgemeenten' }).click();
  await expect(page).toHaveURL(/\/vergelijk\/\?g=pittem,/);
  await expect.poll(async () => (await kolommen(page))[0]).toBe('Pittem');
});

test('at 320 px the towns stand below each other, each with its name', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/vergelijk/?g=gent,genk,pittem');
  const cellen = page.locator('[data-aspect=bedrag] td');
  await expect(cellen.nth(2)).toContainText('Pittem');
  const [eerste, tweede] = [await cellen.nth(0).boundingBox(), await cellen.nth(1).boundingBox()];
  expect(tweede?.y).toBeGreaterThan(eerste?.y ?? 0);
  expect(await overflow(page)).toBe(0);
});

test('on paper it lies down and says its address', async ({ page }) => {
  await page.goto('/vergelijk/?g=genk,pittem');
  await expect(page.locator('table.comparison')).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.print-address')).toContainText('/vergelijk/?g=genk,pittem');
  await expect(page.locator('premie-vergelijking form')).toBeHidden();
  await expect(page.locator('table.comparison thead')).toBeVisible();
});

test('axe finds nothing where towns are chosen', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.goto('/vergelijk/?g=gent,genk,aalst,nergens');
  await expect(page.locator('table.comparison')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
  await page.goto('/premies/?g=aalst,aalter&premie=1');
  await expect(page.locator('.choice-bar')).toBeVisible();
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('it says how, and leads to the table', async ({ page }) => {
    await page.goto('/vergelijk/?g=gent,genk');
    await expect(page.locator('main')).toContainText('JavaScript');
    await expect(page.locator('main').getByRole('link', { name: /tabel/ }).first()).toBeVisible();
    await expect(page.locator('premie-vergelijking form')).toBeHidden();
  });
});
