import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { freePort } from './lib/nginx.ts';
import { expect, test } from './lib/test.ts';

const BESTAND = 'content/premies/begijnendijk.mdx';

let checkout: string;

function git(...args: string[]): string {
  const { status, stdout, stderr } = spawnSync('git', args, { cwd: checkout, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** A checkout as someone has it on their own computer. */
function maakCheckout(): void {
  checkout = mkdtempSync(path.join(tmpdir(), 'mantelwijzer-'));
  const { stdout } = spawnSync(
    'git',
    ['ls-files', '-z', '--cached', '--others', '--exclude-standard'],
    { encoding: 'utf8' },
  );
  const bestanden = stdout.split('\0').filter((pad) => pad !== '' && existsSync(pad));
  for (const pad of bestanden) cpSync(pad, path.join(checkout, pad), { recursive: true });
  symlinkSync(path.resolve('node_modules'), path.join(checkout, 'node_modules'));
  if (existsSync('.cache/beheer'))
    cpSync('.cache/beheer', path.join(checkout, '.cache/beheer'), { recursive: true });
  git('init', '--quiet', '--initial-branch=main');
  git('add', '--all');
  git(
    '-c',
    'user.name=Test',
    '-c',
    'user.email=test@voorbeeld.be',
    'commit',
    '--quiet',
    '--message=Begin',
  );
}

/**
 * The browser asks a person to choose the folder, in a window that no test can reach. So the checkout is laid in the
 * browser's own file system, of the same kind of handles, and what the form saved is brought back.
 */
async function kiesCheckout(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, {
      showDirectoryPicker: async () =>
        (await navigator.storage.getDirectory()).getDirectoryHandle('checkout'),
    });
  });
  const paden = git('ls-files', 'content')
    .trim()
    .split('\n')
    .filter((pad) => pad.endsWith('.mdx'));
  const bestanden = paden.map(
    (pad) => [pad, readFileSync(path.join(checkout, pad), 'utf8')] as const,
  );
  await page.goto('/robots.txt');
  await page.evaluate(async (inhoud) => {
    const wortel = await navigator.storage.getDirectory();
    const map = await wortel.getDirectoryHandle('checkout', { create: true });
    await map.getDirectoryHandle('.git', { create: true });
    const content = await map.getDirectoryHandle('content', { create: true });
    await Promise.all(
      inhoud.map(async ([pad, tekst]) => {
        const [, collectie = '', naam = ''] = pad.split('/');
        const ouder = await content.getDirectoryHandle(collectie, { create: true });
        const schrijf = await (await ouder.getFileHandle(naam, { create: true })).createWritable();
        await schrijf.write(tekst);
        await schrijf.close();
      }),
    );
  }, bestanden);
}

async function haalTerug(page: Page): Promise<string> {
  return page.evaluate(async (pad) => {
    let map = await (await navigator.storage.getDirectory()).getDirectoryHandle('checkout');
    const delen = pad.split('/');
    const naam = delen.pop() ?? '';
    for (const deel of delen) map = await map.getDirectoryHandle(deel);
    return (await (await map.getFileHandle(naam)).getFile()).text();
  }, BESTAND);
}

/** Builds the site of the checkout and serves it. */
async function bouwEnDien(): Promise<{ server: ChildProcess; nieuw: string }> {
  const bouw = spawnSync('npx', ['astro', 'build'], { cwd: checkout, encoding: 'utf8' });
  if (bouw.status !== 0) throw new Error(bouw.stdout + bouw.stderr);
  const poort = await freePort();
  const nieuw = `http://localhost:${poort}`;
  const server = spawn('npx', ['astro', 'preview', '--ignore-lock', '--port', String(poort)], {
    cwd: checkout,
    detached: true,
  });
  await expect
    .poll(
      () =>
        fetch(`${nieuw}/robots.txt`).then(
          ({ ok }) => ok,
          () => false,
        ),
      { timeout: 20_000 },
    )
    .toBe(true);
  return { server, nieuw };
}

test('someone changes an amount in the form, and the site shows it everywhere', async ({
  page,
  baseURL,
}) => {
  test.setTimeout(300_000);
  maakCheckout();
  // The form draws only what is in sight.
  await page.setViewportSize({ width: 1280, height: 8000 });
  const vreemd: string[] = [];
  page.on('request', (vraag) => {
    if (vraag.url().startsWith('http') && new URL(vraag.url()).origin !== baseURL)
      vreemd.push(vraag.url());
  });

  await kiesCheckout(page);
  await page.goto('/beheer/#/collections/premies/entries/begijnendijk');
  await page.getByRole('button', { name: 'lokale repository' }).click();
  const veld = (pad: string) => page.locator(`[data-key-path="${pad}"]`);
  await veld('premies').getByRole('button', { name: 'Uitvouwen' }).first().click();
  await veld('premies.0.bedragen').getByRole('button', { name: 'Alles uitvouwen' }).click();
  const bedrag = veld('premies.0.bedragen.1.bedrag').locator('input');
  await expect(bedrag).toHaveValue('180');
  await bedrag.fill('190');
  await page.getByRole('button', { name: 'Opslaan' }).click();
  // A file cannot be read while the form is writing it.
  await expect(async () => {
    expect(await haalTerug(page)).toContain('190');
  }).toPass();
  expect(vreemd).toEqual([]);

  // Exactly that line of that file.
  writeFileSync(path.join(checkout, BESTAND), await haalTerug(page));
  expect(git('diff', '--name-only').trim()).toBe(BESTAND);
  const regels = git('diff', '--unified=0')
    .split('\n')
    .filter((regel) => /^[-+] /.test(regel));
  expect(regels).toEqual(['-      - bedrag: 180', '+      - bedrag: 190']);

  const { server, nieuw } = await bouwEnDien();
  try {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.goto(`${nieuw}/premies/begijnendijk/`);
    await expect(page.locator('.amount-figure').first()).toContainText('€ 120 tot € 190');
    await page.goto(`${nieuw}/premies/`);
    await expect(page.locator('tr[data-gemeente="begijnendijk"]')).toContainText('€ 120 tot € 190');
    const data = (await (await page.request.get(`${nieuw}/data/premies.json`)).json()) as {
      gemeente: string;
    }[];
    expect(JSON.stringify(data.find(({ gemeente }) => gemeente === 'begijnendijk'))).toContain(
      '"bedrag":190',
    );
    await opKaart(page, nieuw);
    await inZoekresultaten(page, nieuw);
  } finally {
    if (server.pid) process.kill(-server.pid);
    rmSync(checkout, { recursive: true, force: true });
  }
});

/** The map tells the amount of the town that is chosen. */
async function opKaart(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/kaart/?gemeente=begijnendijk`);
  await expect(page.locator('premie-kaart')).toContainText('€ 120 tot € 190');
}

async function inZoekresultaten(page: Page, site: string): Promise<void> {
  await page.goto(`${site}/zoeken/?q=mantelzorgpremie+begijnendijk`);
  await expect(page.locator('#zoekresultaten')).toContainText('190');
}

test('the form is not for search engines, and nothing else loads it', async ({ page, request }) => {
  const formulier = await (await request.get('/beheer/')).text();
  expect(formulier).toContain('<meta name="robots" content="noindex">');
  expect(await (await request.get('/sitemap-0.xml')).text()).not.toContain('/beheer/');
  const geladen: string[] = [];
  page.on('request', (vraag) => geladen.push(new URL(vraag.url()).pathname));
  await page.goto('/premies/begijnendijk/', { waitUntil: 'networkidle' });
  expect(geladen.filter((pad) => pad.startsWith('/beheer/'))).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the form says what else one can do', async ({ page }) => {
    await page.goto('/beheer/');
    await expect(page.locator('noscript p')).toContainText('heeft JavaScript nodig');
  });
});
