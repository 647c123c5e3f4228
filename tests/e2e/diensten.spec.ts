import { axeFaults } from './lib/axe.ts';
import { overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

const PAGES = [
  '/diensten/nachtzorg-kempen/',
  '/diensten/awel/',
  '/diensten/connfinity/',
  '/diensten/tejo-west-vlaanderen/',
];

for (const address of PAGES) {
  test(`${address} fits 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await overflow(page)).toBe(0);
  });
}

test('a service says where it is certain, and where people must ask', async ({ page }) => {
  await page.goto('/diensten/nachtzorg-kempen/');
  await expect(page.getByRole('link', { name: 'Bel 014 28 32 32' })).toHaveAttribute(
    'href',
    'tel:+3214283232',
  );
  await expect(page.getByText('Vraag na of ze in jouw gemeente werken.')).toBeVisible();
  await expect(page.getByRole('img', { name: /Zeker in Lille en Merksplas/ })).toBeVisible();
  await expect(page.getByText('uit openbare bron, niet bevestigd')).toBeVisible();
});

test('the list narrows to a village, and the address can be shared', async ({ page }) => {
  await page.goto('/diensten/');
  const status = page.locator('dienst-filter [role="status"]');
  await expect(status).toHaveText('237 diensten');
  await page.getByLabel('Waar woon je? Gemeente, dorp of postcode').fill('gentbrugge');
  await page.getByRole('option', { name: /Gentbrugge/ }).click();
  await page.getByLabel('Soort hulp').selectOption('expertisecentrum-dementie');
  await expect(page).toHaveURL(/gemeente=gent&soort=expertisecentrum-dementie/);
  const getoond = page.locator('#diensten li:visible');
  const paradox = getoond.filter({ hasText: 'Expertisecentrum dementie Paradox' });
  await expect(paradox).toHaveCount(1);
  const hoeveel = await getoond.count();
  expect(hoeveel).toBeLessThan(10);
  await expect(status).toHaveText(new RegExp(`^${hoeveel} dienst(en)?$`));

  await page.reload();
  await expect(page.getByLabel('Waar woon je? Gemeente, dorp of postcode')).toHaveValue('Gent');
  await expect(getoond).toHaveCount(hoeveel);
  await expect(paradox).toHaveCount(1);
  expect(await axeFaults(page)).toEqual([]);

  await page.getByRole('button', { name: 'Wis de keuzes' }).click();
  await expect(getoond).toHaveCount(237);
  await expect(page).toHaveURL('/diensten/');
});

test('a town whose area comes late does not undo what was chosen since', async ({ page }) => {
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/data/gebieden.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/diensten/');
  const place = page.getByLabel('Waar woon je? Gemeente, dorp of postcode');
  await place.fill('gentbrugge');
  await page.getByRole('option', { name: /Gentbrugge/ }).click();
  await place.fill('');
  const late = page.waitForResponse('**/data/gebieden.json');
  release();
  await late;
  await expect(page.locator('dienst-filter [role="status"]')).toHaveText('237 diensten');
  await expect(page).toHaveURL('/diensten/');
  await expect(page.locator('#diensten li:visible')).toHaveCount(237);
});

test('nonsense in the address shows all, or says that nothing fits', async ({ page }) => {
  await page.goto('/diensten/?gemeente=nergens&soort=zomaar');
  await expect(page.locator('#diensten li:visible')).toHaveCount(237);
  await page.goto('/diensten/?q=zzzz');
  await expect(page.locator('dienst-filter [role="status"]')).toContainText(
    'Geen enkele dienst past',
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every service is listed, the helplines first, and no control does nothing', async ({
    page,
  }) => {
    await page.goto('/diensten/');
    const links = page.locator('main .rows a[href^="/diensten/"]');
    await expect(links).toHaveCount(245);
    await expect(page.locator('dienst-filter')).toBeHidden();
    await expect(page.locator('.helplines a[href="tel:1813"]')).toBeVisible();
    await page.getByRole('link', { name: /Vervoer en hulpmiddelen/ }).click();
    await expect(page).toHaveURL('/diensten/#onderweg');
  });
});

test('the open data hold every service and every zone', async ({ request }) => {
  const diensten = (await (await request.get('/data/diensten.json')).json()) as { slug: string }[];
  expect(diensten).toHaveLength(245);
  expect(diensten.find(({ slug }) => slug === 'nachtzorg-kempen')).toMatchObject({
    naam: 'Nachtzorg Kempen',
    contact: { telefoon: '014 28 32 32' },
  });
  const zones = (await (await request.get('/data/eerstelijnszones.json')).json()) as unknown[];
  expect(zones).toHaveLength(60);
});
