/**
 * The proofs of care need that a premium may ask for, how each is told, and the scale of each score.
 * Free of zod, so that the browser can share it at no cost.
 */

export interface Bereik {
  readonly min: number;
  readonly max: number;
}

/** A proof told as a score, on the scale as a whole (`totaal`) or on one of its parts. */
interface ScoreBewijs {
  readonly vorm: 'score';
  readonly delen: Readonly<Record<string, Bereik>>;
  /** True where having the proof at all already says something: a yes/no answer meets it when no threshold is asked. */
  readonly ookJaNee: boolean;
}

/** A proof that one has or has not. */
interface JaNeeBewijs {
  readonly vorm: 'janee';
}

/** A proof that is one of the letters A < B < C < D. */
interface CategorieBewijs {
  readonly vorm: 'categorie';
}

/** A proof that only a person can judge. */
interface OordeelBewijs {
  readonly vorm: 'oordeel';
}

export type BewijsVorm = ScoreBewijs | JaNeeBewijs | CategorieBewijs | OordeelBewijs;

export const CATEGORIEEN = ['A', 'B', 'C', 'D'] as const;
export type Categorie = (typeof CATEGORIEEN)[number];

const FOD_PUNTEN = { min: 0, max: 18 } as const;
const JANEE = { vorm: 'janee' } as const;
const OORDEEL = { vorm: 'oordeel' } as const;

/**
 * Scales as the sources of the glossary give them (content/begrippen: fod-punten, belrai-screener, zorgtoeslag,
 * mmse). The maxima of the BEL scale and of the former scale of nine points for children are not sourced: they only
 * stop typing errors.
 */
export const BEWIJZEN = {
  'bel-score': {
    vorm: 'score',
    ookJaNee: false,
    delen: {
      totaal: { min: 0, max: 81 },
      adl: { min: 0, max: 27 },
      'bel-foto': { min: 0, max: 39 },
    },
  },
  'belrai-screener': {
    vorm: 'score',
    ookJaNee: false,
    delen: {
      totaal: { min: 0, max: 30 },
      'adl-iadl': { min: 0, max: 12 },
      cognitie: { min: 0, max: 6 },
    },
  },
  'fod-zelfredzaamheid': { vorm: 'score', ookJaNee: false, delen: { totaal: FOD_PUNTEN } },
  'zorgbudget-ouderen': { vorm: 'score', ookJaNee: true, delen: { totaal: FOD_PUNTEN } },
  integratietegemoetkoming: { vorm: 'score', ookJaNee: true, delen: { totaal: FOD_PUNTEN } },
  'zorgtoeslag-kind': {
    vorm: 'score',
    ookJaNee: true,
    delen: {
      totaal: { min: 0, max: 36 },
      'pijler-1': { min: 0, max: 6 },
      zelfredzaamheid: { min: 0, max: 9 },
    },
  },
  'fod-invaliditeit': {
    vorm: 'score',
    ookJaNee: false,
    delen: { totaal: { min: 0, max: 100 } },
  },
  katz: { vorm: 'categorie' },
  mmse: { vorm: 'score', ookJaNee: false, delen: { totaal: { min: 0, max: 30 } } },
  'zorgbudget-zwaar-zorgbehoevenden': JANEE,
  'zorgbudget-handicap': JANEE,
  'palliatief-forfait': JANEE,
  'hulp-van-derden': JANEE,
  'forfait-chronisch-zieken': JANEE,
  dementiediagnose: JANEE,
  mantelzorgstatuut: JANEE,
  doktersattest: OORDEEL,
  'sociaal-onderzoek': OORDEEL,
  anders: OORDEEL,
} as const satisfies Record<string, BewijsVorm>;

export type SoortBewijs = keyof typeof BEWIJZEN;
export const SOORTEN_BEWIJS = Object.keys(BEWIJZEN) as SoortBewijs[];

/** Every part that some scale has: `totaal`, `adl`, `cognitie`, ... */
export const ONDERDELEN = [
  ...new Set(
    Object.values(BEWIJZEN as Record<string, BewijsVorm>).flatMap((bewijs) =>
      bewijs.vorm === 'score' ? Object.keys(bewijs.delen) : [],
    ),
  ),
];

/**
 * The range of a part of a proof's scale.
 * @param bewijs a proof, e.g. `bel-score`
 * @param onderdeel a part, e.g. `totaal`
 * @returns the inclusive range, or undefined when the proof has no score or no such part
 */
export function bereikVan(bewijs: SoortBewijs, onderdeel: string): Bereik | undefined {
  const vorm: BewijsVorm = BEWIJZEN[bewijs];
  return vorm.vorm === 'score' && Object.hasOwn(vorm.delen, onderdeel)
    ? vorm.delen[onderdeel]
    : undefined;
}
