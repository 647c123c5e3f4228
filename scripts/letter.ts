// Makes the site's letter anew from its package: npm run letter
import { writeFile } from 'node:fs/promises';
import { siteLetter } from './lib/letter.ts';

for (const [file, content] of await siteLetter()) await writeFile(file, content);
