import { expect, test } from './lib/test.ts';

/**
 * What a screen reader gets to hear at the steps of each path: roles, names and states from the accessibility tree.
 * Each snapshot is a part of the tree, in its order.
 */

test('home: one field, three doors, figures with what they count', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('banner')).toMatchAriaSnapshot(`
    - banner:
      - link "Mantelwijzer"
      - navigation "Hoofdmenu":
        - list:
          - listitem:
            - link "Premies"
  `);
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading /Zorg je voor iemand/ [level=1]
      - search:
        - combobox "Je gemeente, postcode of vraag"
        - button "Zoek"
      - list:
        - listitem:
          - heading "Ik zorg voor iemand" [level=2]
        - listitem:
          - heading "Ik ben zorg- of hulpverlener" [level=2]
        - listitem:
          - heading "Ik werk voor een gemeente of vereniging" [level=2]
      - heading "Wat we weten, en wat niet" [level=2]
      - term: gemeenten met een premie
      - definition: /\\d+/
  `);
});

test('a premium: amount, conditions, how to apply and sources, under headings in order', async ({
  page,
}) => {
  await page.goto('/premies/begijnendijk/');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - navigation "Kruimelpad"
      - heading "Mantelzorgpremie in Begijnendijk" [level=1]
      - article "Mantelzorgpremie":
        - heading "Mantelzorgpremie" [level=2]
        - heading "Kom je in aanmerking?" [level=2]
        - list:
          - listitem: Woont in Begijnendijk.
        - heading "Hoe vraag je het aan?" [level=2]
        - term: Waar
        - definition
      - heading "Bronnen" [level=2]
      - complementary "In de buurt":
        - heading "Contact" [level=2]
        - term: Telefoon
        - definition:
          - link /\\d+/
  `);
});

test('the table: filters with labels, sort buttons that say their state, a row with its header', async ({
  page,
}) => {
  await page.goto('/premies/?sorteer=-bedrag');
  await expect(page.getByRole('search', { name: 'Filter de tabel' })).toMatchAriaSnapshot(`
    - search "Filter de tabel":
      - searchbox "Gemeente, dorp of postcode"
      - combobox "Provincie":
        - option "Alle" [selected]
      - status: 285 van 285 gemeenten
      - button "Download deze selectie"
      - button "Wis alles"
  `);
  const kop = page.getByRole('columnheader', { name: 'Per jaar' });
  await expect(kop).toHaveAttribute('aria-sort', 'descending');
  await expect(kop.getByRole('button')).toBeVisible();
  await expect(page.locator('tr[data-gemeente="begijnendijk"]')).toMatchAriaSnapshot(`
    - row /Begijnendijk/:
      - rowheader /Begijnendijk/:
        - checkbox "Vergelijk Begijnendijk"
        - link "Begijnendijk"
      - cell "Mantelzorgpremie"
      - cell /€ 120 tot € 180/
  `);
});

test('the premiecheck: a field, a group of answers, and a region with the outcome', async ({
  page,
}) => {
  await page.goto('/premiecheck/#zorgvrager=begijnendijk&mantelzorger=begijnendijk&leeftijd=82');
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Premiecheck" [level=1]
      - form "Vragen":
        - group:
          - radio "Ja"
        - button "Volgende"
      - region "Jouw antwoord":
        - heading "Jouw antwoord" [level=2]
        - status: /premie/
  `);
});

test('the map: one list of towns, each with its amount', async ({ page }) => {
  await page.goto('/kaart/');
  await expect(page.locator('#kaart [role="option"]')).toHaveCount(285);
  await expect(page.locator('#kaart')).toMatchAriaSnapshot(`
    - listbox "Gemeenten op de kaart. Het hoogste bedrag per jaar":
      - option "Antwerpen, € 200 per jaar"
  `);
});

test('referral: needs as one group, help under headings from near to far', async ({ page }) => {
  await page.goto('/doorverwijzen/?gemeente=gent&nood=respijt');
  await expect(page.getByRole('heading', { name: 'Hulp in Gent: respijt' })).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - heading "Doorverwijzen" [level=1]
      - combobox "Waar woont het gezin?": Gent
      - group "Wat is er nodig?":
        - list:
          - listitem:
            - checkbox "Respijt" [checked]
      - status: /diensten en de hulplijnen/
      - paragraph:
        - button "Druk het verwijsblad af"
      - 'region "Hulp in Gent: respijt"':
        - heading "De gemeente Gent" [level=3]
        - list:
          - listitem:
            - heading "Sociale dienst" [level=4]
            - checkbox /Sociale dienst/ [checked]
  `);
});

test('search: how many there are is said, hits are a list of links, facets are groups', async ({
  page,
}) => {
  await page.goto('/zoeken/?q=premie gent');
  await expect(page.getByRole('list', { name: 'Resultaten' })).toBeVisible();
  await expect(page.getByRole('main')).toMatchAriaSnapshot(`
    - main:
      - search:
        - searchbox "Wat wil je weten?": premie gent
        - button "Zoek"
      - status: /resultaten voor “premie gent”/
      - list "Resultaten":
        - listitem:
          - link /Gent/
      - group:
        - group "Wat":
          - checkbox /Hulp \\d+/
  `);
});
