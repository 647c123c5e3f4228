import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const run = promisify(execFile);
const ROOT = process.cwd();
let copy: string;

beforeAll(async () => {
  copy = await mkdtemp(path.join(tmpdir(), 'mantelwijzer-'));
  const parts = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
  await Promise.all(
    parts.map((part) => cp(path.join(ROOT, part), path.join(copy, part), { recursive: true })),
  );
  await symlink(path.join(ROOT, 'node_modules'), path.join(copy, 'node_modules'), 'junction');
}, 60_000);

afterAll(() => rm(copy, { recursive: true, force: true }));

/** What a plain build prints when it stops, while `file` reads `from` as `to`. */
async function buildWith(file: string, from: string, to: string): Promise<string> {
  const target = path.join(copy, file);
  const good = await readFile(target, 'utf8');
  expect(good).toContain(from);
  await writeFile(target, good.replace(from, to));
  try {
    const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
    await run(process.execPath, [astro, 'build'], { cwd: copy });
    return 'the build went on';
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    expect(code).toBe(1);
    return stdout + stderr;
  } finally {
    await writeFile(target, good);
  }
}

test.each([
  [
    'an entry with a wrong word',
    'content/premies/begijnendijk.mdx',
    'vorm: onbekend',
    'vorm: onbkend',
    'content/premies/begijnendijk.mdx:22:11 premies.0.vorm "onbkend" kan hier niet. Bedoelde je "onbekend"?',
  ],
  [
    'an entry with code in its body',
    'content/premies/gent.mdx',
    'vertrouwen: midden',
    'vertrouwen: midden\n---\n\n{process.env.HOME}\n',
    'content/premies/gent.mdx',
  ],
  [
    'a service in a town that does not exist',
    'content/diensten/caw-antwerpen.mdx',
    '- essen',
    '- esssen',
    'content/diensten/caw-antwerpen.mdx',
  ],
  [
    'a broken list of municipalities',
    'content/referentie/gemeenten.json',
    '"nis": "41002"',
    '"nis": "4100"',
    'content/referentie/gemeenten.json',
  ],
  [
    'a broken map',
    'public/kaart/gemeenten.topojson',
    '"slug":"gent"',
    '"slug":"gnet"',
    'public/kaart/gemeenten.topojson',
  ],
])(
  'a build stops at %s',
  async (_, file, from, to, message) => {
    expect(await buildWith(file, from, to)).toContain(message);
  },
  120_000,
);
