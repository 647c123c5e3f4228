/**
 * Which of the three Flemish zorgbudgetten may fit. Only rules that the glossary or a service of the directory states,
 * each with that source (a content test holds the figures against it); what they do not state stays unknown.
 */
import { BEWIJZEN, type Bereik } from '../schema/schalen.ts';
import { en, kleene, of, type Kleene } from './kleene.ts';
import { leesGetal, leesJaNee } from './situatieAdres.ts';
import { LEEFTIJD, type Getalvorm } from './vraagvorm.ts';

export const BUDGETTEN = ['zwaar', 'ouderen', 'handicap'] as const;
export type Budget = (typeof BUDGETTEN)[number];

/** The service and the term that tell of each budget: ids in content/diensten and content/begrippen. */
export const BUDGET: Record<Budget, { readonly dienst: string; readonly begrip: string }> = {
  zwaar: {
    dienst: 'zorgbudget-zwaar-zorgbehoevenden',
    begrip: 'zorgbudget-zwaar-zorgbehoevenden',
  },
  ouderen: { dienst: 'zorgbudget-ouderen-zorgnood', begrip: 'zorgbudget-ouderen-zorgnood' },
  handicap: { dienst: 'zorgbudget-mensen-handicap', begrip: 'zorgbudget-mensen-handicap' },
};

export const FORFAITS = ['A', 'B', 'C', 'geen'] as const;

/** What is told of the person who needs care. Absent means not told. */
export interface Zorgbudgetsituatie {
  readonly leeftijd?: number | undefined;
  /** Lived in Flanders or Brussels for ten years, five of them in a row. */
  readonly tienJaar?: boolean | undefined;
  readonly belrai?: number | undefined;
  readonly belraiAdlIadl?: number | undefined;
  readonly fod?: number | undefined;
  readonly forfait?: (typeof FORFAITS)[number] | undefined;
  readonly zorgtoeslag?: number | undefined;
  readonly handicap?: boolean | undefined;
  readonly pvb?: boolean | undefined;
  readonly itOfIvt?: boolean | undefined;
}

export interface Budgetregel {
  readonly tekst: string;
  readonly uitkomst: Kleene;
  /** The glossary term that states the rule. */
  readonly begrip: string;
}

export interface Budgetoordeel {
  readonly budget: Budget;
  readonly uitkomst: 'ja' | 'nee' | 'misschien';
  readonly regels: readonly Budgetregel[];
}

/** What each of the three says to this situation. */
export function beoordeelZorgbudgetten(situatie: Zorgbudgetsituatie): Budgetoordeel[] {
  const regels: Record<Budget, readonly Budgetregel[]> = {
    zwaar: regelsZwaar(situatie),
    ouderen: regelsOuderen(situatie),
    handicap: regelsHandicap(situatie),
  };
  return BUDGETTEN.map((budget) => ({
    budget,
    uitkomst: ({ waar: 'ja', onwaar: 'nee', onbekend: 'misschien' } as const)[
      en(regels[budget].map(({ uitkomst }) => uitkomst))
    ],
    regels: regels[budget],
  }));
}

function getoetst<T>(verteld: T | undefined, houdt: (waarde: T) => boolean): Kleene {
  return verteld === undefined ? 'onbekend' : kleene(houdt(verteld));
}

function regelsZwaar(situatie: Zorgbudgetsituatie): Budgetregel[] {
  const { tienJaar, pvb } = situatie;
  const begrip = BUDGET.zwaar.begrip;
  return [
    {
      tekst:
        'Er is een bewijs van zware zorgnood. Eén van deze volstaat: minstens 13 op de BelRAI Screener; op die test minstens 5,5 voor ADL en IADL samen; 15 FOD-punten; forfait B of C in de thuisverpleging; 18 punten bij de zorgtoeslag.',
      uitkomst: zwareZorgnood(situatie),
      begrip,
    },
    {
      tekst:
        'De persoon woonde minstens tien jaar in Vlaanderen of Brussel, waarvan vijf na elkaar. Dat geldt voor een nieuw dossier sinds 2022.',
      uitkomst: getoetst(tienJaar, (waar) => waar),
      begrip: 'vlaamse-sociale-bescherming',
    },
    ...(pvb
      ? [
          {
            tekst: 'Met een persoonsvolgend budget gelden andere regels. Vraag ze aan de zorgkas.',
            uitkomst: 'onbekend' as const,
            begrip,
          },
        ]
      : []),
  ];
}

/** Having no score is no score that is too low: need can still be measured. */
function zwareZorgnood({
  leeftijd,
  belrai,
  belraiAdlIadl,
  fod,
  forfait,
  zorgtoeslag,
}: Zorgbudgetsituatie): Kleene {
  const minstens = (grens: number) => (score: number) => score >= grens;
  return of([
    getoetst(belrai, minstens(13)),
    getoetst(belraiAdlIadl, minstens(5.5)),
    getoetst(fod, minstens(15)),
    forfait === 'geen'
      ? 'onbekend'
      : getoetst(forfait, (letter) => letter === 'B' || letter === 'C'),
    // A zorgtoeslag ends in the month in which a child turns 21.
    en([getoetst(leeftijd, (jaren) => jaren < 21), getoetst(zorgtoeslag, minstens(18))]),
  ]);
}

function regelsOuderen({ leeftijd, itOfIvt }: Zorgbudgetsituatie): Budgetregel[] {
  const begrip = BUDGET.ouderen.begrip;
  return [
    {
      tekst: 'De persoon is 65 of ouder.',
      uitkomst: getoetst(leeftijd, (jaren) => jaren >= 65),
      begrip,
    },
    {
      tekst:
        'Het gaat niet samen met een integratietegemoetkoming (IT) of een inkomensvervangende tegemoetkoming (IVT).',
      uitkomst: getoetst(itOfIvt, (krijgt) => !krijgt),
      begrip,
    },
    {
      tekst:
        'De persoon heeft hulp nodig. Dat meet men sinds 2 maart 2026 met de BelRAI Screener. Welke score nodig is, vonden we niet: vraag het aan de zorgkas.',
      uitkomst: 'onbekend',
      begrip,
    },
    {
      tekst:
        'Het inkomen van het gezin is beperkt. Tot welk bedrag, vonden we niet: vraag het aan de zorgkas.',
      uitkomst: 'onbekend',
      begrip,
    },
  ];
}

function regelsHandicap({ handicap, pvb }: Zorgbudgetsituatie): Budgetregel[] {
  const begrip = BUDGET.handicap.begrip;
  return [
    {
      tekst: 'De persoon heeft een erkende handicap.',
      uitkomst: getoetst(handicap, (erkend) => erkend),
      begrip,
    },
    {
      tekst: 'Het gaat niet samen met een persoonsvolgend budget.',
      uitkomst: getoetst(pvb, (krijgt) => !krijgt),
      begrip,
    },
    {
      tekst:
        'Het is er voor een vaste groep. Wie daarbij hoort, krijgt bericht: je kunt het niet zelf aanvragen.',
      uitkomst: 'onbekend',
      begrip,
    },
  ];
}

const score = (bereik: Bereik): Getalvorm => ({ ...bereik, heel: false });

/** The fields of the form that ask for a number, by their words in the address. */
export const GETALLEN = {
  leeftijd: LEEFTIJD,
  'belrai-screener.totaal': score(BEWIJZEN['belrai-screener'].delen.totaal),
  'belrai-screener.adl-iadl': score(BEWIJZEN['belrai-screener'].delen['adl-iadl']),
  'fod-zelfredzaamheid.totaal': score(BEWIJZEN['fod-zelfredzaamheid'].delen.totaal),
  'zorgtoeslag-kind.totaal': score(BEWIJZEN['zorgtoeslag-kind'].delen.totaal),
} as const satisfies Record<string, Getalvorm>;

/** What an address says of a field; a bare score, as the premiecheck writes it, is the total. */
export function inAdres(adres: URLSearchParams, veld: string): string {
  return (adres.get(veld) ?? adres.get(veld.replace(/\.totaal$/, '')) ?? '').trim();
}

/** Reads the fields of the form, or a fragment; it shares its words with the premiecheck's. Nonsense tells nothing. */
export function leesZorgbudgetsituatie(adres: URLSearchParams): Zorgbudgetsituatie {
  const getal = (veld: keyof typeof GETALLEN) => leesGetal(inAdres(adres, veld), GETALLEN[veld]);
  const janee = (veld: string) => leesJaNee(inAdres(adres, veld));
  return {
    leeftijd: getal('leeftijd'),
    tienJaar: janee('tien-jaar'),
    belrai: getal('belrai-screener.totaal'),
    belraiAdlIadl: getal('belrai-screener.adl-iadl'),
    fod: getal('fod-zelfredzaamheid.totaal'),
    forfait: FORFAITS.find((letter) => letter === adres.get('forfait')),
    zorgtoeslag: getal('zorgtoeslag-kind.totaal'),
    handicap: janee('handicap'),
    pvb: janee('pvb'),
    itOfIvt: janee('it-ivt'),
  };
}
