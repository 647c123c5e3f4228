import type { Gemeente } from '../schema/gemeente.ts';

/** A name by which people look for a municipality: its own, a village's, a former municipality's or a postcode. */
export interface Plaats {
  readonly naam: string;
  /** The municipality of today. */
  readonly gemeente: string;
  readonly soort: 'gemeente' | 'vroegere gemeente' | 'deelgemeente' | 'postcode';
  /** Of a village: it tells which zone a part of a divided town belongs to. */
  readonly postcode?: string;
}

/** Small letters without accents, hyphens or points: how names are compared. "Sint-Niklaas", "St. Niklaas" -> "sint niklaas". */
export function normaliseer(tekst: string): string {
  const klein = tekst.toLowerCase();
  // Nearly every name and word is plain, and there are thousands to go through on a phone.
  const kaal = /^[a-z\d]+(?:[ -][a-z\d]+)*$/.test(klein)
    ? klein.replaceAll('-', ' ')
    : klein
        .normalize('NFD')
        .replaceAll(/\p{M}/gu, '')
        .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
        .trim();
  return kaal.replaceAll(/\b(?:st|ste)\b/g, (kort) => (kort === 'st' ? 'sint' : 'sinte'));
}

/**
 * The names of all municipalities as the browser gets them, as short as can be, for /data/plaatsen.json. Of each town: its
 * name, the municipalities that merged into it, and per postcode its villages: "Aalst;;9300;8Gijzegem,Hofstade". A
 * postcode is what it adds to the one before it: 9300, 9308. A town's slug is made of its name.
 */
export function pakPlaatsen(gemeenten: Iterable<Gemeente>): string {
  return [...gemeenten].map(pakStad).join('|');
}

function pakStad({ naam, fusieVan = [], deelgemeenten, postcodes }: Gemeente): string {
  const vroegere = new Set([
    ...fusieVan.map((deel) => deel.naam),
    ...deelgemeenten.flatMap(({ fusiedeel }) => fusiedeel ?? []),
  ]);
  // The village that gave the town its name is the town.
  const dorpen = deelgemeenten.filter((dorp) => dorp.naam !== naam);
  let vorige = 0;
  const delen = postcodes.toSorted().map((postcode) => {
    const namen = dorpen.filter((dorp) => dorp.postcode === postcode).map((dorp) => dorp.naam);
    const verschil = Number(postcode) - vorige;
    vorige = Number(postcode);
    return `${verschil}${namen.join(',')}`;
  });
  return [naam, [...vroegere].join(','), ...delen].join(';');
}

/** Every name of every municipality that {@link pakPlaatsen} packed, without doubles inside one town. */
export function pakPlaatsenUit(pakket: string): Plaats[] {
  return pakket.split('|').flatMap(pakStadUit);
}

function pakStadUit(rij: string): Plaats[] {
  const [stad = '', vroegere = '', ...delen] = rij.split(';');
  const gemeente = slugVan(stad);
  const plaatsen = new Map<string, Plaats>();
  const voegToe = (naam: string, soort: Plaats['soort'], postcode?: string) => {
    const sleutel = normaliseer(naam);
    if (naam === '' || plaatsen.has(sleutel)) return;
    plaatsen.set(sleutel, { naam, gemeente, soort, ...(postcode && { postcode }) });
  };
  let vorige = 0;
  const dorpen = delen.map((deel) => {
    const namen = deel.replace(/^\d+/, '');
    vorige += Number(deel.slice(0, deel.length - namen.length));
    return [String(vorige), namen.split(',')] as const;
  });
  const postcodeVan = new Map(dorpen.flatMap(([code, namen]) => namen.map((naam) => [naam, code])));
  voegToe(stad, 'gemeente');
  for (const naam of vroegere.split(',')) {
    voegToe(naam, 'vroegere gemeente', postcodeVan.get(naam));
  }
  for (const [postcode, namen] of dorpen) {
    for (const naam of namen) voegToe(naam, 'deelgemeente', postcode);
  }
  for (const [postcode] of dorpen) voegToe(postcode, 'postcode', postcode);
  return [...plaatsen.values()];
}

/** Every name of every municipality, without doubles inside one town. */
export function plaatsenVan(gemeenten: Iterable<Gemeente>): Plaats[] {
  return pakPlaatsenUit(pakPlaatsen(gemeenten));
}

/** Names are compared at every key, so each is normalised once. */
const namen = new WeakMap<Plaats, string>();
function genormaliseerd(plaats: Plaats): string {
  const bekend = namen.get(plaats);
  if (bekend !== undefined) return bekend;
  const naam = normaliseer(plaats.naam);
  namen.set(plaats, naam);
  return naam;
}

const RANG: Record<Plaats['soort'], number> = {
  gemeente: 0,
  'vroegere gemeente': 1,
  deelgemeente: 2,
  postcode: 3,
};

/**
 * The places whose name or postcode begins with what was typed; whole matches first, then municipalities before their
 * villages. A town appears once, under its best name.
 */
export function zoekPlaatsen(plaatsen: readonly Plaats[], getypt: string, hoogstens = 8): Plaats[] {
  const gezocht = normaliseer(getypt);
  if (gezocht === '') return [];
  const woordBegin = ` ${gezocht}`;
  const gevonden = plaatsen
    .map((plaats) => ({ plaats, naam: genormaliseerd(plaats) }))
    .filter(({ naam }) => naam.startsWith(gezocht) || naam.includes(woordBegin))
    .toSorted(
      (a, b) =>
        Number(b.naam === gezocht) - Number(a.naam === gezocht) ||
        Number(b.naam.startsWith(gezocht)) - Number(a.naam.startsWith(gezocht)) ||
        RANG[a.plaats.soort] - RANG[b.plaats.soort] ||
        a.naam.length - b.naam.length,
    );
  const gezien = new Set<string>();
  return gevonden
    .map(({ plaats }) => plaats)
    .filter(({ gemeente }) => !gezien.has(gemeente) && gezien.add(gemeente))
    .slice(0, hoogstens);
}

/** The id that a place's name makes in an address: "Sint-Kruis" -> "sint-kruis". */
export function slugVan(naam: string): string {
  return normaliseer(naam).replaceAll(' ', '-');
}

/**
 * Addresses under /premies/ of villages and former municipalities, each to its town of today. A name that several
 * towns share, or that is a town's own, leads nowhere: guessing would send people to the wrong town.
 */
export function plaatsRedirects(gemeenten: readonly Gemeente[]): Record<string, string> {
  const steden = new Set(gemeenten.map(({ slug }) => slug));
  const doelen = new Map<string, Set<string>>();
  for (const { naam, gemeente, soort } of plaatsenVan(gemeenten)) {
    const slug = slugVan(naam);
    if (soort === 'postcode' || steden.has(slug)) continue;
    doelen.set(slug, (doelen.get(slug) ?? new Set()).add(gemeente));
  }
  return Object.fromEntries(
    [...doelen]
      .filter(([, towns]) => towns.size === 1)
      .map(([slug, towns]) => [`/premies/${slug}/`, `/premies/${[...towns].join('')}/`]),
  );
}
