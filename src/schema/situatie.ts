import { z } from 'zod';
import {
  bereikVan,
  BEWIJZEN,
  CATEGORIEEN,
  SOORTEN_BEWIJS,
  type BewijsVorm,
  type SoortBewijs,
} from './schalen.ts';
import { geheelGetal, gelezen, getal, groep, id, jaNee, keuze, tekst } from './velden.ts';

function deelscore(soort: SoortBewijs, onderdeel: string) {
  const bereik = bereikVan(soort, onderdeel);
  if (!bereik) throw new Error(`${soort} has no part ${onderdeel}`);
  return getal(bereik.min, bereik.max);
}

/** What someone may tell of one proof: yes or no, a score, scores by part, or a letter. */
function verteldBewijs(
  soort: SoortBewijs,
): z.ZodType<boolean | number | string | Record<string, number>> {
  const vorm: BewijsVorm = BEWIJZEN[soort];
  switch (vorm.vorm) {
    case 'janee':
    case 'oordeel':
      return jaNee();
    case 'categorie': {
      const fout = (issue: { input?: unknown }) =>
        `Hier hoort true, false of een van ${CATEGORIEEN.join(', ')}, maar er staat ${gelezen(issue.input)}.`;
      return z.union([jaNee(), keuze(CATEGORIEEN)], { error: fout });
    }
    case 'score': {
      const delen = Object.keys(vorm.delen);
      const totaal = vorm.delen.totaal;
      const grenzen = delen
        .map((deel) => `${deel} ${vorm.delen[deel]?.min}-${vorm.delen[deel]?.max}`)
        .join(', ');
      return z.union(
        [
          jaNee(),
          getal(totaal?.min ?? 0, totaal?.max ?? 0),
          groep(Object.fromEntries(delen.map((deel) => [deel, deelscore(soort, deel).optional()]))),
        ] as [z.ZodType<boolean>, z.ZodType<number>, z.ZodType<Record<string, number>>],
        {
          error: (issue) =>
            `Hier hoort true, false of een score (${grenzen}), maar er staat ${
              typeof issue.input === 'object' ? JSON.stringify(issue.input) : gelezen(issue.input)
            }.`,
        },
      );
    }
  }
}

const leeftijd = () => geheelGetal(0, 120, ' jaar');

/**
 * What a visitor tells about themselves. Every part is optional: absent means "not told". Ages in whole years, income
 * in EUR a year, `bewijzen` a score by proof (a bare score is the part `totaal`), a Katz letter, or true/false.
 */
export const situatieSchema = groep({
  zorgvrager: groep({
    gemeente: id().optional(),
    deelgemeente: tekst().optional(),
    leeftijd: leeftijd().optional(),
    woontThuis: jaNee().optional(),
    maandenInGemeente: geheelGetal(0, 1440, ' maanden').optional(),
  }).optional(),
  mantelzorger: groep({
    gemeente: id().optional(),
    leeftijd: leeftijd().optional(),
    inwonend: jaNee().optional(),
    familie: jaNee().optional(),
  }).optional(),
  aantalZorgvragers: geheelGetal(1, 20).optional(),
  bewijzen: groep(
    Object.fromEntries(
      SOORTEN_BEWIJS.map((soort) => [soort, verteldBewijs(soort).optional()]),
    ) as Record<SoortBewijs, z.ZodOptional<ReturnType<typeof verteldBewijs>>>,
  ).optional(),
  inkomen: groep({
    bedragPerJaar: getal(0, 10_000_000, ' euro').optional(),
    verhoogdeTegemoetkoming: jaNee().optional(),
  }).optional(),
});

export type Situatie = z.infer<typeof situatieSchema>;
