import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { applyPolicy } from './contentPolicy.ts';

/**
 * Pages are whole without scripts: those wait for the page's own text, styles and letter. Astro bundles only scripts
 * without attributes, so the priority is added to the finished page.
 */
export function letScriptsWait(html: string): string {
  return html.replaceAll(
    '<script type="module" src=',
    '<script type="module" fetchpriority="low" src=',
  );
}

/** What Astro's own output of a page still lacks: the shared policy, and scripts that wait. */
export function finishPages(): AstroIntegration {
  return {
    name: 'finish-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true })).filter((file) =>
          file.endsWith('.html'),
        );
        // One by one: no system lets a program open ten thousand files at once.
        for (const file of files) {
          const page = path.join(root, file);
          const html = await readFile(page, 'utf8');
          await writeFile(page, letScriptsWait(applyPolicy(html, file)));
        }
        logger.info(`nothing inline in ${files.length} pages`);
      },
    },
  };
}
