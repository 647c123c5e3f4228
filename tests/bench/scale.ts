/**
 * npm run bench:scale -- [times ...]: builds the site with 1, 4 and 16 times the entries, in a temporary folder, and
 * prints what it costs: seconds, memory, and the bytes of a visitor's first search. The copies are towns, premiums,
 * services and zones under other ids, that refer to each other as the originals do; terms do not multiply.
 */
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { browserExecutable } from '../../scripts/lib/browser.mjs';
import { serveDist } from '../../scripts/lib/serveDist.ts';
import { multiply } from './lib/multiply.ts';
import { weigh, type Weight } from './lib/weigh.ts';

const COPIED = [
  'src',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'tsconfig.json',
];
const QUESTION = '/zoeken/?q=premie%20gent';

interface Cost {
  seconds: number;
  megabytes: number;
}

/** The most memory that a process and its children hold at one moment, in MB; Linux only. */
function residentMegabytes(group: number): number {
  const pages = (pid: string) => {
    try {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
        .replace(/^.*\) /, '')
        .split(' ');
      // After the name: state, parent, group, ... and the 22nd is the resident set, in pages of 4 kB.
      return Number(stat[2]) === group ? Number(stat[21]) : 0;
    } catch {
      return 0;
    }
  };
  return (processes().reduce((sum, pid) => sum + pages(pid), 0) * 4096) / 1e6;
}

function processes(): string[] {
  try {
    return readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  } catch {
    return [];
  }
}

function build(folder: string): Promise<Cost> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn('node', ['node_modules/astro/bin/astro.mjs', 'build'], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=8192' },
    });
    let megabytes = 0;
    const watch = setInterval(() => {
      megabytes = Math.max(megabytes, residentMegabytes(child.pid ?? 0));
    }, 250);
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 0) resolve({ seconds: (performance.now() - start) / 1000, megabytes });
      else reject(new Error(`The build in ${folder} failed`));
    });
  });
}

async function firstSearch(dist: string): Promise<Weight> {
  const { server, site } = await serveDist(dist);
  const executablePath = browserExecutable();
  const browser = await chromium.launch({
    ...(executablePath !== undefined && { executablePath }),
    args: ['--no-sandbox'],
  });
  try {
    const context = await browser.newContext({ baseURL: site, serviceWorkers: 'block' });
    return await weigh(await context.newPage(), dist, QUESTION);
  } finally {
    await browser.close();
    server.close();
  }
}

const times = process.argv.slice(2).map(Number);
console.log(
  '| entries | pages built | build | peak memory | first search, all it fetches but the font |',
);
console.log('| --- | ---: | ---: | ---: | ---: |');
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
    const { font: _font, requests: _requests, ...rest } = await firstSearch(dist);
    const kilobytes = Object.values(rest).reduce((sum, bytes) => sum + bytes, 0) / 1000;
    console.log(
      `| ${factor} × (${entries}) | ${pages.length} | ${seconds.toFixed(1)} s | ${megabytes.toFixed(0)} MB | ${kilobytes.toFixed(1)} kB |`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
