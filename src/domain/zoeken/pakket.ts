import type { Synoniemen, Synoniemgroep } from '../../schema/synoniemen.ts';
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
import { pakWoorden, pakWoordenUit } from './woordenlijst.ts';

/**
 * What the search needs beside the engine's index, as short as can be: /data/zoeken.json. Words of a closed list are
 * numbers of that list; municipalities are numbers of /data/plaatsen.json, zones of the zones below.
 */
export interface Zoekpakket {
  readonly premies: Kolommen<PremieRij>;
  readonly diensten: Kolommen<DienstRij>;
  readonly zones: Kolommen<ZoneRij>;
  readonly begrippen: Kolommen<BegripRij>;
  readonly groepen: Kolommen<GroepRij>;
  readonly stopwoorden: string;
  readonly woorden: string;
  /** A part of the engine's id of each entry, in the order of the entries: where the part begins, and all parts in a row. */
  readonly ids: readonly [begin: number, delen: string];
}

/** Rows by column: like stands beside like, which compresses better. */
type Kolommen<Rij extends readonly unknown[]> = {
  readonly [Kolom in keyof Rij]: readonly Rij[Kolom][];
};

type PremieRij = readonly [
  titel: string,
  tekst: string,
  aanbod: number,
  provincie: number,
  jaar: string,
];
/** The number of the title's words that make it, or the slug itself. */
type Slug = number | string;
type DienstRij = readonly [
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
type ZoneRij = readonly [
  slug: string,
  titel: string,
  provincie: number,
  gemeenten: readonly number[],
  delen: Readonly<Record<string, readonly string[]>> | 0,
];
type BegripRij = readonly [slug: Slug, titel: string, tekst: string, ook: string];
type GroepRij = readonly [
  woorden: string,
  soort: readonly number[],
  thema: readonly number[],
  doelgroep: readonly number[],
  woorden: string,
  /** 1: premie, 2: wie. */
  teken: 0 | 1 | 2,
];

/** What the search works with. */
export interface Zoekdata {
  readonly fiches: readonly Fiche[];
  /** The number of the entry behind an id of the engine. */
  readonly nummerVanId: (id: string) => number | undefined;
  readonly synoniemen: Synoniemen;
  /** The index's own words, that spelling is mended against. */
  readonly woorden: readonly string[];
}

const ALLE_PROVINCIES: readonly string[] = [...PROVINCIES, BRUSSEL];
/** A sign that stands in no title, name or word. */
const SCHEIDING = '|';
const nummersIn = (lijst: readonly string[], waarden: readonly string[] = []) =>
  waarden.map((waarde) => lijst.indexOf(waarde));
const uitLijst = <T extends string>(lijst: readonly T[], nummers: readonly number[]): T[] =>
  nummers.flatMap((nummer) => lijst[nummer] ?? []);
const splits = (tekst: string) => (tekst === '' ? [] : tekst.split(SCHEIDING));

function inKolommen<Rij extends readonly unknown[]>(rijen: readonly Rij[]): Kolommen<Rij> {
  const kolommen = (rijen[0] ?? []).map((_, kolom) => rijen.map((rij) => rij[kolom]));
  return kolommen as unknown as Kolommen<Rij>;
}

function inRijen<Rij extends readonly unknown[]>(kolommen: Kolommen<Rij>): Rij[] {
  const [eerste = []] = kolommen;
  return eerste.map((_, rij) => kolommen.map((kolom) => kolom[rij]) as unknown as Rij);
}

/** Packs what the browser needs. @param ids the engine's id of each entry, in the order of `fiches` */
export function pakZoekdata(
  fiches: readonly Fiche[],
  synoniemen: Synoniemen,
  woorden: readonly string[],
  ids: readonly string[],
): Zoekpakket {
  const gemeenten = fiches.flatMap((fiche) => (fiche.soort === 'premie' ? fiche.slug : []));
  const zones = fiches.flatMap((fiche) => (fiche.soort === 'zone' ? fiche.slug : []));
  const pakDienst = (fiche: Dienstfiche): DienstRij => {
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
  };
  return {
    premies: inKolommen(
      fiches.flatMap((fiche) => (fiche.soort === 'premie' ? [pakPremie(fiche)] : [])),
    ),
    diensten: inKolommen(
      fiches.flatMap((fiche) => (fiche.soort === 'dienst' ? [pakDienst(fiche)] : [])),
    ),
    zones: inKolommen(
      fiches.flatMap((fiche): ZoneRij[] =>
        fiche.soort === 'zone'
          ? [
              [
                fiche.slug,
                fiche.titel,
                ALLE_PROVINCIES.indexOf(fiche.provincie),
                nummersIn(gemeenten, fiche.gemeenten),
                Object.keys(fiche.delen).length > 0 ? fiche.delen : 0,
              ],
            ]
          : [],
      ),
    ),
    begrippen: inKolommen(
      fiches.flatMap((fiche): BegripRij[] =>
        fiche.soort === 'begrip'
          ? [[pakSlug(fiche), fiche.titel, fiche.tekst, fiche.ook.join(SCHEIDING)]]
          : [],
      ),
    ),
    groepen: inKolommen(
      synoniemen.groepen.map(({ woorden: gezegd, naar, premie, wie }): GroepRij => [
        gezegd.join(SCHEIDING),
        nummersIn(SOORTEN_DIENST, naar.soort),
        nummersIn(THEMAS, naar.thema),
        nummersIn(DOELGROEPEN, naar.doelgroep),
        (naar.woorden ?? []).join(SCHEIDING),
        premie ? 1 : wie ? 2 : 0,
      ]),
    ),
    stopwoorden: synoniemen.stopwoorden.join(SCHEIDING),
    woorden: pakWoorden(woorden),
    ids: pakIds(ids),
  };
}

function pakPremie(fiche: Premiefiche): PremieRij {
  const { tekst, aanbod, provincie, jaar } = fiche;
  return [
    naamVanPremie(fiche),
    tekst,
    AANBOD.indexOf(aanbod),
    ALLE_PROVINCIES.indexOf(provincie),
    jaar,
  ];
}

/** Unpacks what {@link pakZoekdata} packed. @param plaatsen those of /data/plaatsen.json */
export function pakZoekdataUit(pakket: Zoekpakket, plaatsen: readonly Plaats[]): Zoekdata {
  const steden = plaatsen.filter(({ soort }) => soort === 'gemeente');
  const gemeenten = steden.map(({ gemeente }) => gemeente);
  const zonerijen = inRijen(pakket.zones);
  const zones = zonerijen.map(([slug]) => slug);
  const provincie = (nummer: number) => ALLE_PROVINCIES[nummer] ?? '';

  const premies = inRijen(pakket.premies).map(
    ([titel, tekst, aanbod, nummer, jaar], plaats): Premiefiche => {
      const gemeente = steden[plaats]?.naam ?? '';
      return {
        soort: 'premie',
        slug: gemeenten[plaats] ?? '',
        titel: `${titel} in ${gemeente}`,
        tekst,
        gemeente,
        provincie: provincie(nummer),
        aanbod: AANBOD[aanbod] ?? 'onbekend',
        jaar,
      };
    },
  );
  const diensten = inRijen(pakket.diensten).map(
    ([slug, titel, tekst, soort, thema, doelgroep, niveau, gebied, telefoon]): Dienstfiche => ({
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
    }),
  );
  const zonefiches = zonerijen.map(([slug, titel, nummer, nummers, delen]): Zonefiche => ({
    soort: 'zone',
    slug,
    titel,
    tekst: nummers.map((gemeente) => steden[gemeente]?.naam ?? '').join(', '),
    provincie: provincie(nummer),
    gemeenten: uitLijst(gemeenten, nummers),
    delen: delen === 0 ? {} : delen,
  }));
  const begrippen = inRijen(pakket.begrippen).map(([slug, titel, tekst, ook]): Begripfiche => ({
    soort: 'begrip',
    slug: pakSlugUit(slug, titel),
    titel,
    tekst,
    ook: splits(ook),
  }));
  const fiches = [...premies, ...diensten, ...zonefiches, ...begrippen];
  return {
    fiches,
    nummerVanId: pakIdsUit(pakket.ids, fiches.length),
    synoniemen: {
      groepen: inRijen(pakket.groepen).map(pakGroepUit),
      stopwoorden: splits(pakket.stopwoorden),
    },
    woorden: pakWoordenUit(pakket.woorden),
  };
}

function pakSlug({ slug, titel }: Pick<Fiche, 'slug' | 'titel'>): Slug {
  return `${slugVan(titel)}-`.startsWith(`${slug}-`) ? slug.split('-').length : slug;
}

function pakSlugUit(slug: Slug, titel: string): string {
  return typeof slug === 'string' ? slug : slugVan(titel).split('-').slice(0, slug).join('-');
}

/** Ids are hashes: the shortest part that differs in all of them says as much. @param ids all equally long */
function pakIds(ids: readonly string[]): Zoekpakket['ids'] {
  const [eerste = ''] = ids;
  const begin = Array.from(eerste).findIndex((teken, plaats) =>
    ids.some((id) => id[plaats] !== teken),
  );
  const delen = (lengte: number) => ids.map((id) => id.slice(begin, begin + lengte));
  let lengte = 1;
  while (new Set(delen(lengte)).size < ids.length && begin + lengte < eerste.length) lengte += 1;
  return [begin, delen(lengte).join('')];
}

function pakIdsUit([begin, delen]: Zoekpakket['ids'], aantal: number): Zoekdata['nummerVanId'] {
  const lengte = delen.length / aantal;
  const nummers = new Map(
    Array.from({ length: aantal }, (_, nummer) => [
      delen.slice(nummer * lengte, (nummer + 1) * lengte),
      nummer,
    ]),
  );
  return (id) => nummers.get(id.slice(begin, begin + lengte));
}

function pakGroepUit([gezegd, soort, thema, doelgroep, woorden, teken]: GroepRij): Synoniemgroep {
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
