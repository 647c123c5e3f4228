/**
 * npm run bench:scale -- [times ...]: builds the site with 1, 4 and 16 times the entries, in a temporary folder, and
 * prints what it costs: seconds, memory, and the bytes of a visitor's first search. The copies are towns, premiums,
 * services and zones under other ids, that refer to each other as the originals do; terms do not multiply.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserExecutable } from '../../scripts/lib/browser.mjs';
import { multiply } from './lib/multiply.ts';
import { serveDist } from './lib/serveDist.ts';
import { weigh, withoutFont } from './lib/weigh.ts';

const COPIED = ['src', 'public', 'content', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
const QUESTION = '/zoeken/?q=premie%20gent';

interface Cost {
  seconds: number;
  /** Of the build's own process, at most. */
  megabytes: number;
}

/** Builds the site of a folder. @throws when the build fails, with what it said */
function build(folder: string): Promise<Cost> {
  const start = performance.now();
  const child = spawn('node', ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      NODE_OPTIONS: `--max-old-space-size=12288 --import=${new URL('lib/memory.mjs', import.meta.url).href}`,
    },
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  return new Promise((resolve, reject) => {
    child.on('close', (code) => {
      const kilobytes = [...said.matchAll(/^maxRSS (\d+)$/gm)].map(([, digits]) => Number(digits));
      if (code === 0) {
        const seconds = (performance.now() - start) / 1000;
        resolve({ seconds, megabytes: Math.max(...kilobytes) / 1000 });
      } else reject(new Error(`The build in ${folder} failed:\n${said}`));
    });
  });
}

/** What someone fetches who has never been here and opens the answer to a question, in kB without the font. */
async function firstSearch(dist: string): Promise<number> {
  const { server, site } = await serveDist(dist);
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const context = await browser.newContext({ baseURL: site, serviceWorkers: 'block' });
    return withoutFont(await weigh(await context.newPage(), dist, QUESTION));
  } finally {
    await browser.close();
    server.close();
  }
}

const times = process.argv.slice(2).map(Number);
console.log('| times | entries | pages | build | peak memory | first search |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
for (const factor of times.length > 0 ? times : [1, 4, 16]) {
  const folder = mkdtempSync(path.join(tmpdir(), 'mantelwijzer-scale-'));
  try {
    for (const part of COPIED) cpSync(part, path.join(folder, part), { recursive: true });
    symlinkSync(path.resolve('node_modules'), path.join(folder, 'node_modules'));
    const entries = multiply(folder, factor);
    const { seconds, megabytes } = await build(folder);
    const dist = path.join(folder, 'dist');
    const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.html'),
    );
    const kilobytes = await firstSearch(dist);
    console.log(
      `| ${factor} | ${entries} | ${pages.length} | ${seconds.toFixed(1)} s | ${megabytes.toFixed(0)} MB | ${kilobytes.toFixed(1)} kB |`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
