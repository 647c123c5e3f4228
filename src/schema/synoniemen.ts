import type { z } from 'zod';
import { DOELGROEPEN, SOORTEN_DIENST, THEMAS } from './waarden.ts';
import { groep, jaNee, keuze, lijst, tekst, uniekeLijst, zodra } from './velden.ts';

/** A word as people type it: no capitals, accents or hyphens, so that one way of writing finds them all. */
const woord = () =>
  tekst().refine((waarde) => waarde === waarde.trim() && !/[\p{Lu}-]|[^\x20-\x7E]/u.test(waarde), {
    error: (issue) =>
      `Schrijf met kleine letters, zonder accenten of koppeltekens en zonder spatie ervoor of erna, maar er staat ${JSON.stringify(issue.input)}.`,
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

/** Everyday words with one meaning, and where the directory keeps what they ask for. */
const synoniemgroep = groep({
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
  wie: jaNee()
    .meta({
      title: 'Wie',
      description:
        'true als de woorden zeggen over wie het gaat ("moeder"), niet wat iemand zoekt.',
    })
    .optional(),
});

/** content/referentie/synoniemen.yaml: everyday words and the directory's words for the same. */
export const synoniemenSchema = groep({
  groepen: lijst(synoniemgroep),
  stopwoorden: uniekeLijst(woord()).meta({
    title: 'Stopwoorden',
    description: 'Woorden zonder eigen betekenis, die de zoekfunctie weglaat.',
  }),
});

export type Synoniemgroep = z.infer<typeof synoniemgroep>;
export type Synoniemen = z.infer<typeof synoniemenSchema>;
