import { Ajv2020, type SchemaObject } from 'ajv/dist/2020.js';
import ICAL from 'ical.js';
import { DATABESTANDEN } from '../../src/schema/openData.ts';
import { expect, test } from './lib/test.ts';

test('every file on the page is there, and is what it says', async ({ page, request }) => {
  await page.goto('/open-data/');
  const adressen = await page
    .locator('main a[href^="/data/"], main a[href^="/kaart/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(adressen).toEqual(
    expect.arrayContaining([
      '/data/premies.json',
      '/data/premies.csv',
      '/data/diensten.json',
      '/data/eerstelijnszones.json',
      '/data/schema/premies.json',
    ]),
  );
  for (const adres of adressen) {
    const antwoord = await request.get(adres);
    expect(antwoord.status(), adres).toBe(200);
    if (adres.endsWith('json')) expect(JSON.parse(await antwoord.text()), adres).toBeTruthy();
  }
  const csv = await (await request.get('/data/premies.csv')).body();
  expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
});

test('the JSON Schema says its draft and what a field means', async ({ request }) => {
  const schema = (await (await request.get('/data/schema/premies.json')).json()) as {
    $schema: string;
    items: { properties: { aanbod: { description: string; enum: string[] } } };
  };
  expect(schema.$schema).toContain('2020-12');
  expect(schema.items.properties.aanbod.enum).toContain('onbekend');
  expect(schema.items.properties.aanbod.description.length).toBeGreaterThan(10);
});

for (const { naam } of DATABESTANDEN) {
  test(`every row of ${naam}.json passes the JSON Schema beside it`, async ({ request }) => {
    const haal = async (adres: string): Promise<unknown> => (await request.get(adres)).json();
    const schema = (await haal(`/data/schema/${naam}.json`)) as SchemaObject;
    const rijen = (await haal(`/data/${naam}.json`)) as unknown[];
    expect(rijen.length).toBeGreaterThan(50);
    const keur = new Ajv2020({ strict: true, validateFormats: false }).compile(schema);
    keur(rijen);
    expect(keur.errors ?? []).toEqual([]);
  });
}

test('every town has its list of premiums, if only an empty one', async ({ request }) => {
  const rijen = (await (await request.get('/data/premies.json')).json()) as { premies?: unknown }[];
  expect(rijen).toHaveLength(285);
  expect(rijen.filter(({ premies }) => !Array.isArray(premies))).toEqual([]);
});

test('the dictionary explains every column of the CSV', async ({ page, request }) => {
  await page.goto('/open-data/');
  await page.getByText(/kolommen van premies.csv/).click();
  const uitgelegd = await page.locator('details[open] dt code').allInnerTexts();
  const kop = (await (await request.get('/data/premies.csv')).text()).split('\r\n')[0] ?? '';
  expect(uitgelegd).toEqual(kop.replace('\uFEFF', '').split(';'));
});

test('search engines read the data set, as data', async ({ page }) => {
  await page.goto('/open-data/');
  const json = await page.locator('script[type="application/ld+json"]').textContent();
  const dataset = JSON.parse(json ?? '') as {
    '@type': string;
    distribution: { contentUrl: string }[];
  };
  expect(dataset['@type']).toBe('Dataset');
  expect(dataset.distribution.map(({ contentUrl }) => contentUrl)).toContain(
    'https://mantelwijzer.example/data/premies.csv',
  );
});

test('a town with a last day offers it for the calendar', async ({ page, request }) => {
  await page.goto('/premies/pittem/');
  const link = page.getByRole('link', { name: 'Zet in je agenda' });
  await expect(link).toBeVisible();
  const antwoord = await request.get((await link.getAttribute('href')) ?? '');
  expect(antwoord.status()).toBe(200);
  const kalender = new ICAL.Component(ICAL.parse(await antwoord.text()) as unknown[] as never);
  const event = kalender.getFirstSubcomponent('vevent');
  expect(event?.getFirstPropertyValue('url')).toBe('https://mantelwijzer.example/premies/pittem/');
  expect(event?.getFirstPropertyValue('rrule')?.toString()).toContain('FREQ=YEARLY');
});

test('a town without a last day offers none', async ({ page, request }) => {
  await page.goto('/premies/gent/');
  await expect(page.getByRole('link', { name: 'Zet in je agenda' })).toHaveCount(0);
  expect((await request.get('/premies/gent/herinnering.ics')).status()).toBe(404);
});
