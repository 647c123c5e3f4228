import type { z } from 'zod';
import { DOELGROEPEN, SOORTEN_DIENST, THEMAS } from './waarden.ts';
import { groep, jaNee, keuze, lijst, tekst, uniekeLijst, zodra } from './velden.ts';

/** What people type: small letters, no question or sentence. */
const woord = () =>
  tekst().refine((waarde) => waarde === waarde.trim().toLowerCase(), {
    error: (issue) =>
      `Schrijf met kleine letters, zonder spatie ervoor of erna, maar er staat ${JSON.stringify(issue.input)}.`,
  });

const naar = groep({
  soort: uniekeLijst(keuze(SOORTEN_DIENST))
    .meta({ title: 'Soort', description: 'De soorten dienst die bedoeld zijn.' })
    .optional(),
  thema: uniekeLijst(keuze(THEMAS))
    .meta({ title: 'Thema', description: 'De thema’s die bedoeld zijn.' })
    .optional(),
  doelgroep: uniekeLijst(keuze(DOELGROEPEN))
    .meta({ title: 'Voor wie', description: 'Voor wie de hulp is.' })
    .optional(),
  woorden: uniekeLijst(tekst())
    .meta({ title: 'Woorden', description: 'Woorden die echt in een fiche staan.' })
    .optional(),
}).superRefine(
  (doel, ctx) => {
    if (Object.values(doel).every((waarde) => waarde === undefined)) {
      ctx.addIssue({
        code: 'custom',
        input: doel,
        message: 'Vul minstens soort, thema, doelgroep of woorden in.',
      });
    }
  },
  zodra('soort', 'thema', 'doelgroep', 'woorden'),
);

/** content/referentie/synoniemen.yaml: everyday words and the directory's words for the same. */
export const synoniemenSchema = groep({
  groepen: lijst(
    groep({
      woorden: uniekeLijst(woord()).meta({
        title: 'Woorden',
        description: 'Wat mensen typen.',
      }),
      naar: naar.meta({ title: 'Naar', description: 'Waar de gids dan moet zoeken.' }),
      premie: jaNee()
        .meta({
          title: 'Premie',
          description: 'true als mensen de premie van hun gemeente bedoelen.',
        })
        .optional(),
    }),
  ),
  stopwoorden: uniekeLijst(woord()).meta({
    title: 'Stopwoorden',
    description: 'Woorden zonder eigen betekenis, die de zoekfunctie weglaat.',
  }),
});

export type Synoniemen = z.infer<typeof synoniemenSchema>;
