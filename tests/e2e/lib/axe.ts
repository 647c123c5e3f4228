import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions, Spec } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * The contrast of level AAA, all in one rule. Axe's own rule for 7:1 leaves what is below 4.5:1 to the rule of level AA; to
 * run both takes twice as long. The other options are those that the rule has by itself.
 */
const CONTRAST = {
  id: 'color-contrast',
  options: {
    ignoreUnicode: true,
    ignoreLength: false,
    ignorePseudo: false,
    boldValue: 700,
    boldTextPt: 14,
    largeTextPt: 18,
    contrastRatio: { normal: { expected: 7 }, large: { expected: 4.5 } },
    pseudoSizeThreshold: 0.25,
    shadowOutlineEmMax: 0.2,
    textStrokeEmMin: 0.03,
  },
};

/** WCAG 2.2 at level A and AA, with the contrast of level AAA, and what axe thinks good besides. */
const RULES: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  resultTypes: ['violations'],
  preload: false,
};

/** Runs axe in an open page, by way of the debugger, which the page's policy does not bind. @returns a line per fault */
export async function axeFaults(page: Page, options: RunOptions = RULES): Promise<string[]> {
  await page.evaluate(AXE);
  await page.evaluate(
    (checks) => {
      (globalThis as unknown as { axe: Axe }).axe.configure({ checks });
    },
    [CONTRAST],
  );
  return run(page, new URL(page.url()).pathname, options);
}

/**
 * Runs axe on pages that share their styles. The body of each takes the place of the last one's, which is three times as
 * fast as opening it. Their scripts do not run.
 * @returns a line per fault
 */
export async function axeFaultsOfMany(page: Page, addresses: string[]): Promise<string[]> {
  const [first] = addresses;
  if (!first) return [];
  await page.goto(first);
  const faults = await axeFaults(page);
  for (const address of addresses.slice(1)) {
    await page.evaluate(async (wanted) => {
      const source = await (await fetch(wanted)).text();
      const { title, body } = new DOMParser().parseFromString(source, 'text/html');
      document.title = title;
      // The same on every page; the first one and the templates hold them.
      for (const part of body.querySelectorAll('.site-header, .site-footer')) part.remove();
      document.body.replaceWith(document.adoptNode(body));
    }, address);
    faults.push(...(await run(page, address, RULES)));
  }
  return faults;
}

async function run(page: Page, where: string, options: RunOptions): Promise<string[]> {
  const { violations } = await page.evaluate(
    (wanted) => (globalThis as unknown as { axe: Axe }).axe.run(wanted),
    options,
  );
  return violations.map(
    ({ id, nodes }) =>
      `${where} ${id} (${nodes.length}): ${nodes[0]?.html.slice(0, 200) ?? ''} ${nodes[0]?.failureSummary?.split('\n')[1]?.trim() ?? ''}`,
  );
}

interface Axe {
  configure: (spec: Spec) => void;
  run: (options: RunOptions) => Promise<AxeResults>;
}
