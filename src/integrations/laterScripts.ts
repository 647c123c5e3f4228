import path from 'node:path';
import type { Plugin } from 'vite';

/** The scripts that each script needs: those that it imports, those that they import in turn, and the workers of all. */
type Imports = ReadonlyMap<string, ReadonlySet<string>>;

/** Learns from the bundler which scripts of the site need which. */
export function recordImports(imports: Map<string, ReadonlySet<string>>): Plugin {
  return {
    name: 'record-imports',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_, bundle) {
      // To the bundler a worker is no script but a file, whose address stands in the script that starts it.
      const workers = Object.values(bundle).flatMap(({ type, fileName }) =>
        type === 'asset' && fileName.endsWith('.js') ? fileName : [],
      );
      const collect = (file: string, found: Set<string>): Set<string> => {
        const chunk = bundle[file];
        if (chunk?.type !== 'chunk') return found;
        const started = workers.filter((worker) => chunk.code.includes(path.basename(worker)));
        for (const below of [...chunk.imports, ...started]) {
          const name = path.basename(below);
          if (!found.has(name)) collect(below, found.add(name));
        }
        return found;
      };
      for (const file of Object.keys(bundle)) {
        imports.set(path.basename(file), collect(file, new Set()));
      }
    },
  };
}

const SCRIPT = /<script type="module" src="\/_astro\/([^"]+)"><\/script>/g;

/**
 * Pages are whole without scripts, so those wait until the page is painted: instead of its scripts a page names one
 * small script that starts them (src/client/begin.ts).
 * @param starter the address of that script, in the folder of the others
 */
export function startScriptsLater(html: string, starter: string, imports: Imports): string {
  const scripts = [...html.matchAll(SCRIPT)].map(([, name = '']) => name);
  if (scripts.length === 0) return html;
  const imported = new Set(scripts.flatMap((name) => [...(imports.get(name) ?? [])]));
  for (const name of scripts) imported.delete(name);
  const names = `data-scripts="${scripts.join(' ')}" data-imports="${[...imported].join(' ')}"`;
  const tag = `<script defer fetchpriority="low" src="${starter}" ${names}></script>`;
  return html.replaceAll(SCRIPT, '').replace('</body>', () => `${tag}</body>`);
}
