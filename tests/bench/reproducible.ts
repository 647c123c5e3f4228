// Whether two builds of the same files are the same, byte for byte: `npm run bench:reproducible`. Exit 1 if not.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';

const FOLDERS = ['.cache/reproducible/a', '.cache/reproducible/b'];

function build(folder: string): Map<string, string> {
  // The caches of Astro would make the second build a copy of the first.
  for (const old of [folder, '.astro', 'node_modules/.astro']) {
    rmSync(old, { recursive: true, force: true });
  }
  const { status } = spawnSync('npm', ['run', '--silent', 'build', '--', '--outDir', folder], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SITE_URL: process.env.SITE_URL ?? 'https://mantelwijzer.example' },
  });
  if (status !== 0) throw new Error('The build failed');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
  return new Map(
    files
      .filter((file) => statSync(path.join(folder, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(folder, file)))
          .digest('hex'),
      ]),
  );
}

const [first, second] = FOLDERS.map(build);
if (!first || !second) throw new Error('Two builds are needed');
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (file) => first.get(file) !== second.get(file),
);
for (const file of different) console.log(`✗ ${file}`);
console.log(`${first.size} files, ${different.length} differ`);
if (different.length > 0) process.exitCode = 1;
