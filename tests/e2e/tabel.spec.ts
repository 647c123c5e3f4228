import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { expect, test } from './lib/test.ts';

const zichtbaar = (page: Page) =>
  page
    .locator('#premies tbody tr:not([hidden])')
    .evaluateAll((rijen) => rijen.map((rij) => (rij as HTMLElement).dataset.gemeente));
/** The towns that are shown once the table has followed the fields, which it does with a short delay. */
async function naFilter(page: Page, klopt: (hoeveel: number) => boolean) {
  await expect.poll(async () => klopt((await zichtbaar(page)).length)).toBe(true);
  return zichtbaar(page);
}
const aantalGemeld = async (page: Page) =>
  Number((await page.getByRole('status').innerText()).split(' ')[0]);

test('every column sorts both ways and says so', async ({ page }) => {
  await page.goto('/premies/');
  const koppen = page.locator('#premies thead th');
  const hoeveel = await koppen.count();
  expect(hoeveel).toBeGreaterThanOrEqual(10);
  for (let nummer = hoeveel - 1; nummer >= 0; nummer--) {
    const kop = koppen.nth(nummer);
    await kop.getByRole('button').click();
    await expect(kop).toHaveAttribute('aria-sort', 'ascending');
    const op = await zichtbaar(page);
    await kop.getByRole('button').press('Enter');
    await expect(kop).toHaveAttribute('aria-sort', 'descending');
    await expect(page.locator('#premies [aria-sort]')).toHaveCount(1);
    expect(await zichtbaar(page)).not.toEqual(op);
    expect(op).toHaveLength(285);
  }
});

test('amounts sort as numbers, and what is unknown comes last both ways', async ({ page }) => {
  for (const richting of ['', '-']) {
    await page.goto(`/premies/?sorteer=${richting}bedrag`);
    const sleutels = await page
      .locator('#premies tbody td:nth-child(3)')
      .evaluateAll((cellen) => cellen.map((cel) => (cel as HTMLElement).dataset.sort ?? ''));
    const bekend = sleutels.filter((sleutel) => sleutel !== '').map(Number);
    expect(bekend.length).toBeGreaterThan(100);
    expect(sleutels.slice(bekend.length).every((sleutel) => sleutel === '')).toBe(true);
    const factor = richting ? -1 : 1;
    expect(bekend).toEqual(bekend.toSorted((a, b) => factor * (a - b)));
  }
});

test.describe('filters', () => {
  for (const [wat, getypt, gemeente] of [
    ['name', 'Pittem', 'pittem'],
    ['village', 'gentbrugge', 'gent'],
    ['postcode', '9400', 'ninove'],
  ] as const) {
    test(`on ${wat}`, async ({ page }) => {
      await page.goto('/premies/');
      await page.getByLabel('Gemeente, dorp of postcode').click();
      await page.keyboard.type(getypt);
      await expect.poll(() => zichtbaar(page)).toContain(gemeente);
      await expect.poll(async () => (await zichtbaar(page)).length).toBeLessThan(8);
      await expect(page).toHaveURL(new RegExp(`q=${getypt}`));
      expect(await aantalGemeld(page)).toBe((await zichtbaar(page)).length);
    });
  }

  test('on province, zone and the rest, and reset undoes all', async ({ page }) => {
    await page.goto('/premies/');
    await page.getByLabel('Provincie').selectOption('Limburg');
    const limburg = await naFilter(page, (hoeveel) => hoeveel > 20 && hoeveel < 60);
    await page.getByText('Meer filters').click();
    await page.getByLabel('Minstens per jaar').fill('500');
    const veel = await naFilter(page, (hoeveel) => hoeveel < limburg.length);
    await page.getByLabel('Er is een premie').check();
    await expect(page).toHaveURL(/provincie=Limburg.*premie=1.*min=500/);
    expect(await zichtbaar(page)).toEqual(veel);
    await page.reload();
    expect(await zichtbaar(page)).toEqual(veel);
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await expect.poll(async () => (await zichtbaar(page)).length).toBe(285);
    await expect(page).toHaveURL(/\/premies\/$/);
    await page.getByLabel('Eerstelijnszone').selectOption({ index: 3 });
    await naFilter(page, (hoeveel) => hoeveel > 0 && hoeveel < 20);
  });

  for (const filter of [
    'wie=zorgvrager',
    'inkomen=1',
    'elders=1',
    'bewijs=bel-score',
    'zekerheid=oud',
  ]) {
    test(`${filter} leaves some and not all`, async ({ page }) => {
      await page.goto(`/premies/?${filter}`);
      await expect(page.getByRole('status')).toContainText('van 285 gemeenten');
      const hoeveel = (await zichtbaar(page)).length;
      expect(hoeveel).toBeGreaterThan(0);
      expect(hoeveel).toBeLessThan(285);
      expect(await aantalGemeld(page)).toBe(hoeveel);
    });
  }

  test('nonsense in the address shows the whole table, nothing found says what to do', async ({
    page,
  }) => {
    await page.goto('/premies/?sorteer=xx&min=-3&g=%F0%9F%A6%8A');
    expect(await zichtbaar(page)).toHaveLength(285);
    await page.goto('/premies/?min=9999');
    await expect(page.getByRole('status')).toContainText('Wis een filter');
  });
});

test('the download holds what the table shows, in its order', async ({ page }) => {
  await page.goto('/premies/?provincie=Limburg&premie=1&sorteer=-bedrag');
  const getoond = await zichtbaar(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Download deze selectie' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('mantelwijzer-premies.csv');
  const bestand = await readFile(await download.path(), 'utf8');
  expect(bestand.startsWith('\uFEFFgemeente;')).toBe(true);
  const regels = bestand.slice(1).trimEnd().split('\r\n').slice(1);
  expect([...new Set(regels.map((regel) => regel.split(';')[0]))]).toEqual(getoond);
});

test('a row is a row for who does not see it, also where it is laid out as a grid', async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/premies/');
    const rij = page.getByRole('row').filter({ has: page.locator('a[href="/premies/aalst/"]') });
    await expect(rij.getByRole('rowheader')).toHaveCount(1);
    await expect(rij.getByRole('cell').first()).toBeAttached();
  }
});
