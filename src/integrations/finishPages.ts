import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { bundleScript } from './bundleScript.ts';
import { applyPolicy } from './contentPolicy.ts';
import { recordImports, startScriptsLater } from './laterScripts.ts';

/** What Astro's own output of a page still lacks: the shared policy, and scripts that wait until it is painted. */
export function finishPages(): AstroIntegration {
  const imports = new Map<string, ReadonlySet<string>>();
  return {
    name: 'finish-pages',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [recordImports(imports)] } });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const starter = await bundleScript(root, 'begin.ts', '_astro/begin.[hash].js');
        const files = (await readdir(root, { recursive: true })).filter((file) =>
          file.endsWith('.html'),
        );
        // One by one: no system lets a program open ten thousand files at once.
        for (const file of files) {
          const page = path.join(root, file);
          const html = await readFile(page, 'utf8');
          await writeFile(page, startScriptsLater(applyPolicy(html, file), starter, imports));
        }
        logger.info(`nothing inline in ${files.length} pages`);
      },
    },
  };
}
