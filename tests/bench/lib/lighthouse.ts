import { chromium, type Browser } from '@playwright/test';
import lighthouse from 'lighthouse';
import { browserExecutable } from '../../../scripts/lib/browser.mjs';
import { freePort } from '../../e2e/lib/nginx.ts';

interface Score {
  categories: Record<'performance' | 'accessibility' | 'best-practices' | 'seo', number>;
  lcp: number;
  cls: number;
  tbt: number;
  /** What kept a category below 100. */
  faults: string[];
}

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;

/** A browser that Lighthouse can take hold of, and the port to do so. */
export async function openBrowser(): Promise<{ browser: Browser; port: number }> {
  const port = await freePort();
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox', `--remote-debugging-port=${port}`],
  });
  return { browser, port };
}

/**
 * Lighthouse as it comes: a mid-range phone on a simulated slow 4G.
 * @param port the debugging port of a browser that is open
 */
export async function score(url: string, port: number): Promise<Score> {
  const result = await lighthouse(url, { port, logLevel: 'error', output: 'json' });
  if (!result) throw new Error(`Lighthouse has no result for ${url}`);
  const { audits, categories } = result.lhr;
  const hundredths = (name: string) => Math.round((categories[name]?.score ?? 0) * 100);
  const value = (name: string) => audits[name]?.numericValue ?? NaN;
  return {
    categories: {
      performance: hundredths('performance'),
      accessibility: hundredths('accessibility'),
      'best-practices': hundredths('best-practices'),
      seo: hundredths('seo'),
    },
    lcp: value('largest-contentful-paint'),
    cls: value('cumulative-layout-shift'),
    tbt: value('total-blocking-time'),
    faults: CATEGORIES.flatMap((name) =>
      (categories[name]?.auditRefs ?? [])
        .filter(({ weight, id }) => weight > 0 && (audits[id]?.score ?? 1) < 0.9)
        .map(({ id }) => id),
    ),
  };
}
