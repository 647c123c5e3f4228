import { defineCollection } from 'astro:content';
import { gekeurd } from './check/loader.ts';
import { begripSchema } from './schema/begrip.ts';
import { dienstSchema } from './schema/dienst.ts';
import { eerstelijnszoneSchema } from './schema/eerstelijnszone.ts';
import { premieSchema } from './schema/premie.ts';

export const collections = {
  premies: defineCollection({ loader: gekeurd('premies'), schema: premieSchema }),
  diensten: defineCollection({ loader: gekeurd('diensten'), schema: dienstSchema }),
  eerstelijnszones: defineCollection({
    loader: gekeurd('eerstelijnszones'),
    schema: eerstelijnszoneSchema,
  }),
  begrippen: defineCollection({ loader: gekeurd('begrippen'), schema: begripSchema }),
};
