import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, type Plugin } from 'vite';

/** Where the site serves the editor's files. */
const ADRES = 'beheer/cms';
const INGANG = 'src/beheer/start.ts';

/**
 * What the editor would ask of others before anyone signed in: how GitHub fares, and fonts that it also brings along.
 * We ask nobody anything.
 */
const VREEMD: readonly (readonly [wat: RegExp, anders: string])[] = [
  [
    /https:\/\/www\.githubstatus\.com\/api\/v2\/status\.json/g,
    `data:application/json,${encodeURIComponent('{"status":{"indicator":"none"}}')}`,
  ],
  [/@font-face \{[^}]*cdn\.jsdelivr\.net[^}]*\}/g, ''],
];

function zonderVreemde(code: string): string {
  return VREEMD.reduce((tekst, [wat, anders]) => {
    if (!wat.test(tekst)) throw new Error(`The editor changed: ${wat.source} is not in it.`);
    return tekst.replaceAll(wat, anders);
  }, code);
}

/**
 * Parts of the editor that our form has no use for: highlighting of code, maps, pictures, and interface languages
 * other than Dutch and English. They are only ever loaded on demand; without them 8 MB stays out of the site.
 */
const ONNODIG =
  /^(?:@shikijs\/|leaflet|terra-draw|svgo|exifr)|\/heic-|\/locales\/(?!nl\.json|en-US\.json)/;

function zonderOnnodige(): Plugin {
  const LEEG = '\0onnodig';
  return {
    name: 'zonder-onnodige-delen',
    enforce: 'pre',
    resolveId: (bron) => (ONNODIG.test(bron) ? LEEG : undefined),
    load: (id) => (id === LEEG ? 'export default {};' : undefined),
    transform: (code, id) =>
      id.endsWith('/@sveltia/cms/npm/index.js')
        ? { code: zonderVreemde(code), map: null }
        : undefined,
    generateBundle: (_opties, bestanden) => {
      for (const naam of Object.keys(bestanden)) {
        if (naam.endsWith('.wasm')) Reflect.deleteProperty(bestanden, naam);
      }
    },
  };
}

/** The bundle differs with the editor's version and with our own part of it. */
async function vingerafdruk(wortel: string): Promise<string> {
  const hash = createHash('sha256');
  const bronnen = ['start', 'editor', 'formaat', 'wijzig', 'schrijf', 'gelijk'].map(
    (naam) => `src/beheer/${naam}.ts`,
  );
  for (const bestand of [
    'node_modules/@sveltia/cms/package.json',
    'node_modules/yaml/package.json',
    'src/integrations/beheer.ts',
    ...bronnen,
  ]) {
    hash.update(await readFile(path.join(wortel, bestand)));
  }
  return hash.digest('hex').slice(0, 16);
}

const bestaat = (map: string): Promise<boolean> =>
  stat(map).then(
    () => true,
    () => false,
  );

/** Bundles the editor, unless that was done before. @returns the folder with its files */
async function bundel(wortel: string): Promise<string> {
  const map = path.join(wortel, '.cache', 'beheer', await vingerafdruk(wortel));
  if (await bestaat(map)) return map;
  // Made beside it and moved in one step: a build that stops halfway, or runs twice, leaves no half bundle.
  const werkmap = `${map}.${process.pid}`;
  await build({
    configFile: false,
    root: wortel,
    base: `/${ADRES}/`,
    publicDir: false,
    logLevel: 'warn',
    plugins: [zonderOnnodige()],
    build: {
      outDir: werkmap,
      target: 'es2022',
      modulePreload: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: 4000,
      rolldownOptions: {
        checks: { bundlerTimings: false },
        input: path.join(wortel, INGANG),
        output: {
          entryFileNames: 'start.js',
          chunkFileNames: '[name]-[hash].js',
          assetFileNames: '[name]-[hash][extname]',
        },
      },
    },
  });
  await mkdir(path.dirname(map), { recursive: true });
  await rename(werkmap, map).catch(async () => rm(werkmap, { recursive: true, force: true }));
  return map;
}

const MIME: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.png': 'image/png',
};

/**
 * Puts the editor of /beheer/ in a folder of its own, so that no other page, precache or size budget sees it. It comes
 * from node_modules: no CDN.
 */
export function beheer(): AstroIntegration {
  let wortel = '.';
  return {
    name: 'beheer',
    hooks: {
      'astro:config:done': ({ config }) => {
        wortel = fileURLToPath(config.root);
      },
      'astro:server:setup': ({ server }) => {
        const klaar = bundel(wortel);
        server.middlewares.use(`/${ADRES}/`, (vraag, antwoord, verder) => {
          const naam = path.basename(new URL(vraag.url ?? '/', 'http://localhost').pathname);
          klaar
            .then((map) => readFile(path.join(map, naam)))
            .then((inhoud) => {
              antwoord.setHeader(
                'Content-Type',
                MIME[path.extname(naam)] ?? 'application/octet-stream',
              );
              antwoord.end(inhoud);
            })
            .catch(verder);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const start = performance.now();
        const map = await bundel(wortel);
        await cp(map, path.join(fileURLToPath(dir), ADRES), { recursive: true });
        logger.info(`editor in ${((performance.now() - start) / 1000).toFixed(1)} s`);
      },
    },
  };
}
