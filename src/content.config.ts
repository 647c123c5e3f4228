import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { begripSchema } from './schema/begrip.ts';
import { dienstSchema } from './schema/dienst.ts';
import { eerstelijnszoneSchema } from './schema/eerstelijnszone.ts';
import { premieSchema } from './schema/premie.ts';

const entriesIn = (folder: string) =>
  glob({ pattern: '*.mdx', base: `./content/${folder}`, deferRender: true });

export const collections = {
  premies: defineCollection({ loader: entriesIn('premies'), schema: premieSchema }),
  diensten: defineCollection({ loader: entriesIn('diensten'), schema: dienstSchema }),
  eerstelijnszones: defineCollection({
    loader: entriesIn('eerstelijnszones'),
    schema: eerstelijnszoneSchema,
  }),
  begrippen: defineCollection({ loader: entriesIn('begrippen'), schema: begripSchema }),
};
