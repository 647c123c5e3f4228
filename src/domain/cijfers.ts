import type { SoortBewijs } from '../schema/schalen.ts';
import type { Premie } from '../schema/premie.ts';
import { BEGUNSTIGDEN, PROVINCIES, type Provincie } from '../schema/waarden.ts';
import { bedragPerJaar } from './bedrag.ts';
import { bewijzenVan } from './bewijs.ts';
import { nieuwstePeildatum } from './datums.ts';
import { entryVan, type Directory } from './directory.ts';
import { hoofdpremie } from './samenvatting.ts';
import { zekerheidVan } from './zekerheid.ts';

/**
 * What the directory knows, in figures. The amount of a town is the highest that its main premium pays in a year: the
 * same as in the table and on the map, and the only end of a range that nearly every source gives. Money in cents.
 */

type Gids = Pick<Directory, 'gemeenten' | 'premies'>;

/** How many towns have a premium, have none, or may have one. */
export interface Dekking {
  readonly met: number;
  readonly zonder: number;
  readonly onbekend: number;
  /** Of all of them, those whose facts the town or an association confirmed. */
  readonly bevestigd: number;
  readonly totaal: number;
  /** Share of the inhabitants (2020) who live in a town with a premium, 0 to 1. */
  readonly inwonersMet: number;
}

/** The towns of a province, or all towns. */
export function dekking(gids: Gids, provincie?: Provincie): Dekking {
  const steden = [...gids.premies]
    .map(([slug, entry]) => ({
      aanbod: entry.aanbod,
      bevestigd: zekerheidVan(entry) === 'bevestigd',
      ...entryVan(gids.gemeenten, slug),
    }))
    .filter((stad) => provincie === undefined || stad.provincie === provincie);
  const tel = (...aanbod: string[]) => steden.filter((stad) => aanbod.includes(stad.aanbod)).length;
  const inwoners = (lijst: typeof steden) =>
    lijst.reduce((som, { inwoners2020 }) => som + inwoners2020, 0);
  const met = steden.filter(({ aanbod }) => aanbod === 'ja');
  return {
    met: met.length,
    zonder: tel('nee', 'afgeschaft'),
    onbekend: tel('onbekend'),
    bevestigd: steden.filter(({ bevestigd }) => bevestigd).length,
    totaal: steden.length,
    inwonersMet: steden.length === 0 ? 0 : inwoners(met) / inwoners(steden),
  };
}

/** A town with the amount that counts. */
export interface Stadsbedrag {
  readonly slug: string;
  readonly naam: string;
  readonly provincie: Provincie;
  readonly bedrag: number;
}

/** The towns whose amounts can be compared, lowest first, and how many cannot and why. */
export interface Bedragen {
  readonly steden: readonly Stadsbedrag[];
  /** The main premium is only for who raises a child with a disability: another thing. */
  readonly alleenKind: number;
  /** There is a premium, but no source tells what it pays in a year. */
  readonly zonderBedrag: number;
}

export function bedragen(gids: Gids): Bedragen {
  const steden: Stadsbedrag[] = [];
  let alleenKind = 0;
  let zonderBedrag = 0;
  for (const [slug, premie] of hoofdpremies(gids)) {
    const bereik = bedragPerJaar(premie);
    if (premie.soort === 'zorg-voor-kind') alleenKind += 1;
    else if (bereik === null) zonderBedrag += 1;
    else {
      const { naam, provincie } = entryVan(gids.gemeenten, slug);
      steden.push({ slug, naam, provincie, bedrag: bereik.max });
    }
  }
  return { steden: steden.toSorted((a, b) => a.bedrag - b.bedrag), alleenKind, zonderBedrag };
}

/** The main premium of every town that has one. */
function hoofdpremies({ premies }: Gids): [string, Premie][] {
  return [...premies].flatMap(([slug, entry]): [string, Premie][] => {
    const premie = hoofdpremie(entry);
    return premie ? [[slug, premie]] : [];
  });
}

/**
 * The value below which this share of the values lies, between neighbours in proportion; 0.5 is the median.
 * @param deel 0 to 1
 * @returns undefined when there are no values
 */
export function kwantiel(waarden: readonly number[], deel: number): number | undefined {
  const geordend = waarden.toSorted((a, b) => a - b);
  const plaats = (geordend.length - 1) * deel;
  const onder = geordend[Math.floor(plaats)];
  const boven = geordend[Math.ceil(plaats)];
  if (onder === undefined || boven === undefined) return undefined;
  return onder + (boven - onder) * (plaats - Math.floor(plaats));
}

/** How the amounts of some towns are spread, in cents. */
export interface Spreiding {
  readonly aantal: number;
  readonly laagste: number;
  readonly mediaan: number;
  readonly hoogste: number;
}

/** @returns undefined when there are no towns */
export function spreiding(steden: readonly Stadsbedrag[]): Spreiding | undefined {
  const waarden = steden.map(({ bedrag }) => bedrag);
  const mediaan = kwantiel(waarden, 0.5);
  if (mediaan === undefined) return undefined;
  return {
    aantal: waarden.length,
    laagste: Math.min(...waarden),
    mediaan,
    hoogste: Math.max(...waarden),
  };
}

/** The spread in each province that has amounts. */
export function spreidingPerProvincie(
  steden: readonly Stadsbedrag[],
): (Spreiding & { provincie: Provincie })[] {
  return PROVINCIES.flatMap((provincie) => {
    const inProvincie = spreiding(steden.filter((stad) => stad.provincie === provincie));
    return inProvincie ? [{ provincie, ...inProvincie }] : [];
  });
}

/** A class of amounts, above `van` and up to `tot`, both in cents, and how many towns are in it. */
export interface Klasse {
  readonly van: number;
  readonly tot: number;
  readonly aantal: number;
}

/** Classes of equal width from zero to the highest amount, empty ones too. */
export function klassen(steden: readonly Stadsbedrag[], breedte = 100_00): Klasse[] {
  const hoogste = Math.max(0, ...steden.map(({ bedrag }) => bedrag));
  return Array.from({ length: Math.ceil(hoogste / breedte) }, (_, nummer) => {
    const van = nummer * breedte;
    const tot = van + breedte;
    return {
      van,
      tot,
      aantal: steden.filter(({ bedrag }) => bedrag > van && bedrag <= tot).length,
    };
  });
}

/** How many towns say that, of each answer. */
export interface Telling<T> {
  readonly waarde: T;
  readonly aantal: number;
}

/** To whom the main premium is paid. */
export function begunstigden(gids: Gids): Telling<Premie['begunstigde']>[] {
  const premies = hoofdpremies(gids).map(([, premie]) => premie);
  return BEGUNSTIGDEN.map((waarde) => ({
    waarde,
    aantal: premies.filter(({ begunstigde }) => begunstigde === waarde).length,
  }));
}

/** The proofs that main premiums accept, alone or with others, most accepted first, and how many sources name none. */
export function bewijzen(gids: Gids): {
  readonly tellingen: Telling<SoortBewijs>[];
  readonly zwijgt: number;
  readonly premies: number;
} {
  const perPremie = hoofdpremies(gids).map(([, premie]) => bewijzenVan(premie));
  const soorten = new Set(perPremie.flat());
  const tellingen = [...soorten].map((waarde) => ({
    waarde,
    aantal: perPremie.filter((premie) => premie.includes(waarde)).length,
  }));
  return {
    tellingen: tellingen.toSorted((a, b) => b.aantal - a.aantal),
    zwijgt: perPremie.filter((premie) => premie.length === 0).length,
    premies: perPremie.length,
  };
}

/** Of the towns with a premium: the year of the newest date that a source states, every year from the first, and how many state none. */
export function versheid({ premies }: Gids): {
  readonly jaren: Telling<number>[];
  readonly zonderDatum: number;
} {
  const data = [...premies.values()]
    .filter(({ aanbod }) => aanbod === 'ja')
    .map(({ bronnen }) => nieuwstePeildatum(bronnen));
  const jaren = data.flatMap((datum) => (datum ? Number(datum.slice(0, 4)) : []));
  const eerste = Math.min(...jaren);
  const hoeveel = jaren.length === 0 ? 0 : Math.max(...jaren) - eerste + 1;
  return {
    jaren: Array.from({ length: hoeveel }, (_, plaats) => ({
      waarde: eerste + plaats,
      aantal: jaren.filter((jaar) => jaar === eerste + plaats).length,
    })),
    zonderDatum: data.length - jaren.length,
  };
}
