import type { z } from 'zod';
import { keurVolgorde } from './bewijs.ts';
import { bronnen, vertrouwen } from './bron.ts';
import { getal, groep, id, lijst, tekst, uniekeLijst, zodra } from './velden.ts';

const grenzen = {
  min: getal(0, 1000).meta({ title: 'Van', description: 'De laagste score.' }),
  max: getal(0, 1000).meta({ title: 'Tot en met', description: 'De hoogste score.' }),
};

/** content/begrippen/<slug>.mdx: a term that needs explaining. */
export const begripSchema = groep({
  term: tekst().meta({ title: 'Begrip', description: 'Het woord dat we uitleggen.' }),
  ookBekendAls: uniekeLijst(tekst())
    .meta({ title: 'Ook bekend als', description: 'Andere namen voor hetzelfde.' })
    .optional(),
  uitleg: tekst().meta({ title: 'Uitleg', description: 'Wat het is, in korte zinnen.' }),
  goedOmTeWeten: tekst()
    .meta({ title: 'Goed om te weten', description: 'Wat mensen vaak verrast.' })
    .optional(),
  schaal: groep({
    ...grenzen,
    onderdelen: lijst(
      groep({
        naam: tekst().meta({ title: 'Onderdeel', description: 'De naam van het onderdeel.' }),
        ...grenzen,
      }).superRefine(
        (deel, ctx) => {
          keurVolgorde(ctx, deel.min, deel.max, ['min', 'max']);
        },
        zodra('min', 'max'),
      ),
    )
      .meta({ title: 'Onderdelen', description: 'De delen van de schaal.' })
      .optional(),
  })
    .superRefine(
      (schaal, ctx) => {
        keurVolgorde(ctx, schaal.min, schaal.max, ['min', 'max']);
      },
      zodra('min', 'max'),
    )
    .meta({ title: 'Schaal', description: 'De laagste en de hoogste score.' })
    .optional(),
  verwant: uniekeLijst(id())
    .meta({ title: 'Verwant', description: 'Andere begrippen die erbij horen, als bestandsnaam.' })
    .optional(),
  bronnen,
  vertrouwen,
});

export type Begrip = z.infer<typeof begripSchema>;
