import { alfabetisch, entryVan, type Directory } from './directory.ts';
import { GROEP_VAN_SOORT } from './dienstgroepen.ts';
import { bereikVan } from './werkingsgebied.ts';

/**
 * Services that answer the same need for the same people: of the same kind before those of the same group or theme,
 * and local ones before those for all of Flanders. Each serves at least one town that the service serves.
 */
export function verwanteDiensten(directory: Directory, slug: string, hoogstens = 6): string[] {
  const dienst = entryVan(directory.diensten, slug);
  const gemeenten = new Set(bereikVan(directory, dienst).zeker);
  return [...directory.diensten]
    .filter(([andere]) => andere !== slug)
    .flatMap(([andere, kandidaat]) => {
      const gelijkenis =
        (kandidaat.soort === dienst.soort ? 4 : 0) +
        (GROEP_VAN_SOORT[kandidaat.soort] === GROEP_VAN_SOORT[dienst.soort] ? 2 : 0) +
        kandidaat.thema.filter((thema) => dienst.thema.includes(thema)).length;
      const { zeker } = bereikVan(directory, kandidaat);
      const gedeeld = zeker.filter((gemeente) => gemeenten.has(gemeente)).length;
      if (gelijkenis < 2 || gedeeld === 0) return [];
      // How much of what both serve is shared: two services of one town are nearer than one of all Flanders.
      const nabijheid = gedeeld / Math.max(zeker.length, gemeenten.size);
      return [{ slug: andere, naam: kandidaat.naam, punten: gelijkenis + 4 * nabijheid }];
    })
    .toSorted((a, b) => b.punten - a.punten || alfabetisch(a.naam, b.naam))
    .slice(0, hoogstens)
    .map(({ slug: gevonden }) => gevonden);
}
