/** Where the check stands in the build: nothing is built from a directory that has a fault. */
import { readFile } from 'node:fs/promises';
import type { Gemeente } from '../schema/gemeente.ts';
import { GEMEENTEN } from './bestandsnamen.ts';
import { leesGemeenten } from './gemeenten.ts';
import { keurAlles } from './keuren.ts';
import { leesBestanden } from './lezen.ts';
import { alsRegel, isFout, type Probleem } from './probleem.ts';

function stop(fouten: readonly Probleem[]): never {
  const aantal = fouten.length === 1 ? 'is 1 fout' : `zijn ${fouten.length} fouten`;
  const error = new Error(
    `Er ${aantal} in de gids:\n${fouten.map((probleem) => alsRegel(probleem)).join('\n')}`,
  );
  error.name = 'Gidsfout';
  // Where in our code it was found helps nobody: the lines say where the fault is.
  error.stack = `${error.name}: ${error.message}`;
  throw error;
}

/** All errors of the directory. */
export async function foutenIn(wortel: string): Promise<Probleem[]> {
  return keurAlles(await leesBestanden(wortel)).filter((probleem) => isFout(probleem));
}

/** @throws an Error with a line per fault, when the directory has any */
export async function keurOfStop(wortel: string): Promise<void> {
  const fouten = await foutenIn(wortel);
  if (fouten.length > 0) stop(fouten);
}

/**
 * The municipalities, for the configuration of the build, which needs them before anything else is checked.
 * @throws an Error with a line per fault
 */
export async function gemeentenOfStop(wortel = '.'): Promise<readonly Gemeente[]> {
  const tekst = await readFile(`${wortel}/${GEMEENTEN}`, 'utf8');
  const { problemen, gemeenten } = leesGemeenten(GEMEENTEN, tekst);
  return gemeenten && problemen.length === 0 ? gemeenten : stop(problemen);
}
