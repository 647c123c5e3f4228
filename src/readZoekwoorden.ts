import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { synoniemenSchema, type Synoniemen } from './schema/synoniemen.ts';
import { voorbeeldvragenSchema, type Voorbeeldvraag } from './schema/voorbeeldvragen.ts';

/** What associations write of the words that people search with: below a content folder, in `referentie/`. */
export interface Zoekwoorden {
  readonly synoniemen: Synoniemen;
  readonly voorbeeldvragen: readonly Voorbeeldvraag[];
}

/** @throws when a file is not valid, with a sentence for everything that is wrong */
export async function readZoekwoorden(content = 'content'): Promise<Zoekwoorden> {
  const read = async <Schema extends z.ZodType>(name: string, schema: Schema) => {
    const file = path.join(content, 'referentie', name);
    return schema.parse(parse(await readFile(file, 'utf8')));
  };
  const [synoniemen, voorbeeldvragen] = await Promise.all([
    read('synoniemen.yaml', synoniemenSchema),
    read('voorbeeldvragen.yaml', voorbeeldvragenSchema),
  ]);
  return { synoniemen, voorbeeldvragen };
}
