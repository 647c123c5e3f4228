import type { Gemeente } from '../schema/gemeente.ts';

/** A name by which people look for a municipality: its own, a village's, a former municipality's or a postcode. */
export interface Plaats {
  readonly naam: string;
  /** The municipality of today. */
  readonly gemeente: string;
  readonly soort: 'gemeente' | 'vroegere gemeente' | 'deelgemeente' | 'postcode';
}

/** Small letters without accents, hyphens or points: how names are compared. "Sint-Niklaas", "St. Niklaas" -> "sint niklaas". */
export function normaliseer(tekst: string): string {
  return tekst
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replaceAll(/\b(?:st|ste)\b/g, (kort) => (kort === 'st' ? 'sint' : 'sinte'));
}

/** Every name of every municipality, without doubles inside one town. */
export function plaatsenVan(gemeenten: Iterable<Gemeente>): Plaats[] {
  return [...gemeenten].flatMap((gemeente) => {
    const plaatsen = new Map<string, Plaats>();
    const voegToe = (naam: string, soort: Plaats['soort']) => {
      const sleutel = normaliseer(naam);
      if (!plaatsen.has(sleutel)) plaatsen.set(sleutel, { naam, gemeente: gemeente.slug, soort });
    };
    voegToe(gemeente.naam, 'gemeente');
    gemeente.fusieVan?.forEach(({ naam }) => {
      voegToe(naam, 'vroegere gemeente');
    });
    gemeente.deelgemeenten.forEach(({ naam, fusiedeel }) => {
      if (fusiedeel) voegToe(fusiedeel, 'vroegere gemeente');
      voegToe(naam, 'deelgemeente');
    });
    gemeente.postcodes.forEach((postcode) => {
      voegToe(postcode, 'postcode');
    });
    return [...plaatsen.values()];
  });
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
    .map((plaats) => ({ plaats, naam: normaliseer(plaats.naam) }))
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
