import type { ZorgnoodAlternatief } from '../schema/bewijs.ts';
import type { Gemeente } from '../schema/gemeente.ts';
import type { Premie } from '../schema/premie.ts';
import type { Inkomensgrens } from '../schema/voorwaarden.ts';
import type { Situatie } from '../schema/situatie.ts';
import { centen } from './bedrag.ts';
import { bewijzenIn, toetsZorgnood } from './bewijs.ts';
import { alternatiefInWoorden, verteldInWoorden, zonderPunt } from './bewijstekst.ts';
import { euro, opsomming } from './format.ts';
import { alle, ONBESLISBAAR, open, toets, WAAR, type Toets } from './toets.ts';
import { vraagNaar } from './vraag.ts';
import { toetsGebied, toetsWoontIn } from './woonplaats.ts';

/** The conditions of an entry that the model can hold against a situatie, by the path of their key in the entry. */
export type Voorwaardesleutel =
  | 'gebied'
  | `zorgvrager.${'woontInGemeente' | 'minVerblijfMaanden' | 'minLeeftijd' | 'maxLeeftijd' | 'thuiswonend'}`
  | `mantelzorger.${'woontInGemeente' | 'minLeeftijd' | 'maxLeeftijd' | 'inwonend' | 'verwantschapVereist'}`
  | 'zorgnood'
  | 'inkomensgrens';

/** A stated condition held against a situatie. */
interface Beoordeling {
  readonly voorwaarde: Voorwaardesleutel;
  /** Its value in the entry. */
  readonly waarde: unknown;
  /** What the situatie tells about it; null when nothing. */
  readonly verteld: unknown;
  readonly toets: Toets;
  /** The condition and what was told, in plain Dutch. */
  readonly tekst: string;
}

/** The municipality whose premium is judged, and how to name one to people. */
export interface Plaats {
  readonly slug: string;
  readonly gemeente: Pick<Gemeente, 'deelgemeenten'> | undefined;
  readonly naamVan: (slug: string) => string;
}

/** Every structured condition that the source states, held against the situatie. What it does not state is no condition. */
export function beoordeel(premie: Premie, plaats: Plaats, situatie: Situatie): Beoordeling[] {
  const { zorgnood, inkomensgrens } = premie.voorwaarden ?? {};
  return [
    premie.gebied && gebied(premie.gebied, plaats, situatie),
    ...vanZorgvrager(premie, plaats, situatie),
    ...vanMantelzorger(premie, plaats, situatie),
    zorgnood && vanZorgnood(zorgnood, situatie),
    inkomensgrens && vanInkomen(inkomensgrens, situatie),
  ].filter((beoordeling) => beoordeling !== undefined);
}

/** "Jij vertelde: ..." behind a rule, or that nothing was told. */
function zin(regel: string, verteld: string | undefined): string {
  return verteld === undefined
    ? `${regel} Dat vertelde je nog niet.`
    : `${regel} Jij vertelde: ${verteld}.`;
}

function jaNee(antwoord: boolean | undefined): string | undefined {
  if (antwoord === undefined) return undefined;
  return antwoord ? 'ja' : 'nee';
}

function gebied(namen: readonly string[], plaats: Plaats, situatie: Situatie): Beoordeling {
  const { gemeente, deelgemeente } = situatie.zorgvrager ?? {};
  const elders = gemeente !== undefined && gemeente !== plaats.slug;
  const uitslag = toetsGebied(plaats.slug, plaats.gemeente, namen, situatie);
  const onbeslisbaar = uitslag.uitkomst === 'onbekend' && uitslag.vragen.length === 0;
  const tekst = zin(
    `Deze premie is alleen voor wie in ${opsomming(namen, 'of')} woont.`,
    elders ? plaats.naamVan(gemeente) : deelgemeente,
  );
  return {
    voorwaarde: 'gebied',
    waarde: namen,
    verteld: (elders ? gemeente : deelgemeente) ?? null,
    toets: uitslag,
    tekst: onbeslisbaar ? `${tekst} Of dat erbij hoort, weten we niet.` : tekst,
  };
}

type Rol = 'zorgvrager' | 'mantelzorger';

function woontInGemeente(rol: Rol, plaats: Plaats, situatie: Situatie): Beoordeling {
  const verteld = situatie[rol]?.gemeente;
  return {
    voorwaarde: `${rol}.woontInGemeente`,
    waarde: true,
    verteld: verteld ?? null,
    toets: toetsWoontIn(rol, plaats.slug, situatie),
    tekst: zin(
      `De ${rol} moet in ${plaats.naamVan(plaats.slug)} wonen.`,
      verteld && plaats.naamVan(verteld),
    ),
  };
}

function leeftijd(
  rol: Rol,
  sleutel: 'minLeeftijd' | 'maxLeeftijd',
  grens: number,
  situatie: Situatie,
): Beoordeling {
  const verteld = situatie[rol]?.leeftijd;
  const vanaf = sleutel === 'minLeeftijd';
  return {
    voorwaarde: `${rol}.${sleutel}`,
    waarde: grens,
    verteld: verteld ?? null,
    toets: toets(verteld, vraagNaar(`${rol}.leeftijd`), (jaren) =>
      vanaf ? jaren >= grens : jaren <= grens,
    ),
    tekst: zin(
      `De ${rol} moet ${vanaf ? 'minstens' : 'hoogstens'} ${grens} jaar zijn.`,
      verteld?.toString(),
    ),
  };
}

function vanZorgvrager(
  { voorwaarden }: Premie,
  plaats: Plaats,
  situatie: Situatie,
): (Beoordeling | undefined)[] {
  const gevraagd = voorwaarden?.zorgvrager ?? {};
  const { woontThuis } = situatie.zorgvrager ?? {};
  return [
    gevraagd.woontInGemeente ? woontInGemeente('zorgvrager', plaats, situatie) : undefined,
    gevraagd.minVerblijfMaanden === undefined
      ? undefined
      : verblijf(gevraagd.minVerblijfMaanden, plaats, situatie),
    gevraagd.minLeeftijd === undefined
      ? undefined
      : leeftijd('zorgvrager', 'minLeeftijd', gevraagd.minLeeftijd, situatie),
    gevraagd.maxLeeftijd === undefined
      ? undefined
      : leeftijd('zorgvrager', 'maxLeeftijd', gevraagd.maxLeeftijd, situatie),
    gevraagd.thuiswonend
      ? {
          voorwaarde: 'zorgvrager.thuiswonend',
          waarde: true,
          verteld: woontThuis ?? null,
          toets: toets(woontThuis, vraagNaar('zorgvrager.woontThuis'), (thuis) => thuis),
          tekst: zin('De zorgvrager moet thuis wonen.', jaNee(woontThuis)),
        }
      : undefined,
  ];
}

/** The months told are those in the zorgvrager's own municipality: who lives elsewhere has none here. */
function verblijf(maanden: number, plaats: Plaats, situatie: Situatie): Beoordeling {
  const { gemeente, maandenInGemeente } = situatie.zorgvrager ?? {};
  const elders = gemeente !== undefined && gemeente !== plaats.slug;
  return {
    voorwaarde: 'zorgvrager.minVerblijfMaanden',
    waarde: maanden,
    verteld: (elders ? gemeente : maandenInGemeente) ?? null,
    toets: alle([
      toetsWoontIn('zorgvrager', plaats.slug, situatie),
      toets(
        maandenInGemeente,
        vraagNaar('zorgvrager.maandenInGemeente'),
        (verteld) => verteld >= maanden,
      ),
    ]),
    tekst: zin(
      `De zorgvrager moet al minstens ${inMaanden(maanden)} in ${plaats.naamVan(plaats.slug)} wonen.`,
      elders
        ? plaats.naamVan(gemeente)
        : maandenInGemeente === undefined
          ? undefined
          : inMaanden(maandenInGemeente),
    ),
  };
}

function inMaanden(maanden: number): string {
  return maanden === 1 ? '1 maand' : `${maanden} maanden`;
}

function vanMantelzorger(
  { voorwaarden }: Premie,
  plaats: Plaats,
  situatie: Situatie,
): (Beoordeling | undefined)[] {
  const gevraagd = voorwaarden?.mantelzorger ?? {};
  const { inwonend, familie } = situatie.mantelzorger ?? {};
  return [
    gevraagd.woontInGemeente ? woontInGemeente('mantelzorger', plaats, situatie) : undefined,
    gevraagd.minLeeftijd === undefined
      ? undefined
      : leeftijd('mantelzorger', 'minLeeftijd', gevraagd.minLeeftijd, situatie),
    gevraagd.maxLeeftijd === undefined
      ? undefined
      : leeftijd('mantelzorger', 'maxLeeftijd', gevraagd.maxLeeftijd, situatie),
    gevraagd.inwonend
      ? {
          voorwaarde: 'mantelzorger.inwonend',
          waarde: true,
          verteld: inwonend ?? null,
          toets: toets(inwonend, vraagNaar('mantelzorger.inwonend'), (samen) => samen),
          tekst: zin('De mantelzorger moet bij de zorgvrager wonen.', jaNee(inwonend)),
        }
      : undefined,
    gevraagd.verwantschapVereist
      ? {
          voorwaarde: 'mantelzorger.verwantschapVereist',
          waarde: true,
          verteld: familie ?? null,
          toets: toets(familie, vraagNaar('mantelzorger.familie'), (verwant) => verwant),
          tekst: zin('De mantelzorger moet familie van de zorgvrager zijn.', jaNee(familie)),
        }
      : undefined,
  ];
}

function vanZorgnood(
  alternatieven: readonly ZorgnoodAlternatief[],
  situatie: Situatie,
): Beoordeling {
  const verteld = new Map(
    alternatieven.flatMap(bewijzenIn).flatMap(({ bewijs }) => {
      const waarde = situatie.bewijzen?.[bewijs];
      return waarde === undefined ? [] : [[bewijs, waarde] as const];
    }),
  );
  const uitslag = toetsZorgnood(alternatieven, situatie);
  const regel =
    alternatieven.length === 1
      ? 'Nodig is dit bewijs van zorgnood:'
      : 'Nodig is één van deze bewijzen van zorgnood:';
  const gevraagd = `${regel} ${alternatieven.map(alternatiefInWoorden).join('; ')}.`;
  const gehoord = [...verteld].map(([bewijs, waarde]) => verteldInWoorden(bewijs, waarde));
  const onbeslisbaar = uitslag.uitkomst === 'onbekend' && uitslag.vragen.length === 0;
  return {
    voorwaarde: 'zorgnood',
    waarde: alternatieven,
    verteld: verteld.size === 0 ? null : Object.fromEntries(verteld),
    toets: uitslag,
    tekst: [
      gehoord.length === 0 && onbeslisbaar
        ? gevraagd
        : zin(gevraagd, gehoord.length === 0 ? undefined : gehoord.join('; ')),
      onbeslisbaar ? 'Of dat volstaat, beslist de gemeente.' : '',
    ]
      .filter((deel) => deel !== '')
      .join(' '),
  };
}

/**
 * The income limit. A situatie tells one income and does not say whose: it is taken to be the income that the premium
 * asks for (`van`), which the sentence names. Above an amount only a person can tell, as limits grow with dependants.
 * `geen` is no condition, and neither is `onbekend`: there the source is silent, and `zelfNaTeKijken` says so.
 */
function vanInkomen(grens: Inkomensgrens, situatie: Situatie): Beoordeling | undefined {
  const { bedragPerJaar, verhoogdeTegemoetkoming } = situatie.inkomen ?? {};
  const basis = { voorwaarde: 'inkomensgrens', waarde: grens } as const;
  const uitleg =
    grens.toelichting === undefined ? '' : ` De bron zegt: ${zonderPunt(grens.toelichting)}.`;
  switch (grens.soort) {
    case 'geen':
    case 'onbekend':
      return undefined;
    case 'anders':
      return {
        ...basis,
        verteld: null,
        toets: ONBESLISBAAR,
        tekst: `Het inkomen telt mee.${uitleg} De gemeente kijkt dat na.`,
      };
    case 'verhoogde-tegemoetkoming':
      return {
        ...basis,
        verteld: verhoogdeTegemoetkoming ?? null,
        toets: toets(
          verhoogdeTegemoetkoming,
          vraagNaar('inkomen.verhoogdeTegemoetkoming'),
          (recht) => recht,
        ),
        tekst: zin(
          `Nodig is recht op de verhoogde tegemoetkoming van het ziekenfonds.${uitleg}`,
          jaNee(verhoogdeTegemoetkoming),
        ),
      };
    case 'bedrag': {
      const hoogstens = centen(grens.bedrag ?? 0) * (grens.per === 'maand' ? 12 : 1);
      const boven = bedragPerJaar !== undefined && centen(bedragPerJaar) > hoogstens;
      return {
        ...basis,
        verteld: bedragPerJaar ?? null,
        toets: toetsInkomen(hoogstens, bedragPerJaar),
        tekst: [
          zin(
            `Het inkomen${VAN[grens.van ?? 'niemand']} mag hoogstens ${euro(hoogstens)} per jaar zijn; soms ligt de grens hoger.${uitleg}`,
            bedragPerJaar === undefined ? undefined : `${euro(centen(bedragPerJaar))} per jaar`,
          ),
          boven ? 'Vraag aan de gemeente welke grens voor jou geldt.' : '',
        ]
          .filter((deel) => deel !== '')
          .join(' '),
      };
    }
  }
}

const VAN: Record<NonNullable<Inkomensgrens['van']> | 'niemand', string> = {
  zorgvrager: ' van de zorgvrager',
  mantelzorger: ' van de mantelzorger',
  gezin: ' van het gezin',
  niemand: '',
};

/** @param hoogstens cents a year @param verteld EUR a year */
function toetsInkomen(hoogstens: number, verteld: number | undefined): Toets {
  if (verteld === undefined) return open(vraagNaar('inkomen.bedragPerJaar'));
  return centen(verteld) <= hoogstens ? WAAR : ONBESLISBAAR;
}
