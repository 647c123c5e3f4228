import { readFile } from 'node:fs/promises';
import { getCollection, type CollectionKey } from 'astro:content';
import gemeentenJson from '../content/referentie/gemeenten.json';
import { burenOpKaart, type Gemeentekaart } from './domain/buren.ts';
import { createDirectory } from './domain/directory.ts';
import { gemeentenSchema } from './schema/gemeente.ts';

async function rows<C extends CollectionKey>(collection: C) {
  return (await getCollection(collection)).map((entry) => [entry.id, entry.data] as const);
}

/** Read once for the whole build: `getCollection` on every page is what makes builds slow. */
export const directory = createDirectory({
  gemeenten: gemeentenSchema.parse(gemeentenJson),
  premies: await rows('premies'),
  diensten: await rows('diensten'),
  zones: await rows('eerstelijnszones'),
  begrippen: await rows('begrippen'),
});

const kaart = JSON.parse(
  await readFile('public/kaart/gemeenten.topojson', 'utf8'),
) as Gemeentekaart;

/** The municipalities that border each municipality. */
export const buren = burenOpKaart(kaart, directory.gemeenten);
