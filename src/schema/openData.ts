import { z } from 'zod';
import { bronVanPremie } from './bron.ts';
import { dienstSchema } from './dienst.ts';
import { eerstelijnszoneSchema } from './eerstelijnszone.ts';
import { premie, premieVelden } from './premie.ts';
import { groep, id, keuze, tekst } from './velden.ts';
import { PROVINCIES } from './waarden.ts';

/**
 * What a row of the open data holds: the keys of its entry, and what tells whose it is. Made into JSON Schema and into
 * the data dictionary, so that the words of a field are written once: in the schema of the entry.
 */

const slug = (title: string) =>
  id().meta({ title, description: 'De naam in kleine letters met streepjes, zoals in het adres.' });

/** A row of /data/premies.json. */
const premieRij = groep({
  gemeente: slug('Gemeente (slug)'),
  naam: tekst().meta({ title: 'Gemeente', description: 'De naam van de gemeente.' }),
  nis: tekst().meta({ title: 'NIS-code', description: 'De code van Statbel, vijf cijfers.' }),
  provincie: keuze(PROVINCIES).meta({
    title: 'Provincie',
    description: 'De provincie van de gemeente.',
  }),
  ...premieVelden.shape,
  premies: z.array(premie).meta({
    title: 'Premies',
    description: 'Alle premies van de gemeente. Leeg als er geen is, of als we het niet weten.',
  }),
  bronnen: z.array(bronVanPremie).meta({
    title: 'Bronnen',
    description: 'De pagina’s waarop deze feiten staan. Leeg als we niets vonden.',
  }),
});

/** A row of /data/diensten.json. */
const dienstRij = groep({ slug: slug('Dienst (slug)'), ...dienstSchema.shape });

/** A row of /data/eerstelijnszones.json. */
const zoneRij = groep({ slug: slug('Zone (slug)'), ...eerstelijnszoneSchema.shape });

/** A file of open data: an array of rows. */
export interface Databestand {
  readonly naam: 'premies' | 'diensten' | 'eerstelijnszones';
  readonly titel: string;
  readonly uitleg: string;
  readonly rij: z.ZodObject;
}

export const DATABESTANDEN: readonly Databestand[] = [
  {
    naam: 'premies',
    titel: 'Premies',
    uitleg: 'Een rij per gemeente, met al haar premies.',
    rij: premieRij,
  },
  { naam: 'diensten', titel: 'Diensten', uitleg: 'Een rij per dienst.', rij: dienstRij },
  {
    naam: 'eerstelijnszones',
    titel: 'Eerstelijnszones',
    uitleg: 'Een rij per zone.',
    rij: zoneRij,
  },
];

/** The JSON Schema (draft 2020-12) of a file. Rules across fields, which it cannot say, are in src/schema. */
export function jsonSchemaVan({ titel, uitleg, rij }: Databestand): Record<string, unknown> {
  return { ...z.toJSONSchema(z.array(rij)), title: titel, description: uitleg };
}
