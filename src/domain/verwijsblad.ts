import type { ContactVanGemeente } from '../schema/contact.ts';
import type { Gemeentepremies } from '../schema/premie.ts';
import type { Provincie } from '../schema/waarden.ts';
import type { Directory } from './directory.ts';
import { entryVan } from './directory.ts';
import { zonesVan, type ZoneVanGemeente } from './gebied.ts';
import {
  isHulplijn,
  isNood,
  isVoorProfessionals,
  type DienstVoorNood,
  type Nood,
} from './noden.ts';
import { leesOpeningsuren } from './openingsuren.ts';
import { aanbodKort, samenvatting } from './samenvatting.ts';
import { zekerheidVan, type Zekerheid } from './zekerheid.ts';

/** A town as the referral path shows it. */
export interface GemeenteVoorVerwijzing {
  readonly naam: string;
  readonly provincie: Provincie;
  /** Its premium in one line, with the year that it speaks of. */
  readonly premie: string;
  /** False where the only premium is for a child, or where there is none: no reason to put it on a sheet unasked. */
  readonly premieVoorstellen: boolean;
  readonly zekerheid: Zekerheid;
  readonly contact?: ContactVanGemeente;
}

/** What /data/doorverwijzen.json holds beside the services and the zones. */
export interface Doorverwijsgegevens {
  /** The day on which the site was built, YYYY-MM-DD: how old the data can be. */
  readonly gebouwdOp: string;
  /** By slug. */
  readonly gemeenten: Readonly<Record<string, GemeenteVoorVerwijzing>>;
}

/** Every town for the referral path. */
export function gemeentenVoorVerwijzing({
  gemeenten,
  premies,
}: Directory): Record<string, GemeenteVoorVerwijzing> {
  return Object.fromEntries(
    [...gemeenten].map(([slug, { naam, provincie }]) => {
      const entry = entryVan(premies, slug);
      return [
        slug,
        {
          naam,
          provincie,
          premie: premieInEenRegel(entry),
          premieVoorstellen:
            (samenvatting(entry).premie?.soort ?? 'zorg-voor-kind') !== 'zorg-voor-kind',
          zekerheid: zekerheidVan(entry),
          ...(entry.contact && { contact: entry.contact }),
        },
      ];
    }),
  );
}

/** A town's premium in one line: "Mantelzorgpremie: € 300 per jaar (gegevens van 2024)". */
function premieInEenRegel(entry: Gemeentepremies): string {
  const { premie, aantalPremies, jaar } = samenvatting(entry);
  switch (entry.aanbod) {
    case 'nee':
      return 'Deze gemeente heeft geen premie voor mantelzorgers.';
    case 'afgeschaft':
      return 'Deze gemeente heeft haar premie voor mantelzorgers afgeschaft.';
    case 'onbekend':
      return 'We weten niet of deze gemeente een premie voor mantelzorgers heeft. Vraag het na.';
    case 'ja': {
      const meer =
        aantalPremies > 1
          ? ` Er ${aantalPremies === 2 ? 'is nog 1 premie' : `zijn nog ${aantalPremies - 1} premies`}.`
          : '';
      return `${premie?.naam ?? 'Premie'}: ${aanbodKort(entry)}, ${jaar}.${meer}`;
    }
  }
}

/** The zones of a place: all of its town's, or the one of its postcode where the town is divided. */
export function zonesBijPlaats(
  directory: Pick<Directory, 'zones'>,
  gemeente: string,
  postcode?: string,
): ZoneVanGemeente[] {
  const zones = zonesVan(directory, gemeente);
  const bijPostcode = zones.filter(({ postcodes }) => postcode && postcodes?.includes(postcode));
  return bijPostcode.length > 0 ? bijPostcode : zones;
}

/** What stands on a sheet beside services: the town's own service, its premium and its zone. */
export const EIGEN_DELEN = ['sociale-dienst', 'premie', 'zone'] as const;
export type EigenDeel = (typeof EIGEN_DELEN)[number];

/** How many services of each need are put on the sheet until someone chooses, beside one that can be called. */
const PER_NOOD = 3;

/**
 * The sheet that is proposed: for each need the services that answer most of the needs and certainly work here, one of
 * them with a number to call, in the order of the list: most local first. Then the town's own service and premium, and
 * a line that is always open.
 */
export function voorstel(
  diensten: readonly DienstVoorNood[],
  noden: readonly Nood[],
  gemeente?: Pick<GemeenteVoorVerwijzing, 'premieVoorstellen'>,
): string[] {
  if (noden.length === 0) return [];
  const bruikbaar = diensten.filter(
    ({ dienst, zeker, bijzonder }) => zeker && !bijzonder && !isVoorProfessionals(dienst),
  );
  const gekozen = new Set(
    noden.flatMap((nood) => {
      const antwoorden = bruikbaar
        .filter((dienst) => dienst.noden.includes(nood) && !isHulplijn(dienst.dienst))
        .toSorted((a, b) => b.noden.length - a.noden.length);
      const beste = antwoorden.slice(0, PER_NOOD);
      const teBellen = antwoorden.find(
        (antwoord) => antwoord.dienst.contact?.telefoon !== undefined && !beste.includes(antwoord),
      );
      return [...beste, ...(teBellen ? [teBellen] : [])].map(({ slug }) => slug);
    }),
  );
  const lijnen = bruikbaar.filter(
    ({ dienst, noden: antwoordtOp }) =>
      isHulplijn(dienst) &&
      (antwoordtOp.length > 0 || leesOpeningsuren(dienst.contact?.openingsuren ?? '') === 'altijd'),
  );
  return [
    ...diensten.filter(({ slug }) => gekozen.has(slug)).map(({ slug }) => slug),
    ...(gemeente ? ['sociale-dienst'] : []),
    ...(gemeente?.premieVoorstellen ? ['premie'] : []),
    ...lijnen.map(({ slug }) => slug),
  ];
}

/** The sheet after the needs changed: what was chosen by hand stays, what was only proposed follows the proposal. */
export function bijgesteld(
  blad: readonly string[],
  vroegerVoorstel: readonly string[],
  nieuwVoorstel: readonly string[],
): string[] {
  return [
    ...blad.filter((deel) => !vroegerVoorstel.includes(deel) || nieuwVoorstel.includes(deel)),
    ...nieuwVoorstel.filter((deel) => !vroegerVoorstel.includes(deel) && !blad.includes(deel)),
  ];
}

/** A part of the sheet one place up (-1) or down (+1). */
export function verschoven(blad: readonly string[], deel: string, stap: -1 | 1): string[] {
  const van = blad.indexOf(deel);
  const naar = van + stap;
  if (van < 0 || naar < 0 || naar >= blad.length) return [...blad];
  return blad.toSpliced(van, 1).toSpliced(naar, 0, deel);
}

/** What a visitor chose: it stands in the address, so that the same sheet can be shared. The note never does. */
export interface Keuze {
  readonly gemeente?: string | undefined;
  /** Tells which zone, where a town is divided. */
  readonly postcode?: string | undefined;
  readonly noden: readonly Nood[];
  /** The sheet in its order; undefined while nobody changed the proposal. */
  readonly blad?: readonly string[] | undefined;
}

export function leesKeuze(adres: string): Keuze {
  const waarden = new URLSearchParams(adres);
  const blad = waarden.get('blad');
  return {
    gemeente: waarden.get('gemeente') ?? undefined,
    postcode: waarden.get('postcode') ?? undefined,
    noden: [...new Set(waarden.getAll('nood').filter(isNood))],
    blad: blad === null ? undefined : [...new Set(blad.split(',').filter(Boolean))],
  };
}

/** The query of an address; commas stay readable, which also keeps the QR code small. */
export function schrijfKeuze({ gemeente, postcode, noden, blad }: Keuze): string {
  const waarden = new URLSearchParams();
  if (gemeente) waarden.set('gemeente', gemeente);
  if (postcode) waarden.set('postcode', postcode);
  for (const nood of noden) waarden.append('nood', nood);
  if (blad) waarden.set('blad', blad.join(','));
  const adres = waarden.toString().replaceAll('%2C', ',');
  return adres && `?${adres}`;
}
