import type { Gemeentepremies, Premie } from '../schema/premie.ts';
import {
  herhalingInWoorden,
  kanalenInWoorden,
  maximumInWoorden,
  trapInWoorden,
  vormInWoorden,
} from './aanvraagtekst.ts';
import { bronNaam, bronNoot } from './brontekst.ts';
import { aantal, dagInWoorden, hoofdletter, leesbaarAdres, telefoonlink } from './format.ts';
import { BEGUNSTIGDE, SOORT_PREMIE } from './labels.ts';
import {
  alternatiefInZinnen,
  inkomenInWoorden,
  mantelzorgerInWoorden,
  zorgvragerInWoorden,
} from './omschrijving.ts';
import { bedragKort } from './samenvatting.ts';
import { jaarInWoorden, UITLEG_ZEKERHEID, ZEKERHEID, zekerheidVan } from './zekerheid.ts';

export const GROEPEN = {
  premie: 'De premie',
  voorwaarden: 'Kom je in aanmerking?',
  aanvragen: 'Hoe vraag je het aan?',
  zekerheid: 'Hoe zeker is dit?',
} as const;
export type Groep = keyof typeof GROEPEN;

/** A municipality with what it offers, as /data/premies.json gives it. */
export interface Kandidaat extends Gemeentepremies {
  /** Its slug. */
  readonly gemeente: string;
  readonly naam: string;
}

/** A line of a cell. */
export interface Regel {
  readonly tekst: string;
  readonly toelichting?: string;
  readonly href?: string;
}

/** An aspect of a town and its premium: one row of the comparison. */
interface Aspect {
  readonly id: string;
  readonly titel: string;
  readonly groep: Groep;
  /** Every town has its own, so that a difference says nothing. */
  readonly eigen?: true;
  /** What stands there when the source is silent; without it, that the source does not say. */
  readonly leeg?: string;
  /** What the town says; empty where its source is silent, undefined where there is no premium to say it of. */
  readonly lees: (gemeente: Kandidaat, premie: Premie | undefined) => Regel[] | undefined;
}

/** Towns stand beside each other: a name in every sentence would make all of them look different. */
const HIER = 'de gemeente';

const regels = (...teksten: readonly (string | undefined)[]): Regel[] =>
  teksten.flatMap((tekst) => (tekst ? [{ tekst: hoofdletter(tekst) }] : []));

/** An aspect of the premium. */
function van(
  groep: Groep,
  id: string,
  titel: string,
  lees: (premie: Premie) => Regel[],
  anders: Pick<Aspect, 'eigen' | 'leeg'> = {},
): Aspect {
  return { id, titel, groep, ...anders, lees: (_, premie) => premie && lees(premie) };
}

/** An aspect of the town, premium or not. */
function vanGemeente(
  groep: Groep,
  id: string,
  titel: string,
  lees: (gemeente: Kandidaat) => Regel[],
  anders: Pick<Aspect, 'eigen' | 'leeg'> = {},
): Aspect {
  return { id, titel, groep, ...anders, lees };
}

function bedragen({ bedragen: trappen = [], ...premie }: Premie): Regel[] {
  return [
    ...trappen.map((trap) => ({
      tekst: hoofdletter(trapInWoorden(trap)),
      ...(trap.voor && { toelichting: hoofdletter(trap.voor) }),
    })),
    ...regels(maximumInWoorden(premie)),
  ];
}

function zorgnood({ voorwaarden }: Premie): Regel[] {
  return (voorwaarden?.zorgnood ?? []).map((alternatief) => {
    const zinnen = alternatiefInZinnen(alternatief);
    const toelichting = zinnen.flatMap((zin) => zin.toelichting ?? []).join('. ');
    return {
      tekst: zinnen.map(({ tekst }) => tekst).join(' en '),
      ...(toelichting && { toelichting }),
    };
  });
}

function wanneer({ aanvraag }: Premie): Regel[] {
  const uiterste = aanvraag?.uitersteDatum;
  return regels(aanvraag?.periode, uiterste && `Ten laatste op ${dagInWoorden(uiterste)}.`);
}

function waar({ aanvraag }: Premie): Regel[] {
  const pagina = aanvraag?.url && { tekst: leesbaarAdres(aanvraag.url), href: aanvraag.url };
  return [
    ...regels(aanvraag?.bij, aanvraag?.kanalen && kanalenInWoorden(aanvraag.kanalen)),
    ...(pagina ? [pagina] : []),
  ];
}

function contact({ contact: bereik = {} }: Kandidaat): Regel[] {
  const { dienst, telefoon, email, adres, website } = bereik;
  return [
    ...regels(dienst),
    ...(telefoon ? [{ tekst: telefoon, href: telefoonlink(telefoon) }] : []),
    ...(email ? [{ tekst: email, href: `mailto:${email}` }] : []),
    ...regels(adres),
    ...(website ? [{ tekst: leesbaarAdres(website), href: website }] : []),
  ];
}

function zekerheid(gemeente: Kandidaat): Regel[] {
  const hoe = zekerheidVan(gemeente);
  return [{ tekst: hoofdletter(ZEKERHEID[hoe]), toelichting: UITLEG_ZEKERHEID[hoe] }];
}

const inkomen = ({ voorwaarden }: Premie): Regel[] => {
  const grens = voorwaarden?.inkomensgrens;
  if (!grens || grens.soort === 'onbekend') return [];
  const { tekst, toelichting } = inkomenInWoorden(grens);
  return [{ tekst, ...(toelichting && { toelichting }) }];
};

const AANBOD = {
  ja: 'Ja.',
  nee: 'Nee.',
  afgeschaft: 'Nee, de premie is afgeschaft.',
  onbekend: '',
} as const;

const EIGEN = { eigen: true } as const;

/** Every row of a comparison, in the order of the page. */
export const ASPECTEN: readonly Aspect[] = [
  vanGemeente('premie', 'aanbod', 'Is er een premie?', ({ aanbod }) => regels(AANBOD[aanbod]), {
    leeg: 'Dat weten we niet.',
  }),
  van('premie', 'naam', 'Naam', ({ naam }) => regels(naam), EIGEN),
  van('premie', 'soort', 'Soort', ({ soort }) => regels(SOORT_PREMIE[soort])),
  {
    id: 'bedrag',
    titel: 'Hoeveel?',
    leeg: 'Bedrag onbekend.',
    groep: 'premie',
    lees: (gemeente, premie) => {
      if (!premie) return undefined;
      const tekst = bedragKort(premie);
      return tekst === undefined
        ? []
        : [
            {
              tekst: hoofdletter(tekst),
              toelichting: hoofdletter(jaarInWoorden(gemeente.bronnen)),
            },
          ];
    },
  },
  van('premie', 'gegeven', 'De bron zegt', bedragen),
  van('premie', 'wie', 'Wie krijgt het geld?', ({ begunstigde }) =>
    begunstigde === 'onbekend' ? [] : regels(BEGUNSTIGDE[begunstigde]),
  ),
  van('premie', 'vorm', 'Geld of bon?', (premie) =>
    regels(premie.vorm === 'geld' ? 'Je krijgt geld.' : vormInWoorden(premie)),
  ),
  van('voorwaarden', 'gebied', 'Alleen in', ({ gebied = [] }) => regels(...gebied), {
    leeg: 'In de hele gemeente.',
  }),
  van('voorwaarden', 'zorgvrager', 'De persoon voor wie je zorgt', (premie) =>
    regels(...zorgvragerInWoorden(premie, HIER)),
  ),
  van('voorwaarden', 'mantelzorger', 'Jij, de mantelzorger', (premie) =>
    regels(...mantelzorgerInWoorden(premie, HIER)),
  ),
  van('voorwaarden', 'zorgnood', 'Bewijs van de zorg: één volstaat', zorgnood),
  van('voorwaarden', 'inkomen', 'Inkomen', inkomen),
  van('voorwaarden', 'perZorgvrager', 'Premies per persoon', ({ voorwaarden }) => {
    const hoeveel = voorwaarden?.maxPremiesPerZorgvrager;
    return hoeveel === undefined ? [] : regels(aantal(hoeveel, 'premie', 'premies'));
  }),
  van(
    'voorwaarden',
    'andere',
    'Kijk ook zelf na',
    ({ voorwaarden }) => regels(...(voorwaarden?.andere ?? [])),
    { ...EIGEN, leeg: 'Niets vermeld.' },
  ),
  van('voorwaarden', 'nietSamen', 'Niet samen met', ({ voorwaarden }) =>
    regels(...(voorwaarden?.nietCumuleerbaarMet ?? [])),
  ),
  van('aanvragen', 'waar', 'Waar en hoe', waar, EIGEN),
  van('aanvragen', 'wanneer', 'Wanneer', wanneer),
  van('aanvragen', 'herhaling', 'Hoe vaak', ({ aanvraag }) =>
    regels(aanvraag?.herhaling && herhalingInWoorden(aanvraag.herhaling)),
  ),
  van('aanvragen', 'papieren', 'Papieren', ({ aanvraag }) =>
    regels(...(aanvraag?.bewijsstukken ?? [])),
  ),
  van('aanvragen', 'uitbetaling', 'Uitbetaling', ({ uitbetaling }) => regels(uitbetaling)),
  vanGemeente('aanvragen', 'contact', 'Contact', contact, {
    ...EIGEN,
    leeg: 'We hebben nog geen contact.',
  }),
  {
    id: 'anderePremies',
    titel: 'Andere premies',
    groep: 'aanvragen',
    ...EIGEN,
    leeg: 'Geen gevonden.',
    lees: ({ gemeente, premies = [] }, premie) =>
      premie &&
      premies
        .filter((andere) => andere !== premie)
        .map((andere) => ({
          tekst: [andere.naam, bedragKort(andere)].filter(Boolean).join(': '),
          href: `/premies/${gemeente}/`,
        })),
  },
  vanGemeente('zekerheid', 'zekerheid', 'Zekerheid', zekerheid, EIGEN),
  vanGemeente('zekerheid', 'onzeker', 'Wat is onzeker?', ({ opmerkingen }) => regels(opmerkingen), {
    ...EIGEN,
    leeg: 'Niets vermeld.',
  }),
  vanGemeente(
    'zekerheid',
    'bronnen',
    'Bronnen',
    ({ bronnen = [] }) =>
      bronnen.map((bron) => ({
        tekst: bronNaam(bron),
        toelichting: bronNoot(bron),
        href: bron.url,
      })),
    { ...EIGEN, leeg: 'Geen bron gevonden.' },
  ),
];
