import { readdirSync } from 'node:fs';
import { expect, test } from './lib/test.ts';

test('every term has its place, and every link on the page leads somewhere', async ({ page }) => {
  await page.goto('/begrippen/');
  const slugs = readdirSync('content/begrippen').map((bestand) => bestand.replace('.mdx', ''));
  const ids = await page
    .locator('.begrip > h3')
    .evaluateAll((koppen) => koppen.map(({ id }) => id));
  expect(ids.toSorted()).toEqual(slugs.toSorted());
  const dood = await page
    .locator('main a[href^="#"]')
    .evaluateAll((links) =>
      links
        .map((link) => link.getAttribute('href') ?? '')
        .filter((href) => document.getElementById(href.slice(1)) === null),
    );
  expect(dood).toEqual([]);
});

test('a term tells what it is, its scale, its other names and its sources', async ({ page }) => {
  await page.goto('/begrippen/#belrai-screener');
  const begrip = page.locator('article', { has: page.locator('#belrai-screener') });
  await expect(begrip).toBeInViewport();
  await expect(begrip).toContainText('Ook bekend als: BelRAI-score');
  await expect(begrip).toContainText('De score gaat van 0 tot 30.');
  await begrip.getByText('Waar dit vandaan komt').click();
  await expect(begrip.getByRole('link', { name: 'FAQ BelRAI' })).toBeVisible();
  await begrip.getByRole('link', { name: 'ADL en IADL' }).click();
  await expect(page.locator('#adl-en-iadl')).toBeInViewport();
});

test('the words of a premium lead here', async ({ page }) => {
  await page.goto('/premies/begijnendijk/');
  await page.locator('a.term').first().click();
  await expect(page).toHaveURL(/\/begrippen\/#/);
  await expect(page.locator('h3:target')).toBeInViewport();
});

test.describe('without JavaScript, on a small phone', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 320, height: 640 } });

  test('the page is the same', async ({ page }) => {
    await page.goto('/begrippen/');
    await expect(page.locator('.begrip')).toHaveCount(54);
  });
});
