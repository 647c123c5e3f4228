import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const brotli = promisify(brotliCompress);

/** What many people fetch: the pages that the menus name, and what every page or search needs. */
const FILES = ['{_astro,data,pagefind}/**/*.{js,css,json}', 'index.html', '*/index.html'];
/** Pagefind's own files are gzipped, but it reads them unpacked as well: who knows brotli gets them a sixth smaller. */
const GZIPPED_FILES = 'pagefind/**/*.{pagefind,pf_index,pf_meta}';

/**
 * Writes `file.br` beside each of these files, as small as brotli can make it: nginx sends that to whom it may
 * (`brotli_static`). A host that does not know them serves the files themselves.
 */
export function precompress(): AstroIntegration {
  return {
    name: 'precompress',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        await compressAll(root, FILES, (content) => content);
        await compressAll(root, GZIPPED_FILES, gunzipSync);
      },
    },
  };
}

async function compressAll(
  root: string,
  files: string | string[],
  unpack: (content: Buffer) => Buffer,
): Promise<void> {
  const names = await Array.fromAsync(glob(files, { cwd: root }));
  await Promise.all(
    names.map(async (name) => {
      const file = path.join(root, name);
      await writeFile(`${file}.br`, await brotli(unpack(await readFile(file))));
    }),
  );
}
