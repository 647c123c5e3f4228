import type { Synoniemen } from '../../schema/synoniemen.ts';
import type { Plaats } from '../plaatsen.ts';
import type { Fiche } from './fiche.ts';
import {
  pakBegrip,
  pakBegripUit,
  pakDienst,
  pakDienstUit,
  pakGroep,
  pakGroepUit,
  pakPremie,
  pakPremieUit,
  pakZone,
  pakZoneUit,
  SCHEIDING,
  splits,
  type BegripRij,
  type DienstRij,
  type Gebieden,
  type GroepRij,
  type PremieRij,
  type ZoneRij,
} from './pakketrijen.ts';
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

/** What the search works with. */
export interface Zoekdata {
  readonly fiches: readonly Fiche[];
  /** The number of the entry behind an id of the engine. */
  readonly nummerVanId: (id: string) => number | undefined;
  readonly synoniemen: Synoniemen;
  /** The index's own words, that spelling is mended against. */
  readonly woorden: readonly string[];
}

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
  const premies = fiches.filter((fiche) => fiche.soort === 'premie');
  const zones = fiches.filter((fiche) => fiche.soort === 'zone');
  const gebieden: Gebieden = {
    gemeenten: premies.map(({ slug }) => slug),
    zones: zones.map(({ slug }) => slug),
  };
  const diensten = fiches.filter((fiche) => fiche.soort === 'dienst');
  const begrippen = fiches.filter((fiche) => fiche.soort === 'begrip');
  return {
    premies: inKolommen(premies.map(pakPremie)),
    diensten: inKolommen(diensten.map((fiche) => pakDienst(fiche, gebieden))),
    zones: inKolommen(zones.map((fiche) => pakZone(fiche, gebieden))),
    begrippen: inKolommen(begrippen.map(pakBegrip)),
    groepen: inKolommen(synoniemen.groepen.map(pakGroep)),
    stopwoorden: synoniemen.stopwoorden.join(SCHEIDING),
    woorden: pakWoorden(woorden),
    ids: pakIds(ids),
  };
}

/** Unpacks what {@link pakZoekdata} packed. @param plaatsen those of /data/plaatsen.json */
export function pakZoekdataUit(pakket: Zoekpakket, plaatsen: readonly Plaats[]): Zoekdata {
  const steden = plaatsen.filter(({ soort }) => soort === 'gemeente');
  const zonerijen = inRijen(pakket.zones);
  const gebieden: Gebieden = {
    gemeenten: steden.map(({ gemeente }) => gemeente),
    zones: zonerijen.map(([slug]) => slug),
  };
  const fiches = [
    ...inRijen(pakket.premies).map((rij, plaats) => pakPremieUit(rij, steden[plaats])),
    ...inRijen(pakket.diensten).map((rij) => pakDienstUit(rij, gebieden)),
    ...zonerijen.map((rij) => pakZoneUit(rij, steden)),
    ...inRijen(pakket.begrippen).map(pakBegripUit),
  ];
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
