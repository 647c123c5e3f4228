import type { AstroIntegration } from 'astro';
import { rewritePages } from './rewritePages.ts';

/** Pages are whole without scripts: those wait for the page's own text, styles and letter. */
export function letScriptsWait(html: string): string {
  return html.replaceAll(
    '<script type="module" src=',
    '<script type="module" fetchpriority="low" src=',
  );
}

/** Astro bundles only scripts without attributes, so the priority is added to the finished pages. */
export function scriptPriority(): AstroIntegration {
  return {
    name: 'script-priority',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await rewritePages(dir, letScriptsWait);
      },
    },
  };
}
