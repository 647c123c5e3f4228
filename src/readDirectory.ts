import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import { createDirectory, type Directory } from './domain/directory.ts';
import { begripSchema } from './schema/begrip.ts';
import { dienstSchema } from './schema/dienst.ts';
import { eerstelijnszoneSchema } from './schema/eerstelijnszone.ts';
import { gemeentenSchema, type Gemeente } from './schema/gemeente.ts';
import { premieSchema } from './schema/premie.ts';

const FRONTMATTER = /^---\r?\n(.*?)\r?\n---/s;

async function readCollection<T>(folder: string, schema: z.ZodType<T>): Promise<[string, T][]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.mdx'));
  return Promise.all(
    files.map(async (file): Promise<[string, T]> => {
      const source = await readFile(path.join(folder, file), 'utf8');
      const result = schema.safeParse(parse(FRONTMATTER.exec(source)?.[1] ?? ''));
      if (!result.success) {
        throw new Error(
          `${path.join(folder, file)} is not a valid entry: run npm run check:content.`,
        );
      }
      return [path.basename(file, '.mdx'), result.data];
    }),
  );
}

/** Reads the municipalities of the reference data. */
export async function readGemeenten(content = 'content'): Promise<Gemeente[]> {
  const source = await readFile(path.join(content, 'referentie/gemeenten.json'), 'utf8');
  return gemeentenSchema.parse(JSON.parse(source));
}

/**
 * Reads every entry below a content folder, for commands that run outside Astro.
 * @throws when an entry is not valid, naming its file
 */
export async function readDirectory(content = 'content'): Promise<Directory> {
  const [gemeenten, premies, diensten, zones, begrippen] = await Promise.all([
    readGemeenten(content),
    readCollection(path.join(content, 'premies'), premieSchema),
    readCollection(path.join(content, 'diensten'), dienstSchema),
    readCollection(path.join(content, 'eerstelijnszones'), eerstelijnszoneSchema),
    readCollection(path.join(content, 'begrippen'), begripSchema),
  ]);
  return createDirectory({ gemeenten, premies, diensten, zones, begrippen });
}

/**
 * Reads the municipalities and their premiums only: all that a premiecheck needs, in half the time.
 * @throws when an entry is not valid, naming its file
 */
export async function readPremiegids(
  content = 'content',
): Promise<Pick<Directory, 'gemeenten' | 'premies'>> {
  const [gemeenten, premies] = await Promise.all([
    readGemeenten(content),
    readCollection(path.join(content, 'premies'), premieSchema),
  ]);
  return createDirectory({ gemeenten, premies, diensten: [], zones: [], begrippen: [] });
}
