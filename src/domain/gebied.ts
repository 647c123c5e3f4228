import type { Dienst } from '../schema/dienst.ts';
import type { Eerstelijnszone } from '../schema/eerstelijnszone.ts';
import type { Gemeente } from '../schema/gemeente.ts';
import { NIVEAUS, type Niveau } from '../schema/waarden.ts';
import type { Directory } from './directory.ts';

/** A zone that a municipality belongs to, with the postcodes when only part of the town does. */
export interface ZoneVanGemeente {
  readonly slug: string;
  readonly zone: Eerstelijnszone;
  readonly postcodes?: readonly string[];
}

/** The zones of a municipality: one, or several where the town is divided by postcode. */
export function zonesVan({ zones }: Pick<Directory, 'zones'>, gemeente: string): ZoneVanGemeente[] {
  return [...zones]
    .filter(([, zone]) => zone.gemeenten?.includes(gemeente))
    .map(([slug, zone]) => {
      const deel = zone.delen?.find((kandidaat) => kandidaat.gemeente === gemeente);
      return deel ? { slug, zone, postcodes: deel.postcodes } : { slug, zone };
    });
}

/** What must be known to tell which services serve a town: less than the whole directory, so that a browser can hold it. */
export interface Werkgebieden extends Pick<Directory, 'zones' | 'diensten'> {
  readonly gemeenten: ReadonlyMap<string, Pick<Gemeente, 'provincie'>>;
}

/** A service as a municipality sees it. */
export interface LokaleDienst {
  readonly slug: string;
  readonly dienst: Dienst;
  /** How local the service is for this town. */
  readonly niveau: Niveau;
  /** False where the service works in the wider area and only names other towns: ask whether it works here too. */
  readonly zeker: boolean;
}

/**
 * The services that serve a municipality, most local first, then in the order of the directory, which is that of their
 * names. A service that names the town is local to it, whatever the width of its area; one that names only other towns
 * of a wider area may serve it.
 */
export function dienstenVoor(directory: Werkgebieden, gemeente: string): LokaleDienst[] {
  const provincie = directory.gemeenten.get(gemeente)?.provincie;
  const zones = new Set(zonesVan(directory, gemeente).map(({ slug }) => slug));

  const plaats = ({
    werkingsgebied,
  }: Dienst): Pick<LokaleDienst, 'niveau' | 'zeker'> | undefined => {
    const genoemd = werkingsgebied.gemeenten;
    if (genoemd?.includes(gemeente)) return { niveau: 'gemeente', zeker: true };
    const { niveau, provincies = [], eerstelijnszones = [] } = werkingsgebied;
    const dient =
      niveau === 'vlaanderen' ||
      niveau === 'belgie' ||
      (niveau === 'provincie' && provincies.some((naam) => naam === provincie)) ||
      (niveau === 'eerstelijnszone' && eerstelijnszones.some((zone) => zones.has(zone)));
    return dient ? { niveau, zeker: genoemd === undefined } : undefined;
  };

  return [...directory.diensten]
    .flatMap(([slug, dienst]) => {
      const gevonden = plaats(dienst);
      return gevonden ? [{ slug, dienst, ...gevonden }] : [];
    })
    .toSorted((a, b) => NIVEAUS.indexOf(a.niveau) - NIVEAUS.indexOf(b.niveau));
}

/** Every municipality that a service serves: those it names, or all of its zones, provinces, or Flanders. */
export function gemeentenVan(directory: Directory, { werkingsgebied }: Dienst): string[] {
  const alle = [...directory.gemeenten.values()];
  switch (werkingsgebied.niveau) {
    case 'gemeente':
      return [...(werkingsgebied.gemeenten ?? [])];
    case 'eerstelijnszone':
      return [
        ...new Set(
          werkingsgebied.eerstelijnszones?.flatMap(
            (zone) => directory.zones.get(zone)?.gemeenten ?? [],
          ),
        ),
      ];
    case 'provincie':
      return alle
        .filter(({ provincie }) => werkingsgebied.provincies?.includes(provincie))
        .map(({ slug }) => slug);
    case 'vlaanderen':
    case 'belgie':
      return alle.map(({ slug }) => slug);
  }
}

/** The provinces that a service names, itself or by a town or a zone; none where it works in all of Flanders or wider. */
export function provinciesVanDienst(
  { gemeenten, zones }: Pick<Directory, 'gemeenten' | 'zones'>,
  { werkingsgebied }: Dienst,
): string[] {
  return [
    ...new Set([
      ...(werkingsgebied.provincies ?? []),
      ...(werkingsgebied.gemeenten ?? []).flatMap((slug) => gemeenten.get(slug)?.provincie ?? []),
      ...(werkingsgebied.eerstelijnszones ?? []).flatMap(
        (slug) => zones.get(slug)?.provincie ?? [],
      ),
    ]),
  ].toSorted();
}
