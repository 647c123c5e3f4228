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
import {
  bekendeTekens,
  pakWoordpunten,
  pakWoordpuntenUit,
  type Puntenpakket,
  type Woordpunten,
} from './woordpunten.ts';

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
  readonly woordpunten: Puntenpakket;
  /** What the engine's names of the entries begin with: see paginanaam.ts. */
  readonly stempel: string;
}

/** Rows by column: like stands beside like, which compresses better. */
type Kolommen<Rij extends readonly unknown[]> = {
  readonly [Kolom in keyof Rij]: readonly Rij[Kolom][];
};

/** What the search works with. */
export interface Zoekdata {
  readonly fiches: readonly Fiche[];
  /** What the engine's names of the entries begin with. */
  readonly stempel: string;
  readonly synoniemen: Synoniemen;
  /** The index's own words, that spelling is mended against. */
  readonly woorden: readonly string[];
  readonly woordpunten: Woordpunten;
}

function inKolommen<Rij extends readonly unknown[]>(rijen: readonly Rij[]): Kolommen<Rij> {
  const kolommen = (rijen[0] ?? []).map((_, kolom) => rijen.map((rij) => rij[kolom]));
  return kolommen as unknown as Kolommen<Rij>;
}

function inRijen<Rij extends readonly unknown[]>(kolommen: Kolommen<Rij>): Rij[] {
  const [eerste = []] = kolommen;
  return eerste.map((_, rij) => kolommen.map((kolom) => kolom[rij]) as unknown as Rij);
}

/** Packs what the browser needs. */
export function pakZoekdata(data: Zoekdata): Zoekpakket {
  const { fiches, synoniemen, woorden, woordpunten, stempel } = data;
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
    woordpunten: pakWoordpunten(woordpunten, bekendeTekens(data), fiches),
    stempel,
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
  const synoniemen = {
    groepen: inRijen(pakket.groepen).map(pakGroepUit),
    stopwoorden: splits(pakket.stopwoorden),
  };
  const woorden = pakWoordenUit(pakket.woorden);
  const tekens = bekendeTekens({ synoniemen, woorden });
  return {
    fiches,
    stempel: pakket.stempel,
    synoniemen,
    woorden,
    woordpunten: pakWoordpuntenUit(pakket.woordpunten, tekens, fiches),
  };
}
