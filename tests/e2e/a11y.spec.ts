import { expect, test } from '@playwright/test';
import { readablePages, readSite } from '../../scripts/lib/site/read.ts';
import { axeFaults, axeFaultsOfTemplate } from './lib/axe.ts';
import { doubleText, overflow } from './lib/overflow.ts';
import { smallTargets } from './lib/targets.ts';
import { TEMPLATES } from './lib/templates.ts';

// axe is put into the page, which the policy of the page forbids to everyone.
test.use({ bypassCSP: true, serviceWorkers: 'block', contextOptions: { reducedMotion: 'reduce' } });

/** Folders with hundreds of pages of one template. */
const COLLECTIONS = ['premies', 'diensten', 'eerstelijnszones'];
/** Parts of the site, so that the workers share the work. */
const PARTS = 4;

const addresses = readablePages(readSite('.cache/e2e'))
  .map(({ address }) => address)
  .filter((address) => !address.startsWith('/beheer/'));
const isEntry = (address: string): boolean =>
  COLLECTIONS.some((folder) => new RegExp(`^/${folder}/[^/]+/$`).test(address));

for (const folder of COLLECTIONS) {
  const entries = addresses.filter(
    (address) => isEntry(address) && address.startsWith(`/${folder}/`),
  );
  for (let part = 0; part < PARTS; part++) {
    test(`axe finds nothing on any page of ${folder}, part ${part + 1} of ${PARTS}`, async ({
      page,
    }) => {
      test.setTimeout(600_000);
      const own = entries.filter((_, number) => number % PARTS === part);
      expect(own.length).toBeGreaterThan(10);
      expect(await axeFaultsOfTemplate(page, own)).toEqual([]);
    });
  }
}

for (const address of addresses.filter((other) => !isEntry(other))) {
  test(`axe finds nothing on ${address}`, async ({ page }) => {
    await page.goto(address);
    expect(await axeFaults(page)).toEqual([]);
  });
}

for (const address of TEMPLATES) {
  test.describe(address, () => {
    test('axe finds nothing in the dark, every fold open', async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'dark' });
      await page.goto(address, { waitUntil: 'networkidle' });
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect(await axeFaults(page)).toEqual([]);
    });

    for (const width of [360, 1280]) {
      test(`has targets of 44 px at a width of ${width}`, async ({ page }) => {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address, { waitUntil: 'networkidle' });
        expect(await smallTargets(page)).toEqual([]);
      });
    }

    test('fits at 400 % zoom, with text of 200 %, and with wide spacing', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await page.goto(address, { waitUntil: 'networkidle' });
      expect(await overflow(page), '320 px').toBe(0);
      // WCAG 1.4.12: what people who read with difficulty may set themselves.
      await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
          p { margin-block-end: 2em !important }`,
      });
      expect(await overflow(page), 'spacing').toBe(0);
      await page.reload();
      await page.setViewportSize({ width: 640, height: 640 });
      await doubleText(page);
      expect(await overflow(page), 'text of 200 %').toBe(0);
    });

    test('shows focus and controls in forced colours, and moves nothing', async ({ page }) => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      await page.goto(address, { waitUntil: 'networkidle' });
      for (let step = 0; step < 8; step++) {
        await page.keyboard.press('Tab');
        const outline = await page.evaluate(() => {
          const { outlineStyle, outlineWidth } = getComputedStyle(
            document.activeElement ?? document.body,
          );
          return document.activeElement === document.body
            ? 'body'
            : `${outlineStyle} ${outlineWidth}`;
        });
        expect(outline).not.toMatch(/^none|\b0px/);
      }
      const borderless = await page.evaluate(() =>
        [...document.querySelectorAll('.button, button, input, select')]
          .filter((control) => control.checkVisibility())
          .filter((control) => getComputedStyle(control).borderTopStyle === 'none')
          // The browser draws these by itself, in the colours of the system.
          .filter(
            (control) => !control.matches('input:is([type=range], [type=checkbox], [type=radio])'),
          )
          .map((control) => control.outerHTML.slice(0, 120)),
      );
      expect(borderless).toEqual([]);
      const moving = await page.evaluate(() => ({
        animations: document.getAnimations().length,
        scroll: getComputedStyle(document.documentElement).scrollBehavior,
        transitions: [...document.querySelectorAll('*')].filter(
          (element) => getComputedStyle(element).transitionDuration !== '0s',
        ).length,
      }));
      expect(moving).toEqual({ animations: 0, scroll: 'auto', transitions: 0 });
    });
  });
}
