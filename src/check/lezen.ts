/** The files that the check is about, from disk. */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bestand } from './bestand.ts';
import { TOPOLOGIE } from './bestandsnamen.ts';
import { INHOUD } from '../schema/collecties.ts';

/** What file managers leave behind and git ignores. */
const NIET_VAN_ONS = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/**
 * Reads everything below content/, and the map.
 * @param wortel the root of the project
 */
export async function leesBestanden(wortel: string): Promise<Bestand[]> {
  const inhoud = await readdir(path.join(wortel, INHOUD), { recursive: true, withFileTypes: true });
  const bestanden = inhoud.filter((item) => !item.isDirectory() && !NIET_VAN_ONS.has(item.name));
  const gelezen = await Promise.all(
    bestanden.map(async (item): Promise<Bestand> => {
      const volledig = path.join(item.parentPath, item.name);
      const pad = path.relative(wortel, volledig).split(path.sep).join('/');
      // A symbolic link could lead out of the directory: it is never followed.
      return { pad, inhoud: item.isFile() ? await readFile(volledig) : undefined };
    }),
  );
  const kaart = await readFile(path.join(wortel, TOPOLOGIE)).catch(() => undefined);
  return kaart ? [...gelezen, { pad: TOPOLOGIE, inhoud: kaart }] : gelezen;
}
