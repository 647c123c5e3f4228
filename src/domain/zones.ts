import type { Eerstelijnszone } from '../schema/eerstelijnszone.ts';
import { bedragPerJaar, type Bereik } from './bedrag.ts';
import { alfabetisch, entryVan, type Directory } from './directory.ts';
import { dienstenVoor, zonesVan, type LokaleDienst, type ZoneVanGemeente } from './gebied.ts';
import { hoofdpremie } from './samenvatting.ts';

const AANHEF = /^Eerstelijnszone\s+/;

/**
 * The name of every zone where "eerstelijnszone" already stands before it. The short name, unless several zones go by
 * it (the vaccination centres of 2021 gave four zones of Antwerp one name): then the full one.
 */
export function zonenamen(zones: ReadonlyMap<string, Eerstelijnszone>): ReadonlyMap<string, string> {
  const keer = new Map<string, number>();
  for (const { kort } of zones.values()) if (kort) keer.set(kort, (keer.get(kort) ?? 0) + 1);
  return new Map(
    [...zones].map(([slug, { kort, naam }]) => [
      slug,
      kort && keer.get(kort) === 1 ? kort : naam.replace(AANHEF, ''),
    ]),
  );
}

/** A municipality of a zone, with the postcodes where only part of the town belongs to it. */
export interface GemeenteInZone {
  readonly slug: string;
  readonly postcodes?: readonly string[];
}

export function gemeentenInZone(zone: Eerstelijnszone): GemeenteInZone[] {
  return (zone.gemeenten ?? [])
    .map((slug) => {
      const deel = zone.delen?.find(({ gemeente }) => gemeente === slug);
      return deel ? { slug, postcodes: deel.postcodes } : { slug };
    })
    .toSorted((a, b) => alfabetisch(a.slug, b.slug));
}

/** From the lowest to the highest yearly amount of some towns, in cents, with how many give one. */
export function bereikVanGemeenten(
  { premies }: Pick<Directory, 'premies'>,
  slugs: readonly string[],
): (Bereik & { readonly aantal: number }) | null {
  const bedragen = slugs.flatMap((slug) => {
    const gemeente = entryVan(premies, slug);
    const premie = gemeente.aanbod === 'ja' ? hoofdpremie(gemeente) : undefined;
    return (premie && bedragPerJaar(premie)) ?? [];
  });
  if (bedragen.length === 0) return null;
  return {
    // The lower end of "at most" is not an amount that anybody is paid.
    min: Math.min(...bedragen.map(({ min, max, plafond }) => (plafond ? max : min))),
    max: Math.max(...bedragen.map(({ max }) => max)),
    aantal: bedragen.length,
  };
}

/** A service of a zone, with the towns of the zone that it names. */
export interface DienstInZone extends LokaleDienst {
  readonly gemeenten: readonly string[];
}

/** The services that work in a zone: each once, at its most local, with the towns where it is certain by name. */
export function dienstenInZone(directory: Directory, gemeenten: readonly string[]): DienstInZone[] {
  const gevonden = new Map<string, DienstInZone>();
  for (const gemeente of gemeenten) {
    for (const lokaal of dienstenVoor(directory, gemeente)) {
      const eerder = gevonden.get(lokaal.slug);
      const genoemd = lokaal.niveau === 'gemeente';
      if (!eerder || (genoemd && eerder.niveau !== 'gemeente')) {
        gevonden.set(lokaal.slug, { ...lokaal, gemeenten: genoemd ? [gemeente] : [] });
      } else if (genoemd) {
        gevonden.set(lokaal.slug, { ...eerder, gemeenten: [...eerder.gemeenten, gemeente] });
      }
    }
  }
  return [...gevonden.values()].toSorted((a, b) => alfabetisch(a.dienst.naam, b.dienst.naam));
}

/**
 * The zones of a place: those of its town, or only the one of its postcode where a town is divided.
 * @param postcode the postcode, when it is known
 */
export function zonesBijPostcode(
  directory: Pick<Directory, 'zones'>,
  gemeente: string,
  postcode?: string,
): ZoneVanGemeente[] {
  const zones = zonesVan(directory, gemeente);
  const bijPostcode = zones.filter(({ postcodes }) =>
    postcode ? postcodes?.includes(postcode) : false,
  );
  if (bijPostcode.length > 0) return bijPostcode;
  const heel = zones.filter(({ postcodes }) => postcodes === undefined);
  return postcode && heel.length > 0 ? heel : zones;
}
