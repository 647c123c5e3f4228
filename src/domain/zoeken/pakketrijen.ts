import type { Synoniemgroep } from '../../schema/synoniemen.ts';
import {
  AANBOD,
  BRUSSEL,
  DOELGROEPEN,
  NIVEAUS,
  PROVINCIES,
  SOORTEN_DIENST,
  THEMAS,
} from '../../schema/waarden.ts';
import { slugVan, type Plaats } from '../plaatsen.ts';
import {
  naamVanPremie,
  type Begripfiche,
  type Dienstfiche,
  type Fiche,
  type Premiefiche,
  type Zonefiche,
} from './fiche.ts';

/** The rows of a {@link Zoekpakket} (pakket.ts): how each kind of entry is packed and unpacked. */

export type PremieRij = readonly [
  titel: string,
  tekst: string,
  aanbod: number,
  provincie: number,
  jaar: string,
];
/** The number of the title's words that make it, or the slug itself. */
type Slug = number | string;
export type DienstRij = readonly [
  slug: Slug,
  titel: string,
  tekst: string,
  soort: number,
  thema: readonly number[],
  doelgroep: readonly number[],
  niveau: number,
  gebied: readonly [readonly number[], readonly number[], readonly number[]] | 0,
  telefoon: string,
];
export type ZoneRij = readonly [
  slug: string,
  titel: string,
  provincie: number,
  gemeenten: readonly number[],
  delen: Readonly<Record<string, readonly string[]>> | 0,
];
export type BegripRij = readonly [slug: Slug, titel: string, tekst: string, ook: string];
export type GroepRij = readonly [
  woorden: string,
  soort: readonly number[],
  thema: readonly number[],
  doelgroep: readonly number[],
  woorden: string,
  /** 1: premie, 2: wie. */
  teken: 0 | 1 | 2,
];

const ALLE_PROVINCIES: readonly string[] = [...PROVINCIES, BRUSSEL];
/** A sign that stands in no title, name or word. */
export const SCHEIDING = '|';
const nummersIn = (lijst: readonly string[], waarden: readonly string[] = []) =>
  waarden.map((waarde) => lijst.indexOf(waarde));
const uitLijst = <T extends string>(lijst: readonly T[], nummers: readonly number[]): T[] =>
  nummers.flatMap((nummer) => lijst[nummer] ?? []);
export const splits = (tekst: string) => (tekst === '' ? [] : tekst.split(SCHEIDING));

/** The slugs behind the numbers of municipalities and zones. */
export interface Gebieden {
  readonly gemeenten: readonly string[];
  readonly zones: readonly string[];
}

export function pakPremie(fiche: Premiefiche): PremieRij {
  const { tekst, aanbod, provincie, jaar } = fiche;
  return [
    naamVanPremie(fiche),
    tekst,
    AANBOD.indexOf(aanbod),
    ALLE_PROVINCIES.indexOf(provincie),
    jaar,
  ];
}

export function pakPremieUit(
  [titel, tekst, aanbod, provincie, jaar]: PremieRij,
  stad: Plaats | undefined,
): Premiefiche {
  const gemeente = stad?.naam ?? '';
  return {
    soort: 'premie',
    slug: stad?.gemeente ?? '',
    titel: `${titel} in ${gemeente}`,
    tekst,
    gemeente,
    provincie: ALLE_PROVINCIES[provincie] ?? '',
    aanbod: AANBOD[aanbod] ?? 'onbekend',
    jaar,
  };
}

export function pakDienst(fiche: Dienstfiche, { gemeenten, zones }: Gebieden): DienstRij {
  const gebied = [
    nummersIn(gemeenten, fiche.gemeenten),
    nummersIn(zones, fiche.zones),
    nummersIn(ALLE_PROVINCIES, fiche.provincies),
  ] as const;
  return [
    pakSlug(fiche),
    fiche.titel,
    fiche.tekst,
    nummersIn(SOORTEN_DIENST, [fiche.soortDienst])[0] ?? -1,
    nummersIn(THEMAS, fiche.thema),
    nummersIn(DOELGROEPEN, fiche.doelgroep),
    nummersIn(NIVEAUS, [fiche.niveau])[0] ?? -1,
    gebied.every((lijst) => lijst.length === 0) ? 0 : gebied,
    fiche.telefoon,
  ];
}

export function pakDienstUit(
  [slug, titel, tekst, soort, thema, doelgroep, niveau, gebied, telefoon]: DienstRij,
  { gemeenten, zones }: Gebieden,
): Dienstfiche {
  return {
    soort: 'dienst',
    slug: pakSlugUit(slug, titel),
    titel,
    tekst,
    soortDienst: SOORTEN_DIENST[soort] ?? '',
    thema: uitLijst(THEMAS, thema),
    doelgroep: uitLijst(DOELGROEPEN, doelgroep),
    niveau: NIVEAUS[niveau] ?? '',
    gemeenten: gebied ? uitLijst(gemeenten, gebied[0]) : [],
    zones: gebied ? uitLijst(zones, gebied[1]) : [],
    provincies: gebied ? uitLijst(ALLE_PROVINCIES, gebied[2]) : [],
    telefoon,
  };
}

export function pakZone(fiche: Zonefiche, { gemeenten }: Gebieden): ZoneRij {
  return [
    fiche.slug,
    fiche.titel,
    ALLE_PROVINCIES.indexOf(fiche.provincie),
    nummersIn(gemeenten, fiche.gemeenten),
    Object.keys(fiche.delen).length > 0 ? fiche.delen : 0,
  ];
}

export function pakZoneUit(
  [slug, titel, provincie, nummers, delen]: ZoneRij,
  steden: readonly Plaats[],
): Zonefiche {
  const eigen = nummers.flatMap((nummer) => steden[nummer] ?? []);
  return {
    soort: 'zone',
    slug,
    titel,
    tekst: eigen.map(({ naam }) => naam).join(', '),
    provincie: ALLE_PROVINCIES[provincie] ?? '',
    gemeenten: eigen.map(({ gemeente }) => gemeente),
    delen: delen === 0 ? {} : delen,
  };
}

export function pakBegrip(fiche: Begripfiche): BegripRij {
  return [pakSlug(fiche), fiche.titel, fiche.tekst, fiche.ook.join(SCHEIDING)];
}

export function pakBegripUit([slug, titel, tekst, ook]: BegripRij): Begripfiche {
  return { soort: 'begrip', slug: pakSlugUit(slug, titel), titel, tekst, ook: splits(ook) };
}

export function pakGroep({ woorden: gezegd, naar, premie, wie }: Synoniemgroep): GroepRij {
  return [
    gezegd.join(SCHEIDING),
    nummersIn(SOORTEN_DIENST, naar.soort),
    nummersIn(THEMAS, naar.thema),
    nummersIn(DOELGROEPEN, naar.doelgroep),
    (naar.woorden ?? []).join(SCHEIDING),
    premie ? 1 : wie ? 2 : 0,
  ];
}

export function pakGroepUit([
  gezegd,
  soort,
  thema,
  doelgroep,
  woorden,
  teken,
]: GroepRij): Synoniemgroep {
  return {
    woorden: splits(gezegd),
    naar: {
      soort: uitLijst(SOORTEN_DIENST, soort),
      thema: uitLijst(THEMAS, thema),
      doelgroep: uitLijst(DOELGROEPEN, doelgroep),
      woorden: splits(woorden),
    },
    premie: teken === 1,
    wie: teken === 2,
  };
}

function pakSlug({ slug, titel }: Pick<Fiche, 'slug' | 'titel'>): Slug {
  return `${slugVan(titel)}-`.startsWith(`${slug}-`) ? slug.split('-').length : slug;
}

function pakSlugUit(slug: Slug, titel: string): string {
  return typeof slug === 'string' ? slug : slugVan(titel).split('-').slice(0, slug).join('-');
}
