import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { siteLetter } from '../../scripts/lib/letter.ts';

test('the letter in the checkout is the one that its package gives (npm run letter)', async () => {
  for (const [file, content] of await siteLetter()) {
    expect((await readFile(file)).equals(content), file).toBe(true);
  }
});

test('the letter of every page comes in the first journey of a new connection, with its headers', async () => {
  expect((await readFile('src/styles/atkinson-hyperlegible-next.woff2')).length).toBeLessThan(
    13_400,
  );
});
