import type { z } from 'zod';
import { dichtstbij, groep, lijst, tekst, uniekeLijst } from './velden.ts';
import { SOORTEN_DIENST } from './waarden.ts';

/** What an answer names: any service of a kind, one service, a term, a town's premium, or a primary-care zone. */
export const ANTWOORDSOORTEN = ['soort', 'dienst', 'begrip', 'premie', 'elz'] as const;
export type Antwoordsoort = (typeof ANTWOORDSOORTEN)[number];

/** An answer in its two parts: "soort:oppashulp". */
export function leesAntwoord(antwoord: string): { soort: Antwoordsoort; wat: string } | undefined {
  const [begin = '', ...rest] = antwoord.split(':');
  const soort = ANTWOORDSOORTEN.find((bekend) => bekend === begin);
  const wat = rest.join(':');
  return soort && wat !== '' ? { soort, wat } : undefined;
}

const antwoord = () =>
  tekst().superRefine((waarde, ctx) => {
    const gelezen = leesAntwoord(waarde);
    const meld = (message: string) => {
      ctx.addIssue({ code: 'custom', input: waarde, message });
    };
    if (!gelezen) {
      meld(
        `"${waarde}" is geen antwoord. Schrijf ${ANTWOORDSOORTEN.map((soort) => `${soort}:naam`).join(', ')}.`,
      );
    } else if (
      gelezen.soort === 'soort' &&
      !SOORTEN_DIENST.some((bekend) => bekend === gelezen.wat)
    ) {
      const raad = dichtstbij(gelezen.wat, SOORTEN_DIENST);
      meld(
        `"${gelezen.wat}" is geen soort dienst.${raad ? ` Bedoelde je "${raad}"?` : ''} Toegelaten: ${SOORTEN_DIENST.join(', ')}.`,
      );
    }
  });

const voorbeeldvraag = groep({
  vraag: tekst().meta({ title: 'Vraag', description: 'Wat iemand typt.' }),
  antwoord: uniekeLijst(antwoord()).meta({
    title: 'Antwoord',
    description: 'Waar het antwoord staat. Elk van deze is goed.',
  }),
});

/** content/referentie/voorbeeldvragen.yaml: questions as people type them, and where their answer stands. */
export const voorbeeldvragenSchema = lijst(voorbeeldvraag);

export type Voorbeeldvraag = z.infer<typeof voorbeeldvraag>;
