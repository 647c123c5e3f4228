// Makes the site's letter anew from its package: npm run letter
import { writeFile } from 'node:fs/promises';
import { LETTER, siteLetter } from './lib/letter.ts';

await writeFile(LETTER, await siteLetter());
