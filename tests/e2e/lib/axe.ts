import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2 at level A and AA, what axe thinks good besides, and the contrast of level AAA. */
export const RULES: RunOptions = {
  runOnly: {
    type: 'tag',
    values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  // Asks for 7:1, so that the rule for 4.5:1 would only say things twice.
  rules: { 'color-contrast-enhanced': { enabled: true }, 'color-contrast': { enabled: false } },
  resultTypes: ['violations'],
};

/** Runs axe in an open page. The page's security policy must be bypassed. @returns a line per fault */
export async function axeFaults(page: Page, options: RunOptions = RULES): Promise<string[]> {
  const where = new URL(page.url()).pathname;
  await page.evaluate(AXE);
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
  run: (options: RunOptions) => Promise<AxeResults>;
}
