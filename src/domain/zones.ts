import type { Eerstelijnszone } from '../schema/eerstelijnszone.ts';
import type { Gemeentepremies } from '../schema/premie.ts';
import type { Bedragsbereik } from './bedrag.ts';
import { alfabetisch, entryVan, type Directory } from './directory.ts';
import { aantal } from './format.ts';
import { dienstenVoor, type LokaleDienst } from './gebied.ts';
import { bereikInWoorden, hoofdpremie, samenvatting } from './samenvatting.ts';

const AANHEF = /^Eerstelijnszone\s+/;

/**
 * The name of every zone where "eerstelijnszone" already stands before it. The short name, unless several zones go by
 * it (the vaccination centres of 2021 gave four zones of Antwerp one name): then the full one.
 */
export function zonenamen(
  zones: ReadonlyMap<string, Eerstelijnszone>,
): ReadonlyMap<string, string> {
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
interface GemeenteInZone {
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

/** What some towns pay, in a sentence: how many have a premium, and from how much to how much where the amount is known. */
export function premiesVanZone(
  { premies }: Pick<Directory, 'premies'>,
  slugs: readonly string[],
): string {
  const gemeenten = slugs.map((slug) => entryVan(premies, slug));
  const met = gemeenten.filter(({ aanbod }) => aanbod === 'ja');
  const onbekend = gemeenten.filter(({ aanbod }) => aanbod === 'onbekend').length;
  // A premium for raising a child is another thing than one for who cares for a parent.
  const isVoorKind = (gemeente: Gemeentepremies) =>
    hoofdpremie(gemeente)?.soort === 'zorg-voor-kind';
  const ander = met.filter((gemeente) => !isVoorKind(gemeente));
  const alleenKind = met.length - ander.length;
  const bedragen = ander.flatMap((gemeente) => samenvatting(gemeente).bereik ?? []);
  return [
    met.length === 0
      ? 'We vonden hier geen premie voor mantelzorgers.'
      : gemeenten.length === 1
        ? 'De gemeente heeft een premie voor mantelzorgers.'
        : `${met.length} van de ${gemeenten.length} gemeenten ${met.length === 1 ? 'heeft' : 'hebben'} een premie voor mantelzorgers.`,
    alleenKind > 0 &&
      (alleenKind === met.length
        ? 'Alleen voor wie een kind met een handicap verzorgt.'
        : `In ${aantal(alleenKind, 'gemeente', 'gemeenten')} is dat alleen voor wie een kind met een handicap verzorgt.`),
    bedragen.length > 0 && bedragenInEenZin(bedragen, ander.length),
    onbekend > 0 &&
      `Van ${aantal(onbekend, 'gemeente', 'gemeenten')} weten we niet of er een premie is.`,
  ]
    .filter(Boolean)
    .join(' ');
}

function bedragenInEenZin(bedragen: readonly Bedragsbereik[], metPremie: number): string {
  // The lower end of "at most" is not an amount that anybody is paid.
  const min = Math.min(...bedragen.map((bereik) => (bereik.plafond ? bereik.max : bereik.min)));
  const max = Math.max(...bedragen.map((bereik) => bereik.max));
  const hoeveel = bereikInWoorden({ min, max, plafond: bedragen.every(({ plafond }) => plafond) });
  return bedragen.length === metPremie
    ? `Het bedrag: ${hoeveel} per jaar.`
    : `Van ${bedragen.length} kennen we het bedrag: ${hoeveel} per jaar.`;
}

/** A service of a zone, with the towns of the zone that it names. */
interface DienstInZone extends LokaleDienst {
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
