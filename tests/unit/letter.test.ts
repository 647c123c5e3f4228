import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { LETTER, siteLetter } from '../../scripts/lib/letter.ts';

test('the letter in the checkout is the one that its package gives (npm run letter)', async () => {
  expect((await readFile(LETTER)).equals(await siteLetter())).toBe(true);
});
