/**
 * What the browser knows of each entry: enough to rank it by place and to show it as a hit. Made at build, free of zod.
 */

export type SoortFiche = 'premie' | 'dienst' | 'zone' | 'begrip';

interface Basis {
  readonly slug: string;
  readonly titel: string;
  /** One line below the title. */
  readonly tekst: string;
}

/** The premium of a municipality. `tekst` is what it pays. */
export interface Premiefiche extends Basis {
  readonly soort: 'premie';
  readonly gemeente: string;
  readonly provincie: string;
  /** Whether there is a premium to show as an answer. */
  readonly aanbod: 'ja' | 'nee' | 'afgeschaft' | 'onbekend';
  /** The year that the amount speaks of, in words. */
  readonly jaar: string;
}

export interface Dienstfiche extends Basis {
  readonly soort: 'dienst';
  readonly soortDienst: string;
  readonly thema: readonly string[];
  readonly doelgroep: readonly string[];
  readonly niveau: string;
  readonly gemeenten: readonly string[];
  readonly zones: readonly string[];
  readonly provincies: readonly string[];
  readonly telefoon: string;
}

export interface Zonefiche extends Basis {
  readonly soort: 'zone';
  readonly provincie: string;
  readonly gemeenten: readonly string[];
  /** The postcodes of a town of which only a part belongs to the zone. */
  readonly delen: Readonly<Record<string, readonly string[]>>;
}

export interface Begripfiche extends Basis {
  readonly soort: 'begrip';
  /** Other names of the term. */
  readonly ook: readonly string[];
}

export type Fiche = Premiefiche | Dienstfiche | Zonefiche | Begripfiche;

/** A service for everyone in Flanders, wherever they live. */
export function isOveral({ niveau }: Dienstfiche): boolean {
  return niveau === 'vlaanderen' || niveau === 'belgie';
}

/** The address of an entry's page. */
export function adresVan({ soort, slug }: Pick<Fiche, 'soort' | 'slug'>): string {
  switch (soort) {
    case 'premie':
      return `/premies/${slug}/`;
    case 'dienst':
      return `/diensten/${slug}/`;
    case 'zone':
      return `/eerstelijnszones/${slug}/`;
    case 'begrip':
      return `/begrippen/#${slug}`;
  }
}

/** The title of a premium without its town, which the search knows from the question: "Mantelzorgpremie". */
export function naamVanPremie({ titel, gemeente }: Premiefiche): string {
  return titel.replace(` in ${gemeente}`, '');
}
