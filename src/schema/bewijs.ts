import { z } from 'zod';
import {
  BEWIJZEN,
  bereikVan,
  CATEGORIEEN,
  ONDERDELEN,
  SOORTEN_BEWIJS,
  type BewijsVorm,
  type SoortBewijs,
} from './schalen.ts';
import { geheelGetal, gelezen, getal, groep, keuze, lijst, tekst, zodra } from './velden.ts';

const LAAGSTE_SCORE = 0;
const HOOGSTE_SCORE = 100;

function leeftijdsgrens(title: string, description: string) {
  return geheelGetal(0, 120, ' jaar').meta({ title, description });
}

/**
 * Adds an issue when a lower limit lies above its upper limit.
 * @param paden the keys of the lower and the upper limit, for the message and its place
 */
export function keurVolgorde(
  ctx: z.core.$RefinementCtx,
  min: number | undefined,
  max: number | undefined,
  paden: readonly [string, string],
): void {
  if (min !== undefined && max !== undefined && min > max) {
    ctx.addIssue({
      code: 'custom',
      path: [paden[1]],
      input: max,
      message: `${paden[0]} (${min}) is hoger dan ${paden[1]} (${max}). Draai ze om.`,
    });
  }
}

/** Inclusive limits on an age, at least one of them. */
export const leeftijdsbereik = groep({
  min: leeftijdsgrens('Vanaf', 'Vanaf deze leeftijd, die meegerekend.').optional(),
  max: leeftijdsgrens('Tot en met', 'Tot en met deze leeftijd.').optional(),
}).superRefine(
  (leeftijd, ctx) => {
    keurVolgorde(ctx, leeftijd.min, leeftijd.max, ['min', 'max']);
    if (leeftijd.min === undefined && leeftijd.max === undefined) {
      ctx.addIssue({ code: 'custom', input: leeftijd, message: 'Vul min, max of allebei in.' });
    }
  },
  zodra('min', 'max'),
);

function scoreVelden() {
  return getal(LAAGSTE_SCORE, HOOGSTE_SCORE);
}

/** One proof of care need: an instrument, allowance or attest, with the threshold that the source asks. */
export const bewijs = groep({
  bewijs: keuze(SOORTEN_BEWIJS as [SoortBewijs, ...SoortBewijs[]]).meta({
    title: 'Bewijs',
    description: 'Waarmee je de zorgnood bewijst.',
  }),
  onderdeel: keuze(ONDERDELEN as [string, ...string[]])
    .meta({
      title: 'Onderdeel',
      description:
        'Over welk deel van de schaal de drempel gaat. Zonder onderdeel gaat het over het totaal.',
    })
    .optional(),
  min: scoreVelden()
    .meta({ title: 'Minstens', description: 'De laagste score die telt, die meegerekend.' })
    .optional(),
  max: scoreVelden()
    .meta({ title: 'Hoogstens', description: 'De hoogste score die telt, die meegerekend.' })
    .optional(),
  categorie: keuze(CATEGORIEEN)
    .meta({
      title: 'Katz-categorie',
      description: 'Minstens deze categorie: A is de laagste, D de hoogste.',
    })
    .optional(),
  leeftijd: leeftijdsbereik
    .meta({
      title: 'Leeftijd',
      description: 'De leeftijd van de zorgvrager voor wie dit bewijs telt.',
    })
    .optional(),
  toelichting: tekst()
    .meta({ title: 'Toelichting', description: 'Wat de bron erbij zegt.' })
    .optional(),
}).superRefine(
  (waarde, ctx) => {
    const meld = (sleutel: string, input: unknown, message: string) => {
      ctx.addIssue({ code: 'custom', path: [sleutel], input, message });
    };
    const vorm: BewijsVorm = BEWIJZEN[waarde.bewijs];
    if (waarde.categorie !== undefined && vorm.vorm !== 'categorie') {
      meld(
        'categorie',
        waarde.categorie,
        `Een categorie hoort alleen bij katz, niet bij ${waarde.bewijs}.`,
      );
    }
    if (vorm.vorm !== 'score') {
      for (const sleutel of ['min', 'max', 'onderdeel'] as const) {
        if (waarde[sleutel] !== undefined) {
          meld(
            sleutel,
            waarde[sleutel],
            `${waarde.bewijs} heeft geen score, dus ook geen ${sleutel}.`,
          );
        }
      }
      return;
    }
    const onderdeel = waarde.onderdeel ?? 'totaal';
    const bereik = bereikVan(waarde.bewijs, onderdeel);
    if (!bereik) {
      meld(
        'onderdeel',
        onderdeel,
        `${waarde.bewijs} heeft geen onderdeel "${onderdeel}". Kies uit: ${Object.keys(vorm.delen).join(', ')}.`,
      );
      return;
    }
    for (const sleutel of ['min', 'max'] as const) {
      const score = waarde[sleutel];
      if (score !== undefined && (score < bereik.min || score > bereik.max)) {
        meld(
          sleutel,
          score,
          `De schaal van ${waarde.bewijs} (${onderdeel}) gaat van ${bereik.min} tot en met ${bereik.max}, maar er staat ${score}.`,
        );
      }
    }
    keurVolgorde(ctx, waarde.min, waarde.max, ['min', 'max']);
  },
  zodra('bewijs', 'categorie', 'onderdeel', 'min', 'max'),
);

/** Proofs that are needed together. */
export const bewijzenSamen = groep({
  en: lijst(bewijs, 2).meta({
    title: 'Samen',
    description: 'Bewijzen die allemaal samen nodig zijn.',
  }),
});

/** An alternative that proves the care need: one proof, or several together. */
export const zorgnoodAlternatief = z.union([bewijs, bewijzenSamen], {
  error: (issue) =>
    `Hier hoort een bewijs, of "en:" met een lijst bewijzen, maar er staat ${gelezen(issue.input)}.`,
});

export type Bewijs = z.infer<typeof bewijs>;
export type ZorgnoodAlternatief = z.infer<typeof zorgnoodAlternatief>;
export type Leeftijdsbereik = z.infer<typeof leeftijdsbereik>;
