import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * Rewrites every page of a build, one by one: no system lets a program open ten thousand files at once.
 * @param rewrite gets a page's HTML and its path inside the folder
 * @returns how many pages there are
 */
export async function rewritePages(
  dir: URL,
  rewrite: (html: string, name: string) => string,
): Promise<number> {
  const root = fileURLToPath(dir);
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const page = path.join(root, file);
    const html = await readFile(page, 'utf8');
    const rewritten = rewrite(html, file);
    if (rewritten !== html) await writeFile(page, rewritten);
  }
  return files.length;
}
