import { overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

test('the changes in one province fit 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('/wijzigingen/limburg/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Limburg/);
  expect(await overflow(page)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a town that we know an address of has a mail ready; one that we do not has its text', async ({
    page,
  }) => {
    await page.goto('/meewerken/bevestigen/vlaams-brabant/');
    const mail = page.getByRole('link', { name: 'Mail Begijnendijk' });
    const adres = (await mail.getAttribute('href')) ?? '';
    expect(adres).toMatch(/^mailto:info@ocmw-begijnendijk\.be\?subject=/);
    expect(adres.length).toBeLessThanOrEqual(2000);
    expect(decodeURIComponent(adres)).toContain(
      'https://mantelwijzer.example/premies/begijnendijk/',
    );
    await page.goto('/meewerken/bevestigen/limburg/');
    const zonder = page.locator('details').first();
    await zonder.locator('summary').click();
    await expect(zonder.locator('.plain-text')).toContainText('Dag,');
  });

  test('what needs a look is told per province, and as a table', async ({ page, request }) => {
    await page.goto('/meewerken/verouderd/');
    await page
      .getByRole('navigation', { name: 'Per provincie' })
      .getByRole('link', { name: /Limburg/ })
      .click();
    await expect(page).toHaveURL(/#limburg$/);
    await expect(page.getByRole('heading', { name: 'Limburg' })).toBeInViewport();
    const csv = await (await request.get('/meewerken/verouderd.csv')).text();
    expect(csv).toMatch(/^\uFEFFbestand;naam;soort;provincie;datum;reden\r\n/);
  });

  test('"Klopt er iets niet?" hands over the entry, its facts and its address', async ({
    page,
  }) => {
    await page.goto('/premies/begijnendijk/');
    const links = page.locator('aside:has(#klopt-niet) .chips a');
    const adressen = await links.evaluateAll((elementen) =>
      elementen.map((link) => decodeURIComponent(link.getAttribute('href') ?? '')),
    );
    const [mail = '', melding = '', bestand = ''] = adressen;
    expect(mail).toContain('mailto:meld@mantelwijzer.example');
    expect(mail).toContain('- Bedrag: € 120 per jaar');
    expect(mail).toContain('https://mantelwijzer.example/premies/begijnendijk/');
    expect(melding).toContain('https://git.example/mantelwijzer/issues/new');
    expect(melding).toContain('content/premies/begijnendijk.mdx');
    expect(bestand).toBe(
      'https://git.example/mantelwijzer/edit/main/content/premies/begijnendijk.mdx',
    );
  });
});

test('the feeds are there, with links in full', async ({ request }) => {
  for (const naam of ['alles', 'oost-vlaanderen']) {
    const feed = await (await request.get(`/wijzigingen/${naam}.xml`)).text();
    expect(feed).toContain('<link>https://mantelwijzer.example/</link>');
  }
});
