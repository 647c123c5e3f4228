import type { z } from 'zod';
import { PROVINCIES } from './waarden.ts';
import { geheelGetal, groep, id, keuze, lijst, postcode, tekst, uniekeLijst } from './velden.ts';

const nis = () =>
  tekst().regex(/^\d{5}$/, { error: 'Een NIS-code heeft vijf cijfers, tussen aanhalingstekens.' });

/** A village, district or former municipality. `fusiedeel` is the municipality before 2025 to which it belonged. */
export const deelgemeente = groep({
  naam: tekst(),
  postcode: postcode(),
  fusiedeel: tekst().optional(),
});

/** One of the 285 municipalities of Flanders since 1 January 2025. */
export const gemeente = groep({
  nis: nis(),
  naam: tekst(),
  slug: id(),
  provincie: keuze(PROVINCIES),
  postcodes: uniekeLijst(postcode()),
  deelgemeenten: lijst(deelgemeente),
  fusieVan: lijst(groep({ nis: nis(), naam: tekst() })).optional(),
  inwoners2020: geheelGetal(1, 10_000_000),
});

/** content/referentie/gemeenten.json. */
export const gemeentenSchema = lijst(gemeente).superRefine((gemeenten, ctx) => {
  for (const sleutel of ['nis', 'slug'] as const) {
    const gezien = new Set<string>();
    gemeenten.forEach((rij, plaats) => {
      if (gezien.has(rij[sleutel])) {
        ctx.addIssue({
          code: 'custom',
          path: [plaats, sleutel],
          input: rij[sleutel],
          message: `"${rij[sleutel]}" staat er twee keer.`,
        });
      }
      gezien.add(rij[sleutel]);
    });
  }
});

export type Gemeente = z.infer<typeof gemeente>;
export type Deelgemeente = z.infer<typeof deelgemeente>;
