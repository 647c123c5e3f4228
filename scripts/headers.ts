// Writes the header files of the hosts from src/headers.ts: `npm run headers`.
import { writeFileSync } from 'node:fs';
import { HEADER_FILES } from './lib/headerFiles.ts';

for (const { path, content } of HEADER_FILES) {
  writeFileSync(path, content);
  console.log(path);
}
