import type { z } from 'zod';
import { bronnen, opmerkingen, vertrouwen } from './bron.ts';
import { BRUSSEL, PROVINCIES } from './waarden.ts';
import {
  emailadres,
  groep,
  id,
  keuze,
  lijst,
  postcode,
  tekst,
  telefoonnummer,
  uniekeLijst,
  webadres,
  zodra,
} from './velden.ts';

/** content/eerstelijnszones/<slug>.mdx: a primary-care zone. */
export const eerstelijnszoneSchema = groep({
  naam: tekst().meta({ title: 'Naam', description: 'De volledige naam van de zone.' }),
  kort: tekst()
    .meta({ title: 'Korte naam', description: 'Zoals mensen de zone noemen.' })
    .optional(),
  provincie: keuze([...PROVINCIES, BRUSSEL]).meta({
    title: 'Provincie',
    description: 'De provincie van de zone.',
  }),
  gemeenten: uniekeLijst(id())
    .meta({
      title: 'Gemeenten',
      description: 'De gemeenten van de zone, als bestandsnaam: sint-niklaas.',
    })
    .optional(),
  delen: lijst(
    groep({
      gemeente: id().meta({ title: 'Gemeente', description: 'De gemeente die verdeeld is.' }),
      postcodes: uniekeLijst(postcode()).meta({
        title: 'Postcodes',
        description: 'De postcodes die bij deze zone horen.',
      }),
    }),
  )
    .meta({ title: 'Delen', description: 'Alleen als een gemeente over zones verdeeld is.' })
    .optional(),
  website: webadres().meta({ title: 'Website', description: 'De website van de zone.' }).optional(),
  email: emailadres()
    .meta({ title: 'E-mail', description: 'Het adres van de zone, niet van een persoon.' })
    .optional(),
  telefoon: telefoonnummer()
    .meta({ title: 'Telefoon', description: 'Het vaste nummer van de zone.' })
    .optional(),
  adres: tekst()
    .meta({ title: 'Adres', description: 'Straat, nummer, postcode en gemeente.' })
    .optional(),
  zorgraad: tekst()
    .meta({ title: 'Zorgraad', description: 'De organisatie die de zone bestuurt.' })
    .optional(),
  bronnen,
  vertrouwen,
  opmerkingen: opmerkingen.optional(),
}).superRefine(
  (zone, ctx) => {
    if (zone.provincie !== BRUSSEL && zone.gemeenten === undefined) {
      ctx.addIssue({
        code: 'custom',
        path: ['gemeenten'],
        message: 'Een zone buiten Brussel heeft minstens één gemeente.',
      });
    }
    zone.delen?.forEach((deel, plaats) => {
      if (!zone.gemeenten?.includes(deel.gemeente)) {
        ctx.addIssue({
          code: 'custom',
          path: ['delen', plaats, 'gemeente'],
          input: deel.gemeente,
          message: `"${deel.gemeente}" staat niet bij de gemeenten van deze zone.`,
        });
      }
    });
  },
  zodra('provincie', 'gemeenten', 'delen'),
);

export type Eerstelijnszone = z.infer<typeof eerstelijnszoneSchema>;
