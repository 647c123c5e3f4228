import type { Page } from '@playwright/test';
import { spawnSync } from 'node:child_process';
import type { Situatie } from '../../src/schema/situatie.ts';
import { axeFaults } from './lib/axe.ts';
import { doubleText, overflow } from './lib/overflow.ts';
import { expect, test } from './lib/test.ts';

/** An 82-year-old with BEL 36 in one town, her daughter of 55 in another. */
const MOEDER: Situatie = {
  zorgvrager: { gemeente: 'begijnendijk', leeftijd: 82 },
  mantelzorger: { gemeente: 'tienen', leeftijd: 55 },
  bewijzen: { 'bel-score': 36 },
};
const ADRES =
  '/premiecheck/#zorgvrager=begijnendijk&leeftijd=82&mantelzorger=tienen&mantelzorger-leeftijd=55&bel-score=36';

/** What the command and the page both say of a premium. */
interface Rij {
  gemeente: string;
  premie: string;
  uitkomst: string;
  min: string;
  max: string;
}

interface Antwoord extends Rij {
  redenen: string[];
  zelf: string[];
}

interface CommandoRij {
  gemeente: string;
  premie: string | null;
  uitkomst: string;
  bedragPerJaar: { min: number; max: number } | null;
  redenen: { tekst: string }[];
  zelfNaTeKijken: string[];
}

function vraagCommando(situatie: Situatie, ...opties: string[]): Antwoord[] {
  const { stdout, status } = spawnSync('node', ['scripts/premiecheck.mjs', ...opties], {
    input: JSON.stringify(situatie),
    encoding: 'utf8',
    maxBuffer: 100_000_000,
  });
  expect(status).toBe(0);
  return (JSON.parse(stdout) as CommandoRij[]).map((rij) => ({
    gemeente: rij.gemeente,
    premie: rij.premie ?? '',
    uitkomst: rij.uitkomst,
    min: rij.bedragPerJaar?.min.toString() ?? '',
    max: rij.bedragPerJaar?.max.toString() ?? '',
    redenen: rij.redenen.map(({ tekst }) => tekst).toSorted(),
    zelf: rij.zelfNaTeKijken.map((zin) => zin.charAt(0).toUpperCase() + zin.slice(1)),
  }));
}

/** In one order, as the page puts the best first. */
function geordend<T extends Rij>(rijen: readonly T[]): T[] {
  const sleutel = (rij: T) => [rij.gemeente, rij.premie, rij.min, rij.max].join('|');
  return rijen.toSorted((a, b) => sleutel(a).localeCompare(sleutel(b)));
}

function leesPagina(page: Page): Promise<Antwoord[]> {
  return page.locator('article.uitslag').evaluateAll((artikels) =>
    artikels.map((artikel) => {
      const {
        gemeente = '',
        premie = '',
        uitkomst = '',
        min = '',
        max = '',
      } = (artikel as HTMLElement).dataset;
      const teksten = (selector: string) =>
        [...artikel.querySelectorAll(selector)].map((element) => element.textContent);
      return {
        ...{ gemeente, premie, uitkomst, min, max },
        redenen: teksten('.reden').sort(),
        zelf: teksten('.zelf > li'),
      };
    }),
  );
}

function leesElders(page: Page): Promise<Rij[]> {
  return page.locator('.elders li[data-gemeente]').evaluateAll((rijen) =>
    rijen.map((rij) => {
      const {
        gemeente = '',
        premie = '',
        uitkomst = '',
        min = '',
        max = '',
      } = (rij as HTMLElement).dataset;
      return { gemeente, premie, uitkomst, min, max };
    }),
  );
}

const kern = ({ gemeente, premie, uitkomst, min, max }: Rij): Rij => ({
  ...{ gemeente, premie, uitkomst, min, max },
});

test.describe('every answer on the page equals the command’s', () => {
  const SITUATIES: [string, string, Situatie][] = [
    ['a mother of 82 with BEL 36 and her daughter of 55 elsewhere', ADRES, MOEDER],
    [
      'a child, in a town with parts and several premiums',
      '/premiecheck/#zorgvrager=tongeren-borgloon&deelgemeente=Borgloon&leeftijd=9&thuis=ja&maanden=60&mantelzorger=tongeren-borgloon&inwonend=ja&familie=ja&zorgtoeslag-kind.totaal=12&zorgtoeslag-kind.pijler-1=4',
      {
        zorgvrager: {
          gemeente: 'tongeren-borgloon',
          deelgemeente: 'Borgloon',
          leeftijd: 9,
          woontThuis: true,
          maandenInGemeente: 60,
        },
        mantelzorger: { gemeente: 'tongeren-borgloon', inwonend: true, familie: true },
        bewijzen: { 'zorgtoeslag-kind': { totaal: 12, 'pijler-1': 4 } },
      },
    ],
    [
      'an income, a letter and a budget',
      '/premiecheck/#zorgvrager=oostende&leeftijd=70&mantelzorger=brugge&inkomen=18000.5&verhoogde-tegemoetkoming=nee&katz=C&zorgbudget-zwaar-zorgbehoevenden=ja',
      {
        zorgvrager: { gemeente: 'oostende', leeftijd: 70 },
        mantelzorger: { gemeente: 'brugge' },
        inkomen: { bedragPerJaar: 18000.5, verhoogdeTegemoetkoming: false },
        bewijzen: { katz: 'C', 'zorgbudget-zwaar-zorgbehoevenden': true },
      },
    ],
  ];

  for (const [naam, adres, situatie] of SITUATIES) {
    test(naam, async ({ page }) => {
      await page.goto(adres);
      await expect(page.locator('article.uitslag').first()).toBeVisible();
      expect(geordend(await leesPagina(page))).toEqual(geordend(vraagCommando(situatie)));

      await page.getByRole('button', { name: 'Reken het uit' }).click();
      await expect(page.locator('.elders li[data-gemeente]').first()).toBeVisible();
      expect(geordend(await leesElders(page))).toEqual(
        geordend(vraagCommando(situatie, '--alle').map(kern)),
      );
    });
  }

  test('also when it was filled in question by question', async ({ page }) => {
    await page.goto('/premiecheck/');
    await vulPlaatsenIn(page);
    await page.getByLabel('Toon alle vragen tegelijk').check();
    // Begijnendijk and Tienen ask neither the age of the zorgvrager nor a BEL score: what nobody asks stays untold.
    await page.getByLabel('Leeftijd in jaren').and(page.locator(':visible')).last().fill('55');
    const { zorgvrager, mantelzorger } = MOEDER;
    const verteld: Situatie = {
      zorgvrager: { gemeente: zorgvrager?.gemeente },
      mantelzorger,
    };
    await expect(page).toHaveURL(/mantelzorger-leeftijd=55/);
    expect(geordend(await leesPagina(page))).toEqual(geordend(vraagCommando(verteld)));
  });
});

async function vulPlaatsenIn(page: Page): Promise<void> {
  await page.getByLabel('In welke gemeente woont de persoon').fill('begijnen');
  await page.getByRole('option', { name: /^Begijnendijk/ }).click();
  await page.getByLabel('Nee, ergens anders').check();
  await page.getByLabel('In welke gemeente woon jij').fill('3300');
  // A whole postcode of one town leaves nothing to choose.
  await expect(page).toHaveURL(/#zorgvrager=begijnendijk&mantelzorger=tienen$/);
  await expect(page.locator('article.uitslag')).not.toHaveCount(0);
}

test('nothing of the situatie is in any request, in storage or in a cookie', async ({ page }) => {
  const verzoeken: string[] = [];
  page.on('request', (verzoek) =>
    verzoeken.push(
      [verzoek.url(), verzoek.postData(), JSON.stringify(verzoek.headers())].join(' '),
    ),
  );
  await page.goto(ADRES);
  await expect(page.locator('article.uitslag').first()).toBeVisible();
  await page.getByRole('button', { name: 'Reken het uit' }).click();
  await page.getByRole('button', { name: 'Volgende' }).click();
  await page.getByRole('button', { name: 'Volgende' }).click();
  expect(verzoeken.length).toBeGreaterThan(3);
  expect(
    verzoeken.filter((tekst) => /begijnendijk|tienen|bel-score|leeftijd/i.test(tekst)),
  ).toEqual([]);
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie.length]),
  ).toEqual([0, 0, 0]);
});

test('the keyboard alone asks, answers, goes back and wipes', async ({ page }) => {
  await page.goto('/premiecheck/');
  await page.getByLabel('In welke gemeente woont de persoon').focus();
  await page.keyboard.type('begijnen');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('Ja', { exact: true }).first()).toBeChecked();
  await expect(page.getByRole('status').filter({ hasText: 'misschien' })).toBeVisible();
  await page.getByRole('button', { name: 'Volgende' }).focus();
  await page.keyboard.press('Enter');

  // The next question has the focus, and says what it is.
  await expect(page.locator('legend:focus')).toHaveText(
    'Woont de persoon voor wie je zorgt thuis?',
  );
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page).toHaveURL(/thuis=ja/);
  await page.keyboard.press('Enter');
  await expect(page.locator('legend:focus')).toHaveText('Hoe oud ben jij?');

  await page.getByRole('button', { name: 'Vorige' }).press('Enter');
  await expect(page.locator('legend:focus')).toContainText('thuis?');
  await expect(page.locator('fieldset:not([hidden]) [value=ja]').last()).toBeChecked();

  await page.getByRole('button', { name: 'Wis alles' }).press('Enter');
  await expect(page).toHaveURL('/premiecheck/');
  await expect(page.getByLabel('In welke gemeente woont de persoon')).toBeFocused();
  await expect(page.getByLabel('In welke gemeente woont de persoon')).toHaveValue('');
  await expect(page.locator('article.uitslag')).toHaveCount(0);
});

test('every question may be skipped, and the end says how many were', async ({ page }) => {
  await page.goto('/premiecheck/#zorgvrager=begijnendijk&mantelzorger=begijnendijk');
  await expect(page.locator('article.uitslag')).toHaveCount(1);
  const volgende = page.getByRole('button', { name: 'Volgende' });
  for (let klik = 0; klik < 6; klik += 1) await volgende.click();
  await expect(page.getByText('Klaar. Je sloeg 5 vragen over.')).toBeFocused();
  await expect(volgende).toBeHidden();
  await page.getByRole('button', { name: 'Toon de overgeslagen vragen' }).click();
  await expect(page.locator('legend:focus')).toBeVisible();
});

test('a mistake is explained beside its field', async ({ page }) => {
  await page.goto('/premiecheck/');
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page.getByText('Kies eerst een gemeente.')).toBeVisible();
  await page.getByLabel('In welke gemeente woont de persoon').fill('Atlantis');
  await page.getByRole('button', { name: 'Volgende' }).click();
  await expect(page.getByText('We kennen “Atlantis” niet')).toBeVisible();

  await page.goto('/premiecheck/#zorgvrager=begijnendijk');
  await page.reload();
  await page.getByLabel('Toon alle vragen tegelijk').check();
  const leeftijd = page.locator('fieldset[data-sleutel="mantelzorger.leeftijd"] input');
  await leeftijd.fill('honderd');
  await expect(page.getByText('Schrijf een heel getal van 0 tot en met 120.')).toBeVisible();
  await leeftijd.fill('55');
  await expect(page.getByText('Schrijf een heel getal')).toBeHidden();
});

test('nonsense in the address is left out, and said so', async ({ page }) => {
  await page.goto('/premiecheck/#zorgvrager=begijnendijk&leeftijd=oud&kleur=groen&%%%=1');
  await expect(page.getByText(/begrepen we niet en lieten we weg: leeftijd, kleur/)).toBeVisible();
  await expect(page.locator('article.uitslag')).toHaveCount(1);
});

test('the skip link does not take away what was told', async ({ page }) => {
  await page.goto(ADRES);
  await expect(page.locator('article.uitslag').first()).toBeVisible();
  await page.getByRole('link', { name: 'Naar de inhoud' }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/bel-score=36/);
});

test('the answer tells what to do, how sure it is and where it comes from', async ({ page }) => {
  await page.goto(ADRES);
  const antwoord = page.locator('article.uitslag[data-gemeente="begijnendijk"]');
  await expect(antwoord.getByRole('heading', { level: 3 })).toContainText('Mantelzorgpremie');
  await expect(antwoord).toContainText('€ 120 tot € 180 per jaar');
  await expect(antwoord).toContainText('Papieren');
  await expect(antwoord.getByRole('link', { name: '016 52 55 40' })).toBeVisible();
  await expect(antwoord.locator('.certainty')).toContainText('van de gemeente, niet bevestigd');
  await expect(antwoord.locator('.herkomst a[rel=external]')).toHaveAttribute('href', /^http/);
});

test('the table shows what each town would give, as long as the address tells a situatie', async ({
  page,
}) => {
  test.slow();
  await page.goto('/premies/#leeftijd=82&thuis=ja&mantelzorger-leeftijd=55&bel-score=36');
  await expect(page.locator('td.voor-jou')).toHaveCount(285);
  const situatie: Situatie = {
    zorgvrager: { leeftijd: 82, woontThuis: true },
    mantelzorger: { leeftijd: 55 },
    bewijzen: { 'bel-score': 36 },
  };
  const beste = new Map<string, string>();
  const orde = ['ja', 'misschien', 'nee', 'onbekend'];
  for (const { gemeente, uitkomst } of vraagCommando(situatie, '--alle')) {
    const vorige = beste.get(gemeente);
    if (vorige === undefined || orde.indexOf(uitkomst) < orde.indexOf(vorige)) {
      beste.set(gemeente, uitkomst);
    }
  }
  const getoond = await page
    .locator('tr[data-gemeente]')
    .evaluateAll((rijen) =>
      rijen.map((rij) => [
        (rij as HTMLElement).dataset.gemeente ?? '',
        rij.querySelector<HTMLElement>('td.voor-jou')?.dataset.uitkomst ?? '',
      ]),
    );
  expect(Object.fromEntries(getoond)).toEqual(Object.fromEntries(beste));

  await page.getByRole('button', { name: 'Zet bovenaan waar je de meeste kans hebt' }).click();
  await expect(page).toHaveURL(/sorteer=voor-jou.*#.*bel-score=36/);
  const gesorteerd = () =>
    page
      .locator('td.voor-jou')
      .evaluateAll((cellen) => cellen.map((td) => (td as HTMLElement).dataset.uitkomst ?? ''));
  const rangen = (await gesorteerd()).map((uitkomst) => orde.indexOf(uitkomst));
  expect(rangen).toEqual(rangen.toSorted((a, b) => a - b));
  expect(new Set(rangen).size).toBeGreaterThan(2);
  await page.reload();
  await expect
    .poll(async () => (await gesorteerd()).map((uitkomst) => orde.indexOf(uitkomst)))
    .toEqual(rangen);

  await page.getByLabel('Gemeente, dorp of postcode').fill('gent');
  await expect(page).toHaveURL(/q=gent.*bel-score=36/);
  await page.goto('/premies/?q=gent');
  await expect(page.getByText('van 285 gemeenten')).toBeVisible();
  await expect(page.locator('td.voor-jou')).toHaveCount(0);
});

test('a premium leads to its check with the town filled in', async ({ page }) => {
  await page.goto('/premies/begijnendijk/');
  await page.getByRole('link', { name: 'Krijg jij deze premie? Doe de check' }).first().click();
  await expect(page.getByLabel('In welke gemeente woont de persoon')).toHaveValue('Begijnendijk');
  await expect(page.locator('article.uitslag')).toHaveCount(1);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds no faults, empty or filled in (${colorScheme})`, async ({ page }) => {
    // The page with every question and every town is long.
    test.slow();
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const adres of ['/premiecheck/', ADRES]) {
      await page.goto(adres);
      await page.reload();
      if (adres === ADRES) {
        await expect(page.locator('article.uitslag').first()).toBeVisible();
        await page.getByLabel('Toon alle vragen tegelijk').check();
        await page.getByRole('button', { name: 'Reken het uit' }).click();
      }
      expect(await axeFaults(page)).toEqual([]);
    }
  });
}

test('fits 320 px and text of twice the size', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(ADRES);
  await expect(page.locator('article.uitslag').first()).toBeVisible();
  await page.getByLabel('Toon alle vragen tegelijk').check();
  await page.getByRole('button', { name: 'Reken het uit' }).click();
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 640, height: 640 });
  await doubleText(page);
  expect(await overflow(page)).toBe(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules are explained, and no field pretends to work', async ({ page }) => {
    await page.goto('/premiecheck/');
    await expect(page.getByRole('heading', { name: 'Zo ga je het zelf na' })).toBeVisible();
    await expect(page.getByRole('link', { name: 'de tabel met alle premies' })).toBeVisible();
    await expect(page.locator('premie-check')).toBeHidden();
  });
});
