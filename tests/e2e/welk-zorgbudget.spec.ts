import { axeFaults } from './lib/axe.ts';
import { overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

const GEVULD =
  '/welk-zorgbudget/#leeftijd=82&tien-jaar=ja&belrai-screener=14&handicap=nee&it-ivt=nee';

test('answers as it is filled in, and keeps the answers in the fragment only', async ({ page }) => {
  const verzoeken: string[] = [];
  page.on('request', (verzoek) => verzoeken.push(verzoek.url()));
  await page.goto('/welk-zorgbudget/');
  await page.getByLabel('Leeftijd in jaren').fill('60');
  await expect(page.locator('[data-budget=ouderen]')).toHaveAttribute('data-uitkomst', 'nee');
  await page.getByLabel('Leeftijd in jaren').fill('82');
  await expect(page.locator('[data-budget=ouderen]')).toHaveAttribute('data-uitkomst', 'misschien');
  await page.getByLabel('In totaal (0 tot 30)').fill('13,5');
  await page
    .getByRole('group', { name: /tien jaar in Vlaanderen/ })
    .getByLabel('Ja')
    .check();
  await expect(page.getByRole('status').filter({ hasText: 'Zwaar' })).toHaveText(
    'Zwaar zorgbehoevenden: ja; ouderen met een zorgnood: misschien; mensen met een handicap: misschien.',
  );
  await expect(page).toHaveURL(/#leeftijd=82&/);
  expect(verzoeken.filter((adres) => /leeftijd|13|82/.test(new URL(adres).search))).toEqual([]);

  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(page).toHaveURL('/welk-zorgbudget/');
  await expect(page.locator('[data-budget=zwaar] .uitslag-kop')).toBeHidden();
});

test('a number that cannot be is not passed over in silence', async ({ page }) => {
  await page.goto('/welk-zorgbudget/');
  const leeftijd = page.getByLabel('Leeftijd in jaren');
  const fout = page.getByRole('alert').filter({ hasText: 'Schrijf' });
  await leeftijd.fill('310');
  await expect(fout).toHaveCount(0);
  await leeftijd.press('Tab');
  await expect(fout).toHaveText('Schrijf een heel getal van 0 tot en met 120.');
  await expect(leeftijd).toHaveAttribute('aria-invalid', 'true');
  await leeftijd.fill('31');
  await expect(fout).toHaveCount(0);

  await page.goto('/welk-zorgbudget/#belrai-screener=45');
  await expect(fout).toHaveText('Schrijf een getal van 0 tot en met 30.');
  await page.getByRole('button', { name: 'Wis alles' }).click();
  await expect(fout).toHaveCount(0);
});

test('a shared address fills in the fields, and leads back to the premiecheck', async ({
  page,
}) => {
  await page.goto(`${GEVULD}&zorgvrager=gent`);
  await expect(page.getByLabel('In totaal (0 tot 30)')).toHaveValue('14');
  await expect(page.locator('[data-budget=zwaar]')).toHaveAttribute('data-uitkomst', 'ja');
  await expect(page.locator('[data-budget=handicap]')).toHaveAttribute('data-uitkomst', 'nee');
  await expect(
    page.getByRole('link', { name: 'Premiecheck' }).and(page.locator('[data-met-situatie]')),
  ).toHaveAttribute('href', /#zorgvrager=gent&leeftijd=82&belrai-screener=14$/);
});

test('every rule names a term that exists', async ({ page }) => {
  await page.goto('/welk-zorgbudget/');
  const bronnen = await page
    .locator('.bron-van-regel')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(bronnen.length).toBeGreaterThan(8);
  await page.goto('/begrippen/');
  for (const bron of new Set(bronnen)) {
    await expect(page.locator(`#${bron.split('#')[1] ?? ''}`)).toHaveCount(1);
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no faults (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await page.goto(GEVULD);
    expect(await axeFaults(page)).toEqual([]);
  });
}

test('filled in it fits 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(GEVULD);
  await expect(page.locator('[data-budget=zwaar]')).toHaveAttribute('data-uitkomst', 'ja');
  expect(await overflow(page)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the three budgets, their rules and how to apply are there', async ({ page }) => {
    await page.goto('/welk-zorgbudget/');
    await expect(page.locator('[data-budget]')).toHaveCount(3);
    await expect(page.getByText('De persoon is 65 of ouder.')).toBeVisible();
    await expect(page.getByText('Vraag het aan bij je zorgkas.')).toBeVisible();
    await expect(page.locator('form.check-vragen')).toBeHidden();
  });
});
