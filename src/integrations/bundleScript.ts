import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles one script of `src/client/` apart from the pages, as a classic script.
 * @param root folder of the finished site
 * @param source the script, from `src/client/`
 * @param fileName its name in the site; `[hash]` changes with its content
 * @param values what the build fills in, by name
 * @returns the address of the script on the site
 */
export async function bundleScript(
  root: string,
  source: string,
  fileName: string,
  values: Record<string, unknown> = {},
): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    define: {
      ...Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, JSON.stringify(value)]),
      ),
      // Workbox logs everything it does otherwise.
      'process.env.NODE_ENV': '"production"',
    },
    build: {
      outDir: root,
      emptyOutDir: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`../client/${source}`, import.meta.url)),
        output: { format: 'iife', entryFileNames: fileName },
      },
    },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${source}: the bundler wrote nothing`);
  return `/${output.output[0].fileName}`;
}
