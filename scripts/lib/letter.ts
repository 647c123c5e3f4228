import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const SOURCE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
/** Where the site's letter stands in the checkout. */
export const LETTER = 'src/styles/atkinson-hyperlegible-next.woff2';
/** The lightest and the boldest that the styles ask for. */
const WEIGHTS = { min: 400, max: 750 };

function characters(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Latin-1, and what Dutch and French print beside it. */
const TEXT = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}ŒœŸ–—‘’‚“”„†•…‹›€™←↑→↓−×÷≤≥`;

/** The letter of the package, without the weights and characters that no page uses: half the bytes. */
export async function siteLetter(): Promise<Buffer> {
  const source = await readFile(createRequire(import.meta.url).resolve(SOURCE));
  return subsetFont(source, TEXT, {
    targetFormat: 'woff2',
    variationAxes: { wght: WEIGHTS },
  });
}
