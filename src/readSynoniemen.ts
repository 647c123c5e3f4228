import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import { synoniemenSchema, type Synoniemen } from './schema/synoniemen.ts';

/**
 * Reads the everyday words below a content folder.
 * @throws when the file is not valid, with a sentence for everything that is wrong
 */
export async function readSynoniemen(content = 'content'): Promise<Synoniemen> {
  const file = path.join(content, 'referentie/synoniemen.yaml');
  return synoniemenSchema.parse(parse(await readFile(file, 'utf8')));
}
