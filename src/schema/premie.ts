import { z } from 'zod';
import { bewijs, bewijzenSamen, keurVolgorde, leeftijdsbereik } from './bewijs.ts';
import { bronVanPremie, opmerkingen, vertrouwen } from './bron.ts';
import { contactVanGemeente } from './contact.ts';
import { dagVanHetJaar, verledenDatum, datum } from './datum.ts';
import {
  AANBOD,
  BEGUNSTIGDEN,
  HERHALINGEN,
  KANALEN,
  PERIODES,
  SOORTEN_PREMIE,
  VORMEN,
} from './waarden.ts';
import {
  euro,
  geheelGetal,
  gelezen,
  groep,
  jaNee,
  keuze,
  lijst,
  tekst,
  uniekeLijst,
  webadres,
  zodra,
} from './velden.ts';
import { voorwaarden } from './voorwaarden.ts';

/** Above this a municipal premium is a typing error; no real one comes near. */
const HOOGSTE_BEDRAG = 10_000;

const aantalZorgvragers = groep({
  min: geheelGetal(1, 20)
    .meta({ title: 'Vanaf', description: 'Vanaf zoveel zorgvragers.' })
    .optional(),
  max: geheelGetal(1, 20)
    .meta({ title: 'Tot en met', description: 'Tot en met zoveel zorgvragers.' })
    .optional(),
}).superRefine(
  (aantal, ctx) => {
    keurVolgorde(ctx, aantal.min, aantal.max, ['min', 'max']);
    if (aantal.min === undefined && aantal.max === undefined) {
      ctx.addIssue({ code: 'custom', input: aantal, message: 'Vul min, max of allebei in.' });
    }
  },
  zodra('min', 'max'),
);

/** One alternative that makes a tier apply. */
export const trapVoorwaarde = z.union(
  [
    bewijs,
    bewijzenSamen,
    groep({
      aantalZorgvragers: aantalZorgvragers.meta({
        title: 'Aantal zorgvragers',
        description: 'Voor hoeveel personen de mantelzorger zorgt.',
      }),
    }),
    groep({
      zorgvragerLeeftijd: leeftijdsbereik.meta({
        title: 'Leeftijd van de zorgvrager',
        description: 'Voor een zorgvrager van deze leeftijd.',
      }),
    }),
    groep({
      inwonend: jaNee().meta({
        title: 'Inwonend',
        description: 'true: de mantelzorger woont bij de zorgvrager. false: niet.',
      }),
    }),
  ],
  {
    error: (issue) =>
      `Hier hoort een bewijs, en, aantalZorgvragers, zorgvragerLeeftijd of inwonend, maar er staat ${gelezen(issue.input)}.`,
  },
);

/** A tier: an amount, the period it is for, and when it applies. */
export const bedrag = groep({
  bedrag: euro(HOOGSTE_BEDRAG).meta({
    title: 'Bedrag',
    description: 'Het bedrag in euro, zoals de bron het geeft.',
  }),
  per: keuze(PERIODES).meta({ title: 'Per', description: 'De periode waarvoor het bedrag geldt.' }),
  voor: tekst()
    .meta({ title: 'Voor', description: 'Voor wie of waarvoor dit bedrag is, in woorden.' })
    .optional(),
  plafond: jaNee()
    .meta({ title: 'Hoogstens', description: 'true als de bron "hoogstens" of "maximaal" zegt.' })
    .optional(),
  als: lijst(trapVoorwaarde)
    .meta({
      title: 'Als',
      description: 'Wanneer dit bedrag geldt: één van deze voorwaarden volstaat.',
    })
    .optional(),
}).meta({ title: 'Bedrag', description: 'Een bedrag en wanneer het geldt.' });

export const aanvraag = groep({
  bij: tekst().meta({ title: 'Bij', description: 'Waar je de premie aanvraagt.' }).optional(),
  kanalen: uniekeLijst(keuze(KANALEN))
    .meta({ title: 'Hoe', description: 'Langs welke weg je kunt aanvragen.' })
    .optional(),
  url: webadres()
    .meta({ title: 'Pagina', description: 'De pagina of het formulier om aan te vragen.' })
    .optional(),
  periode: tekst()
    .meta({ title: 'Periode', description: 'Wanneer je kunt aanvragen, in woorden.' })
    .optional(),
  uitersteDatum: dagVanHetJaar()
    .meta({
      title: 'Uiterste datum',
      description: 'De laatste dag van het jaar om aan te vragen: maand-dag, bv. "09-30".',
    })
    .optional(),
  herhaling: keuze(HERHALINGEN)
    .meta({ title: 'Herhaling', description: 'Of je elk jaar opnieuw moet aanvragen.' })
    .optional(),
  bewijsstukken: lijst(tekst())
    .meta({ title: 'Papieren', description: 'Wat je meebrengt of meestuurt.' })
    .optional(),
});

/** One municipal premium. */
export const premie = groep({
  naam: tekst().meta({ title: 'Naam', description: 'De officiële naam van de premie.' }),
  soort: keuze(SOORTEN_PREMIE).meta({
    title: 'Soort',
    description:
      'Voor mantelzorg, voor wie een kind met een handicap opvoedt, of voor de zorgvrager in het algemeen.',
  }),
  gebied: uniekeLijst(tekst())
    .meta({ title: 'Alleen in', description: 'Alleen in deze vroegere gemeenten of districten.' })
    .optional(),
  begunstigde: keuze(BEGUNSTIGDEN).meta({
    title: 'Wie krijgt de premie',
    description: 'Aan wie de gemeente betaalt.',
  }),
  bedragen: lijst(bedrag)
    .meta({ title: 'Bedragen', description: 'Alle bedragen die de bron noemt.' })
    .optional(),
  maximumPerJaar: euro(HOOGSTE_BEDRAG)
    .meta({
      title: 'Hoogstens per jaar',
      description: 'Wat je in een jaar hoogstens krijgt, in euro.',
    })
    .optional(),
  vorm: keuze(VORMEN).meta({ title: 'Vorm', description: 'Geld of een bon van de gemeente.' }),
  voorwaarden: voorwaarden
    .meta({ title: 'Voorwaarden', description: 'Wie de premie kan krijgen.' })
    .optional(),
  aanvraag: aanvraag
    .meta({ title: 'Aanvraag', description: 'Hoe je de premie aanvraagt.' })
    .optional(),
  uitbetaling: tekst()
    .meta({ title: 'Uitbetaling', description: 'Wanneer en hoe je het geld krijgt.' })
    .optional(),
}).meta({ title: 'Premie', description: 'Eén premie van de gemeente.' });

export const nagekeken = groep({
  datum: verledenDatum().meta({
    title: 'Datum',
    description: 'De dag waarop iemand dit heeft nagekeken.',
  }),
  door: tekst().meta({
    title: 'Door',
    description: 'De gemeente of vereniging die het bevestigt. Nooit een persoon.',
  }),
});

/** The keys of an entry, without the rules across them. */
export const premieVelden = groep({
  aanbod: keuze(AANBOD).meta({
    title: 'Heeft de gemeente een premie?',
    description: 'ja, nee, afgeschaft (was er vroeger) of onbekend (we weten het niet).',
  }),
  premies: lijst(premie)
    .meta({ title: 'Premies', description: 'Alle premies van de gemeente.' })
    .optional(),
  contact: contactVanGemeente.optional(),
  bronnen: lijst(bronVanPremie)
    .meta({
      title: 'Bronnen',
      description: 'De pagina’s waarop deze feiten staan. Zonder bron geen feit.',
    })
    .optional(),
  geldigVanaf: datum()
    .meta({ title: 'Geldig vanaf', description: 'Sinds wanneer deze regels gelden.' })
    .optional(),
  nagekeken: nagekeken
    .meta({
      title: 'Nagekeken',
      description: 'Alleen als een gemeente of vereniging de feiten bevestigd heeft.',
    })
    .optional(),
  vertrouwen,
  opmerkingen: opmerkingen.optional(),
});

/** content/premies/<gemeente>.mdx: what one municipality offers. */
export const premieSchema = premieVelden.superRefine((gemeente, ctx) => {
  const meld = (pad: string, message: string) => {
    ctx.addIssue({ code: 'custom', path: [pad], message });
  };
  const heeftPremies = gemeente.premies !== undefined;
  if (gemeente.aanbod === 'ja' && !heeftPremies)
    meld('premies', 'Bij aanbod "ja" hoort minstens één premie.');
  if ((gemeente.aanbod === 'nee' || gemeente.aanbod === 'onbekend') && heeftPremies) {
    meld(
      'premies',
      `Bij aanbod "${gemeente.aanbod}" horen geen premies. Zet aanbod op "ja" of haal ze weg.`,
    );
  }
  if (gemeente.aanbod !== 'onbekend' && gemeente.bronnen === undefined) {
    meld('bronnen', `Bij aanbod "${gemeente.aanbod}" hoort minstens één bron.`);
  }
}, zodra('aanbod'));

export type Gemeentepremies = z.infer<typeof premieSchema>;
export type Premie = z.infer<typeof premie>;
export type Bedrag = z.infer<typeof bedrag>;
export type TrapVoorwaarde = z.infer<typeof trapVoorwaarde>;
export type Aanvraag = z.infer<typeof aanvraag>;
