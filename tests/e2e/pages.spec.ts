import { isNoindex, readablePages, readSite } from '../../scripts/lib/site/read.ts';
import { doubleText, overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

/** Addresses, with what the heading there must say. */
const HEADINGS: [string, RegExp][] = [
  ['/', /Zorg je voor iemand/],
  ['/premies/', /Premies vergelijken/],
  ['/premies/begijnendijk/', /Begijnendijk/],
  ['/premies/antwerpen/', /Antwerpen/],
  ['/premies/aalst/', /Aalst/],
  ['/premies/balen/', /Balen/],
  ['/over/', /Over Mantelwijzer/],
  ['/privacy/', /Privacy/],
  ['/toegankelijkheid/', /Toegankelijkheid/],
  ['/bestaat-niet/', /bestaat niet/],
];

for (const [address, heading] of HEADINGS) {
  test(`${address} asks nothing of another origin and logs no error`, async ({ page, baseURL }) => {
    const foreign: string[] = [];
    const errors: string[] = [];
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== baseURL) foreign.push(request.url());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    await page.goto(address, { waitUntil: 'networkidle' });
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    expect(foreign).toEqual([]);
    expect(errors).toEqual([]);
  });
}

// Towns unlike the one among the templates, which a11y.spec.ts looks at.
for (const address of ['/premies/antwerpen/', '/premies/aalst/', '/premies/balen/']) {
  test(`${address} fits 320 px and text of twice the size`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    expect(await overflow(page)).toBe(0);
    await page.setViewportSize({ width: 640, height: 640 });
    await doubleText(page);
    expect(await overflow(page)).toBe(0);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a premium tells its facts', async ({ page }) => {
    await page.goto('/premies/begijnendijk/');
    await expect(page.locator('.amount-figure')).toContainText('€ 120 tot € 180');
    await expect(page.getByText('Woont in Begijnendijk.')).toBeVisible();
    await expect(page.getByRole('link', { name: '016 52 55 40' })).toHaveAttribute(
      'href',
      'tel:+3216525540',
    );
  });

  test('the table is complete and shows no control that does nothing', async ({ page }) => {
    await page.goto('/premies/');
    await expect(page.locator('table#premies tbody tr[data-gemeente]')).toHaveCount(285);
    await expect(page.locator('tr[data-gemeente="begijnendijk"]')).toContainText('€ 120 tot € 180');
    await expect(page.locator('form.filters')).toBeHidden();
    await expect(page.locator('table#premies :is(button, input)')).toHaveCount(0);
    await expect(page.getByRole('button', { name: 'Download deze selectie' })).toBeHidden();
  });

  test('the menu opens on a phone', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 });
    await page.goto('/');
    await page.getByRole('button', { name: 'Menu' }).click();
    await expect(page.getByRole('link', { name: 'Premies', exact: true })).toBeVisible();
  });
});

test('a village and a former municipality lead to their town', async ({ page }) => {
  for (const [plaats, gemeente] of [
    ['gentbrugge', 'gent'],
    ['borgloon', 'tongeren-borgloon'],
    ['galmaarden', 'pajottegem'],
  ]) {
    await page.goto(`/premies/${plaats ?? ''}/`);
    await expect(page).toHaveURL(`/premies/${gemeente ?? ''}/`);
  }
});

test('the links at the bottom lead to each address once', async ({ page }) => {
  await page.goto('/');
  const addresses = await page
    .getByRole('navigation', { name: 'Onderaan' })
    .getByRole('link')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBeGreaterThan(10);
  expect(addresses).toEqual([...new Set(addresses)]);
});

test('the keyboard reaches the content and comes back', async ({ page }) => {
  await page.goto('/premies/begijnendijk/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the sitemap names every page once', async ({ request }) => {
  const sitemap = await (await request.get('/sitemap-0.xml')).text();
  const addresses = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);
  expect(addresses).toContain('https://mantelwijzer.example/premies/gent/');
  expect(addresses).not.toContain('https://mantelwijzer.example/premies/gentbrugge/');
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('search engines may keep every page but those that hold nothing by themselves', () => {
  const hidden = readablePages(readSite('.cache/e2e'))
    .filter(({ html }) => isNoindex(html))
    .map(({ address }) => address);
  expect(hidden).toEqual(['/404.html', '/beheer/', '/offline/']);
});
