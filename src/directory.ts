import { readFile } from 'node:fs/promises';
import { getCollection } from 'astro:content';
import { burenOpKaart, type Gemeentekaart } from './domain/buren.ts';
import { createDirectory } from './domain/directory.ts';
import { zonenamen } from './domain/zones.ts';
import { gemeentenOfStop } from './check/stop.ts';

const rows = <T>(entries: readonly { id: string; data: T }[]) =>
  entries.map(({ id, data }) => [id, data] as const);

/** Read once for the whole build: `getCollection` on every page is what makes builds slow. */
export const directory = createDirectory({
  gemeenten: await gemeentenOfStop(),
  premies: rows(await getCollection('premies')),
  diensten: rows(await getCollection('diensten')),
  zones: rows(await getCollection('eerstelijnszones')),
  begrippen: rows(await getCollection('begrippen')),
});

/** The name of each zone, where "eerstelijnszone" already stands before it. */
export const namenVanZones = zonenamen(directory.zones);

/** The topology of the municipalities. */
export const kaart = JSON.parse(
  await readFile('public/kaart/gemeenten.topojson', 'utf8'),
) as Gemeentekaart;

/** The municipalities that border each municipality. */
export const buren = burenOpKaart(kaart, directory.gemeenten);
