import { isOveral, type Dienstfiche } from './fiche.ts';
import { NABIJHEID } from './gewichten.ts';
import type { Kennis } from './kennis.ts';

type NiveauVoor =
  'gemeente' | 'eerstelijnszone' | 'provincie' | 'vlaanderen' | 'belgie' | 'misschien' | 'elders';

/** How near a service is to a municipality: see domain/gebied.ts, which says the same of whole entries. */
export function niveauVoor(
  dienst: Dienstfiche,
  gemeente: string,
  postcode: string | undefined,
  kennis: Kennis,
): NiveauVoor {
  if (dienst.gemeenten.includes(gemeente)) return 'gemeente';
  const provincie = kennis.provincieVan.get(gemeente) ?? '';
  const zones = zonesVoor(gemeente, postcode, kennis);
  const dient =
    dienst.niveau === 'vlaanderen' ||
    dienst.niveau === 'belgie' ||
    (dienst.niveau === 'provincie' && dienst.provincies.includes(provincie)) ||
    (dienst.niveau === 'eerstelijnszone' && dienst.zones.some((zone) => zones.includes(zone)));
  if (!dient) return 'elders';
  return dienst.gemeenten.length > 0 ? 'misschien' : dienst.niveau;
}

/** How much nearer, as a factor of its score: see {@link NABIJHEID}. */
export function nabijheid(
  dienst: Dienstfiche,
  gemeente: string,
  postcode: string | undefined,
  kennis: Kennis,
): number {
  const niveau = niveauVoor(dienst, gemeente, postcode, kennis);
  if (niveau === 'misschien' && isInDeBuurt(dienst, gemeente, kennis)) return NABIJHEID.inDeBuurt;
  if (niveau !== 'elders' || isErEen(dienst.soortDienst, gemeente, postcode, kennis)) {
    return NABIJHEID[niveau];
  }
  // Where no service of this kind serves the place, the nearest ones still tell most.
  const provincie = kennis.provincieVan.get(gemeente);
  return dienst.gemeenten.some((ander) => kennis.provincieVan.get(ander) === provincie)
    ? NABIJHEID.eldersInProvincie
    : NABIJHEID.eldersAlsEnige;
}

/** Whether the service names a town of the same zone: then it most likely comes here too, or knows who does. */
function isInDeBuurt({ gemeenten }: Dienstfiche, gemeente: string, { zonesVan }: Kennis): boolean {
  const hier = zonesVan.get(gemeente) ?? [];
  return gemeenten.some((ander) => zonesVan.get(ander)?.some((zone) => hier.includes(zone)));
}

/** Whether any service of a kind serves the municipality. */
export function isErEen(
  soort: string,
  gemeente: string,
  postcode: string | undefined,
  kennis: Kennis,
): boolean {
  return kennis.fiches.some(
    (fiche) =>
      fiche.soort === 'dienst' &&
      fiche.soortDienst === soort &&
      niveauVoor(fiche, gemeente, postcode, kennis) !== 'elders',
  );
}

/** The same factor where a question names a province. */
export function inProvincie(dienst: Dienstfiche, provincie: string, kennis: Kennis): number {
  if (dienst.provincies.includes(provincie)) return NABIJHEID.gemeente;
  if (isOveral(dienst)) return NABIJHEID.vlaanderen;
  const plaatselijk =
    dienst.gemeenten.some((gemeente) => kennis.provincieVan.get(gemeente) === provincie) ||
    dienst.zones.some((zone) => {
      const fiche = kennis.fiches[kennis.nummerVan.get(`zone:${zone}`) ?? -1];
      return fiche?.soort === 'zone' && fiche.provincie === provincie;
    });
  return plaatselijk ? NABIJHEID.eerstelijnszone : NABIJHEID.elders;
}

/** The zones of a town; where it is divided and the postcode is known, only the one for that postcode. */
export function zonesVoor(
  gemeente: string,
  postcode: string | undefined,
  kennis: Kennis,
): string[] {
  const alle = kennis.zonesVan.get(gemeente) ?? [];
  if (postcode === undefined) return [...alle];
  const precies = alle.filter((slug) => {
    const fiche = kennis.fiches[kennis.nummerVan.get(`zone:${slug}`) ?? -1];
    return fiche?.soort === 'zone' && fiche.delen[gemeente]?.includes(postcode);
  });
  return precies.length > 0 ? precies : [...alle];
}
