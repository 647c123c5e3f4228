import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gunzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';

const brotli = promisify(brotliCompress);

/** Where the files stand that many pages and every search fetch, and what is compressed well. */
const FOLDERS = ['_astro', 'data', 'pagefind'];
const TEXT = /\.(?:js|css|json)$/;
/** Pagefind's own files are gzipped already, and Pagefind reads them unpacked as well: a browser that knows brotli gets a sixth less. */
const GZIPPED = /\.(?:pagefind|pf_index|pf_meta)$/;

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
        for (const folder of FOLDERS) await compressFolder(path.join(root, folder));
      },
    },
  };
}

async function compressFolder(folder: string): Promise<void> {
  const files = await readdir(folder, { recursive: true });
  await Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name);
      if (TEXT.test(name)) await writeFile(`${file}.br`, await brotli(await readFile(file)));
      if (GZIPPED.test(name)) {
        await writeFile(`${file}.br`, await brotli(gunzipSync(await readFile(file))));
      }
    }),
  );
}
