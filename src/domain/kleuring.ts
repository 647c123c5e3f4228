import type { Gemeentepremies, Premie } from '../schema/premie.ts';
import type { SoortBewijs } from '../schema/schalen.ts';
import type { Uitkomst } from './evaluatie.ts';
import { BEWIJS } from './labels.ts';
import { NODEN, NOOD, type Nood } from './noden.ts';
import { aantal } from './format.ts';
import { ZEKERHEID, type Zekerheid } from './zekerheid.ts';

/** What the map knows of a municipality. */
export interface Kaartgemeente {
  readonly slug: string;
  readonly naam: string;
  readonly aanbod: Gemeentepremies['aanbod'];
  /** What it offers, in a few words. */
  readonly kort: string;
  /** The most that a year can bring, in cents; absent when the source gives no yearly amount. */
  readonly hoogstens?: number;
  readonly wie?: Premie['begunstigde'];
  /** The accepted proofs of the need of care; absent when the sources are silent. */
  readonly bewijzen?: readonly SoortBewijs[];
  readonly zekerheid: Zekerheid;
  readonly jaar: string;
  readonly zones: readonly string[];
  /** How many services answer each need in the town or its zone: a digit for all, then one per need, in base 36. */
  readonly nabij: string;
  /** The same for services of the whole province. */
  readonly provincie: string;
  /** What it would give in the situatie that was told; worked out in the browser. */
  readonly voorJou?: { readonly uitkomst: Uitkomst; readonly bedrag?: string };
}

/** /data/kaart.json */
export interface Kaartgegevens {
  readonly gemeenten: readonly Kaartgemeente[];
  readonly zones: Readonly<Record<string, string>>;
}

/** By what the map is coloured. */
export const KLEURINGEN = {
  bedrag: 'Bedrag per jaar',
  wie: 'Wie het geld krijgt',
  bewijs: 'Welk bewijs van zorg telt',
  zekerheid: 'Hoe zeker de gegevens zijn',
  hulp: 'Hoeveel hulp er in de buurt is',
  'voor-jou': 'Wat jij zou krijgen',
} as const;
export type Kleuring = keyof typeof KLEURINGEN;

/** What someone chose to see. */
export interface Kaartkeuze {
  readonly kleur: Kleuring;
  /** For `bewijs`. */
  readonly bewijs: SoortBewijs;
  /** For `hulp`; absent: all needs. */
  readonly nood?: Nood | undefined;
}

/** A class of the map: how it looks, and what it means. */
export interface Klasse {
  /** The name of its look: 1 to 5 for steps of colour, `geen` grey, `stippen` dots, `arcering` hatched. */
  readonly vorm: '1' | '2' | '3' | '4' | '5' | 'geen' | 'stippen' | 'arcering';
  readonly tekst: string;
}

const GEEN: Klasse = { vorm: 'geen', tekst: 'geen premie' };
const ONBEKEND: Klasse = { vorm: 'arcering', tekst: 'niet bekend of er een premie is' };

/** From this many cents a year a class begins. */
const TRAPPEN: readonly (Klasse & { readonly vanaf: number })[] = [
  { vorm: '5', vanaf: 50_000, tekst: '€ 500 of meer' },
  { vorm: '4', vanaf: 35_000, tekst: '€ 350 tot € 499' },
  { vorm: '3', vanaf: 25_000, tekst: '€ 250 tot € 349' },
  { vorm: '2', vanaf: 15_000, tekst: '€ 150 tot € 249' },
  { vorm: '1', vanaf: 0, tekst: 'minder dan € 150' },
];

const WIE: Record<Premie['begunstigde'], Klasse> = {
  mantelzorger: { vorm: '4', tekst: 'de mantelzorger' },
  zorgvrager: { vorm: '2', tekst: 'wie zorg nodig heeft' },
  keuze: { vorm: '5', tekst: 'een van beiden' },
  onbekend: { vorm: 'stippen', tekst: 'er is een premie, voor wie zegt de bron niet' },
};

const ZEKER: Record<Zekerheid, Klasse> = {
  bevestigd: { vorm: '5', tekst: ZEKERHEID.bevestigd },
  gemeente: { vorm: '4', tekst: ZEKERHEID.gemeente },
  oud: { vorm: '2', tekst: ZEKERHEID.oud },
  onbekend: { vorm: 'arcering', tekst: ZEKERHEID.onbekend },
};

const BEDRAG_ONBEKEND: Klasse = { vorm: 'stippen', tekst: 'er is een premie, bedrag niet bekend' };
const BEWIJS_TELT: Klasse = { vorm: '4', tekst: 'dit bewijs telt' };
const ANDER_BEWIJS: Klasse = { vorm: '1', tekst: 'ander bewijs nodig' };
const BEWIJS_ONBEKEND: Klasse = { vorm: 'stippen', tekst: 'er is een premie, bewijs niet bekend' };

const HULP: readonly (Klasse & { readonly vanaf: number })[] = [
  { vorm: '5', vanaf: 5, tekst: '5 of meer in je gemeente of zone' },
  { vorm: '4', vanaf: 3, tekst: '3 of 4 in je gemeente of zone' },
  { vorm: '3', vanaf: 2, tekst: '2 in je gemeente of zone' },
  { vorm: '2', vanaf: 1, tekst: '1 in je gemeente of zone' },
];
const HULP_PROVINCIE: Klasse = { vorm: '1', tekst: 'alleen voor de hele provincie' };
const HULP_VLAANDEREN: Klasse = { vorm: 'geen', tekst: 'alleen voor heel Vlaanderen' };

const VOOR_JOU: Record<Uitkomst, Klasse> = {
  ja: { vorm: '5', tekst: 'ja: je voldoet aan wat we kunnen nagaan' },
  misschien: { vorm: '3', tekst: 'misschien: dat hangt af van wat we nog niet weten' },
  nee: { vorm: 'geen', tekst: 'geen premie voor jou' },
  onbekend: ONBEKEND,
};

/** The classes of a choice, in the order of a legend. */
export function legenda({ kleur }: Pick<Kaartkeuze, 'kleur'>): readonly Klasse[] {
  switch (kleur) {
    case 'bedrag':
      return [...TRAPPEN, BEDRAG_ONBEKEND, GEEN, ONBEKEND];
    case 'wie':
      return [...Object.values(WIE), GEEN, ONBEKEND];
    case 'bewijs':
      return [BEWIJS_TELT, ANDER_BEWIJS, BEWIJS_ONBEKEND, GEEN, ONBEKEND];
    case 'zekerheid':
      return Object.values(ZEKER);
    case 'hulp':
      return [...HULP, HULP_PROVINCIE, HULP_VLAANDEREN];
    case 'voor-jou':
      return Object.values(VOOR_JOU);
  }
}

/** The class of a municipality. */
export function klasseVan(gemeente: Kaartgemeente, keuze: Kaartkeuze): Klasse {
  if (keuze.kleur === 'hulp') return klasseVanHulp(gemeente, keuze.nood);
  if (keuze.kleur === 'zekerheid') return ZEKER[gemeente.zekerheid];
  if (keuze.kleur === 'voor-jou') return VOOR_JOU[gemeente.voorJou?.uitkomst ?? 'onbekend'];
  if (gemeente.aanbod === 'onbekend') return ONBEKEND;
  if (gemeente.aanbod !== 'ja') return GEEN;
  switch (keuze.kleur) {
    case 'bedrag': {
      const { hoogstens } = gemeente;
      if (hoogstens === undefined) return BEDRAG_ONBEKEND;
      return TRAPPEN.find(({ vanaf }) => hoogstens >= vanaf) ?? BEDRAG_ONBEKEND;
    }
    case 'wie':
      return WIE[gemeente.wie ?? 'onbekend'];
    case 'bewijs':
      if (!gemeente.bewijzen) return BEWIJS_ONBEKEND;
      return gemeente.bewijzen.includes(keuze.bewijs) ? BEWIJS_TELT : ANDER_BEWIJS;
  }
}

function klasseVanHulp(gemeente: Kaartgemeente, nood: Nood | undefined): Klasse {
  const { nabij, provincie } = hulpBij(gemeente, nood);
  return (
    HULP.find(({ vanaf }) => nabij >= vanaf) ?? (provincie > 0 ? HULP_PROVINCIE : HULP_VLAANDEREN)
  );
}

/** How many services answer a need: in the town or its zone, and for the whole province. */
export function hulpBij(
  { nabij, provincie }: Pick<Kaartgemeente, 'nabij' | 'provincie'>,
  nood?: Nood,
): { nabij: number; provincie: number } {
  const plaats = nood ? NODEN.indexOf(nood) + 1 : 0;
  return {
    nabij: parseInt(nabij.charAt(plaats), 36),
    provincie: parseInt(provincie.charAt(plaats), 36),
  };
}

/** Numbers as digits in base 36; what is more than 35 counts as 35. */
export function alsCijfers(getallen: readonly number[]): string {
  return getallen.map((getal) => Math.min(getal, 35).toString(36)).join('');
}

/** What the map says of a municipality for a choice: read aloud, and shown beside the pointer. */
export function waardeInWoorden(gemeente: Kaartgemeente, keuze: Kaartkeuze): string {
  switch (keuze.kleur) {
    case 'bedrag':
      return gemeente.aanbod === 'onbekend' ? 'niet bekend of er een premie is' : gemeente.kort;
    case 'hulp': {
      const { nabij } = hulpBij(gemeente, keuze.nood);
      return nabij > 0
        ? `${aantal(nabij, 'dienst', 'diensten')} in de gemeente of zone`
        : klasseVan(gemeente, keuze).tekst;
    }
    case 'voor-jou': {
      const { uitkomst, bedrag } = gemeente.voorJou ?? {};
      return bedrag ? `${uitkomst ?? ''}, ${bedrag}` : klasseVan(gemeente, keuze).tekst;
    }
    default:
      return klasseVan(gemeente, keuze).tekst;
  }
}

/** The title of a legend. */
export function titelVan({ kleur, bewijs, nood }: Kaartkeuze): string {
  switch (kleur) {
    case 'bedrag':
      return 'Het hoogste bedrag per jaar';
    case 'wie':
      return 'Wie krijgt het geld?';
    case 'bewijs':
      return `Telt dit als bewijs: ${BEWIJS[bewijs]}?`;
    case 'zekerheid':
      return 'Hoe zeker zijn de gegevens?';
    case 'hulp':
      return nood ? `Hulp in de buurt: ${NOOD[nood].naam.toLowerCase()}` : 'Hulp in de buurt';
    case 'voor-jou':
      return 'Wat zou jij krijgen?';
  }
}
