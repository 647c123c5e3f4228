import type { Page } from '@playwright/test';
import { readablePages, readSite } from '../../scripts/lib/site/read.ts';
import { axeFaults, axeFaultsOfMany } from './lib/axe.ts';
import { doubleText, overflow } from './lib/overflow.ts';
import { smallTargets } from './lib/targets.ts';
import { TEMPLATES } from './lib/templates.ts';
import { expect, test } from './lib/test.ts';

// Wide spacing comes in a style element, which the policy of the page forbids to everyone.
test.use({ bypassCSP: true, contextOptions: { reducedMotion: 'reduce' } });

/** Parts of the site, so that the workers share the work. */
const PARTS = 12;
/** Opened one by one below, their scripts running. */
const opened: readonly string[] = TEMPLATES.filter((address) => !address.includes('?'));
const addresses = readablePages(readSite('.cache/e2e'))
  .map(({ address }) => address)
  .filter((address) => !address.startsWith('/beheer/') && !opened.includes(address));

for (let part = 0; part < PARTS; part++) {
  test(`axe finds nothing on any other page, part ${part + 1} of ${PARTS}`, async ({ page }) => {
    test.setTimeout(600_000);
    const own = addresses.filter((_, number) => number % PARTS === part);
    expect(own.length).toBeGreaterThan(40);
    expect(await axeFaultsOfMany(page, own)).toEqual([]);
  });
}

/** Elements with the focus that show it no way, over the first steps of the Tab key. */
async function tabsUnseen(page: Page): Promise<string[]> {
  const unseen: string[] = [];
  for (let step = 0; step < 8; step++) {
    await page.keyboard.press('Tab');
    const outline = await page.evaluate(() => {
      const focused = document.activeElement ?? document.body;
      // A choice shows it on its whole label.
      const shown = [focused, focused.closest('label')].some((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element ?? document.body);
        return outlineStyle !== 'none' && outlineWidth !== '0px';
      });
      return shown || focused === document.body ? null : focused.outerHTML.slice(0, 120);
    });
    if (outline) unseen.push(outline);
  }
  return unseen;
}

/** Controls of our own without a border; the browser draws ranges and boxes itself, in the colours of the system. */
function borderless(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.button, button, input, select')]
      .filter((control) => control.checkVisibility())
      .filter((control) => getComputedStyle(control).borderTopStyle === 'none')
      .filter((control) => !control.matches('[type=range], [type=checkbox], [type=radio]'))
      .map((control) => control.outerHTML.slice(0, 120)),
  );
}

function moving(page: Page): Promise<Record<string, unknown>> {
  return page.evaluate(() => ({
    animations: document.getAnimations().length,
    scroll: getComputedStyle(document.documentElement).scrollBehavior,
    transitions: [...document.querySelectorAll('*')].filter(
      (element) => getComputedStyle(element).transitionDuration !== '0s',
    ).length,
  }));
}

for (const address of TEMPLATES) {
  // One visit for all: to open a page costs more than to look at it.
  test(`${address} at every size, in every colour`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(address, { waitUntil: 'networkidle' });

    await test.step('axe finds nothing', async () => {
      expect.soft(await axeFaults(page)).toEqual([]);
    });

    await test.step('targets of 44 px', async () => {
      expect.soft(await smallTargets(page)).toEqual([]);
      await page.setViewportSize({ width: 1280, height: 800 });
      expect.soft(await smallTargets(page)).toEqual([]);
    });

    await test.step('fits at 400 % zoom, with wide spacing, with text of 200 %', async () => {
      await page.setViewportSize({ width: 320, height: 256 });
      expect.soft(await overflow(page), '320 px').toBe(0);
      // WCAG 1.4.12: what people who read with difficulty may set themselves.
      const spacing = await page.addStyleTag({
        content: `* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
          p { margin-block-end: 2em !important }`,
      });
      expect.soft(await overflow(page), 'spacing').toBe(0);
      await spacing.evaluate((element) => {
        (element as HTMLElement).remove();
      });
      await page.setViewportSize({ width: 640, height: 640 });
      await doubleText(page);
      expect.soft(await overflow(page), 'text of 200 %').toBe(0);
    });

    await test.step('shows focus and controls in forced colours, and moves nothing', async () => {
      await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
      expect.soft(await tabsUnseen(page)).toEqual([]);
      expect.soft(await borderless(page)).toEqual([]);
      expect.soft(await moving(page)).toEqual({ animations: 0, scroll: 'auto', transitions: 0 });
    });

    await test.step('axe finds nothing in the dark, every fold open', async () => {
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'dark' });
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      expect.soft(await axeFaults(page)).toEqual([]);
    });
  });
}
