import { overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

test('every chart has a text and its table, and brings no style or script of its own', async ({
  page,
}) => {
  await page.goto('/cijfers/');
  const grafieken = page.locator('figure.chart');
  await expect(grafieken).toHaveCount(6);
  for (const grafiek of await grafieken.all()) {
    await expect(grafiek.getByRole('img')).toHaveCount(1);
    expect((await grafiek.getByRole('img').getAttribute('aria-label'))?.length).toBeGreaterThan(40);
    await grafiek.getByText('Toon de cijfers als tabel').click();
    expect(await grafiek.locator('tbody tr').count()).toBeGreaterThan(3);
  }
  await expect(
    page.locator('main svg :is(style, script), main svg [style], main [style]'),
  ).toHaveCount(0);
});

test('the table of coverage adds up to all municipalities', async ({ page }) => {
  await page.goto('/cijfers/');
  const rijen = await page
    .locator('figure.chart')
    .first()
    .locator('tbody tr')
    .evaluateAll((trs) =>
      trs.map((tr) =>
        [...tr.querySelectorAll('td')].slice(0, 4).map((td) => Number(td.textContent)),
      ),
    );
  const vlaanderen = rijen.at(-1) ?? [];
  expect(vlaanderen[3]).toBe(285);
  for (const [met = 0, zonder = 0, onbekend = 0, samen] of rijen) {
    expect(met + zonder + onbekend).toBe(samen);
  }
  const som = rijen.slice(0, -1).reduce((totaal, [, , , samen = 0]) => totaal + samen, 0);
  expect(som).toBe(285);
});

for (const width of [320, 1280]) {
  test(`it fits ${width} px, with a drawing made for that width`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto('/cijfers/');
    expect(await overflow(page)).toBe(0);
    const smal = page.locator('.chart-narrow').first();
    await (width < 700 ? expect(smal).toBeVisible() : expect(smal).toBeHidden());
  });
}
