import type { z } from 'zod';
import { meldingenVan } from './meldingen.ts';
import { gelezen, groep, jaNee, keuze, lijst, tekst, uniekeLijst } from './velden.ts';
import { DOELGROEPEN, SOORTEN_DIENST, THEMAS } from './waarden.ts';

/** A word as people type it: no capitals, accents or hyphens, so that one way of writing finds them all. */
const gewoonWoord = () =>
  tekst().refine(
    (woord) => woord === woord.normalize('NFC') && !/[\p{Lu}\-]|[^\x20-\x7E]/u.test(woord),
    {
      error: (issue) =>
        `Schrijf dit met kleine letters, zonder accenten of koppeltekens, maar er staat ${gelezen(issue.input)}.`,
    },
  );

/** Everyday words with one meaning, and where the directory keeps what they ask for. */
const synoniemgroep = groep({
  woorden: uniekeLijst(gewoonWoord()),
  naar: groep({
    soort: uniekeLijst(keuze(SOORTEN_DIENST)).optional(),
    thema: uniekeLijst(keuze(THEMAS)).optional(),
    doelgroep: uniekeLijst(keuze(DOELGROEPEN)).optional(),
    woorden: uniekeLijst(tekst()).optional(),
  }).refine((naar) => Object.keys(naar).length > 0, {
    error: 'Vul onder "naar" minstens soort, thema, doelgroep of woorden in.',
  }),
  /** The words ask for the premium of a municipality. */
  premie: jaNee().optional(),
  /** The words tell who it is about ("moeder"), not what is asked: they count lightly. */
  wie: jaNee().optional(),
});

/** content/referentie/synoniemen.yaml. */
export const synoniemenSchema = groep({
  groepen: lijst(synoniemgroep),
  stopwoorden: uniekeLijst(gewoonWoord()),
}).superRefine(({ groepen }, ctx) => {
  const gezien = new Set<string>();
  groepen.forEach(({ woorden }, plaats) => {
    woorden.forEach((woord, nummer) => {
      if (gezien.has(woord)) {
        ctx.addIssue({
          code: 'custom',
          path: ['groepen', plaats, 'woorden', nummer],
          input: woord,
          message: `${gelezen(woord)} staat al in een andere groep. Elk woord staat in één groep.`,
        });
      }
      gezien.add(woord);
    });
  });
});

/**
 * The words of content/referentie/synoniemen.yaml.
 * @param yaml the parsed file
 * @throws an Error with a sentence for everything that is wrong
 */
export function parseSynoniemen(yaml: unknown): Synoniemen {
  const resultaat = synoniemenSchema.safeParse(yaml);
  if (resultaat.success) return resultaat.data;
  const regels = meldingenVan(resultaat.error.issues).map(
    ({ pad, bericht }) => `content/referentie/synoniemen.yaml ${pad.join('.')} ${bericht}`,
  );
  throw new Error(regels.join('\n'));
}

export type Synoniemgroep = z.infer<typeof synoniemgroep>;
export type Synoniemen = z.infer<typeof synoniemenSchema>;
