/** What needs a look, in words and as a table: the same for the command, the page and the file to download. */
import type { Nazicht, RedenNazicht } from './actualiteit.ts';
import { alsCsv } from './csv.ts';
import { LIJSTTEKEN } from './csvkolommen.ts';

const REDEN_NAZICHT: Record<RedenNazicht, string> = {
  onbekend: 'we weten niets',
  ongedateerd: 'geen enkele bron heeft een datum',
  verouderd: 'nieuwste bron is meer dan 18 maanden oud',
  'laag-vertrouwen': 'laag vertrouwen',
};

export const redenInWoorden = ({ redenen }: Nazicht): string =>
  redenen.map((reden) => REDEN_NAZICHT[reden]).join(' en ');

export const bestandVan = ({ collectie, id }: Nazicht): string => `content/${collectie}/${id}.mdx`;

export function nazichtAlsCsv(rijen: readonly Nazicht[]): string {
  return alsCsv(
    ['bestand', 'naam', 'soort', 'provincie', 'datum', 'reden'],
    rijen.map((rij) => [
      bestandVan(rij),
      rij.naam,
      rij.soort,
      rij.provincies.join(LIJSTTEKEN),
      rij.datum,
      redenInWoorden(rij),
    ]),
  );
}

/** Where a row stands that is of no one province. */
export const OVERAL = 'Heel Vlaanderen of meer dan één provincie';

/** The rows by province, each still the oldest first; those of several provinces at the end. */
export function perProvincie(
  rijen: readonly Nazicht[],
  provincies: readonly string[],
): { readonly provincie: string; readonly rijen: readonly Nazicht[] }[] {
  const waar = (rij: Nazicht): string => {
    const [eerste = OVERAL, ...meer] = rij.provincies;
    return meer.length > 0 ? OVERAL : eerste;
  };
  return [...provincies, OVERAL]
    .map((provincie) => ({
      provincie,
      rijen: rijen.filter((rij) => waar(rij) === provincie),
    }))
    .filter((groep) => groep.rijen.length > 0);
}
