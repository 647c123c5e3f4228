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

/** A file, what it says, and what it says instead. */
type Fault = readonly [file: string, from: string, to: string];

/** What a plain build prints when it stops on these faults. */
async function buildWith(faults: readonly Fault[]): Promise<string> {
  const good = await Promise.all(faults.map(([file]) => readFile(path.join(copy, file), 'utf8')));
  await Promise.all(
    faults.map(([file, from, to], number) => {
      expect(good[number]).toContain(from);
      return writeFile(path.join(copy, file), good[number]?.replace(from, to) ?? '');
    }),
  );
  try {
    const astro = path.join(ROOT, 'node_modules/astro/bin/astro.mjs');
    await run(process.execPath, [astro, 'build'], { cwd: copy });
    return 'the build went on';
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    expect(code).toBe(1);
    return stdout + stderr;
  } finally {
    await Promise.all(
      faults.map(([file], number) => writeFile(path.join(copy, file), good[number] ?? '')),
    );
  }
}

test('a build stops at faults in entries, and names each', async () => {
  const printed = await buildWith([
    ['content/premies/begijnendijk.mdx', 'vorm: onbekend', 'vorm: onbkend'],
    [
      'content/premies/gent.mdx',
      'vertrouwen: midden',
      'vertrouwen: midden\n---\n\n{process.env.HOME}\n',
    ],
    ['content/diensten/caw-antwerpen.mdx', '- essen', '- esssen'],
  ]);
  for (const fault of [
    /content\/premies\/begijnendijk\.mdx:\d+:\d+ premies\.0\.vorm "onbkend" kan hier niet\. Bedoelde je "onbekend"\?/,
    /content\/premies\/gent\.mdx:\d+:\d+ tekst Hier staat code tussen accolades/,
    /content\/diensten\/caw-antwerpen\.mdx:\d+:\d+ werkingsgebied\.gemeenten\.1 "esssen" is geen gemeente/,
  ]) {
    expect(printed).toMatch(fault);
  }
}, 120_000);

test.each<[string, Fault]>([
  [
    'a broken list of municipalities',
    ['content/referentie/gemeenten.json', '"nis": "41002"', '"nis": "4100"'],
  ],
  ['a broken map', ['public/kaart/gemeenten.topojson', '"slug":"gent"', '"slug":"gnet"']],
])(
  'a build stops at %s',
  async (_, fault) => {
    expect(await buildWith([fault])).toContain(fault[0]);
  },
  120_000,
);
