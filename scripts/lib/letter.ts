import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const SOURCE =
  '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2';
/** The lightest and the boldest that the styles ask for. */
const WEIGHTS = { min: 400, max: 750 };

function characters(first: number, last: number): string {
  return String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, i) => first + i));
}

/** Latin-1, and what Dutch and French print beside it. */
const TEXT = `${characters(0x20, 0x7e)}${characters(0xa0, 0xff)}ŒœŸ–—‘’‚“”„†•…‹›€™←↑→↓−×÷≤≥`;
/** What the pages are written in: so few that the letter comes in the first journey of a new connection, 14 kB. */
const COMMON = `${characters(0x20, 0x7e)}\u00a0éëïóöÉ€·–…“”’×›↑↓•`;

/** The files of the letter in the checkout, each with its characters (`unicode-range` in `src/styles/fonts.css`). */
const FILES: Readonly<Record<string, string>> = {
  'src/styles/atkinson-hyperlegible-next.woff2': COMMON,
  'src/styles/atkinson-hyperlegible-next-zelden.woff2': Array.from(TEXT)
    .filter((character) => !COMMON.includes(character))
    .join(''),
};

/** The letter of the package, without the weights and characters that no page uses: by file, what stands in it. */
export async function siteLetter(): Promise<[file: string, content: Buffer][]> {
  const source = await readFile(createRequire(import.meta.url).resolve(SOURCE));
  return Promise.all(
    Object.entries(FILES).map(async ([file, text]): Promise<[string, Buffer]> => [
      file,
      await subsetFont(source, text, {
        targetFormat: 'woff2',
        variationAxes: { wght: WEIGHTS },
      }),
    ]),
  );
}
