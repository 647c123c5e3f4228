/**
 * npm run nieuw -- dienst|premie|zone|begrip "Naam"
 *
 * Makes an entry to fill in, with a comment for every key. It never overwrites a file.
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { INHOUD, type Collectie } from '../src/schema/collecties.ts';
import { SCHEMAS } from '../src/check/keuren.ts';
import { raadGemeente } from '../src/check/plaatsnamen.ts';
import { slugVan } from '../src/domain/plaatsen.ts';
import { gemeentenOfStop } from '../src/check/stop.ts';
import { bijFout, Gebruiksfout } from './lib/bijFout.ts';
import { sjabloon } from './lib/sjabloon.ts';

const SOORTEN: Readonly<Record<string, Collectie>> = {
  dienst: 'diensten',
  premie: 'premies',
  zone: 'eerstelijnszones',
  begrip: 'begrippen',
};
const GEBRUIK = `Gebruik: npm run nieuw -- ${Object.keys(SOORTEN).join('|')} "Naam"`;

async function keurGemeente(naam: string, slug: string): Promise<void> {
  const gemeenten = await gemeentenOfStop();
  const opSlug = new Map(gemeenten.map((gemeente) => [gemeente.slug, gemeente]));
  if (!opSlug.has(slug)) {
    throw new Gebruiksfout(`"${naam}" is geen gemeente van 2025. ${raadGemeente(naam, opSlug)}`);
  }
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const [soort = '', ...woorden] = positionals;
  const naam = woorden.join(' ').trim();
  const collectie = Object.hasOwn(SOORTEN, soort) ? SOORTEN[soort] : undefined;
  const slug = slugVan(naam).replaceAll(/[^a-z0-9-]/g, '');
  if (!collectie || slug === '') throw new Gebruiksfout(GEBRUIK);
  if (collectie === 'premies') await keurGemeente(naam, slug);
  const pad = `${INHOUD}/${collectie}/${slug}.mdx`;
  try {
    await writeFile(pad, sjabloon(SCHEMAS[collectie], { naam, term: naam }), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Gebruiksfout(`${pad} bestaat al. Pas dat bestand aan.`);
    }
    throw error;
  }
  console.log(`${pad} is gemaakt. Vul het in en kijk het na met: npm run check:content -- ${pad}`);
}

await bijFout(main);
