import { z } from 'zod';
import { keurVolgorde, zorgnoodAlternatief } from './bewijs.ts';
import { INKOMEN_VAN, PERIODES_INKOMEN, SOORTEN_INKOMENSGRENS } from './waarden.ts';
import { euro, geheelGetal, groep, jaNee, keuze, lijst, tekst, zodra } from './velden.ts';

const HOOGSTE_INKOMEN = 1_000_000;

const leeftijd = (title: string, description: string) =>
  geheelGetal(0, 120, ' jaar').meta({ title, description }).optional();

/** What a source says of the income that is allowed. */
export const inkomensgrens = groep({
  soort: keuze(SOORTEN_INKOMENSGRENS).meta({
    title: 'Soort grens',
    description: 'Of er een inkomensgrens is, en welke.',
  }),
  bedrag: euro(HOOGSTE_INKOMEN)
    .meta({ title: 'Grens', description: 'Wie hoogstens dit inkomen heeft, voldoet zeker.' })
    .optional(),
  per: keuze(PERIODES_INKOMEN)
    .meta({ title: 'Per', description: 'Per maand of per jaar.' })
    .optional(),
  van: keuze(INKOMEN_VAN)
    .meta({ title: 'Inkomen van', description: 'Wiens inkomen telt.' })
    .optional(),
  toelichting: tekst()
    .meta({ title: 'Toelichting', description: 'Wat de bron erbij zegt.' })
    .optional(),
}).superRefine((grens, ctx) => {
  if (grens.soort === 'bedrag') {
    for (const sleutel of ['bedrag', 'per'] as const) {
      if (grens[sleutel] === undefined) {
        ctx.addIssue({
          code: 'custom',
          path: [sleutel],
          message: `Bij soort "bedrag" hoort ook ${sleutel}.`,
        });
      }
    }
  } else if (grens.bedrag !== undefined) {
    ctx.addIssue({
      code: 'custom',
      path: ['bedrag'],
      input: grens.bedrag,
      message: `Een bedrag hoort alleen bij soort "bedrag", niet bij "${grens.soort}".`,
    });
  }
}, zodra('soort'));

const voorwaardenZorgvrager = groep({
  woontInGemeente: jaNee()
    .meta({
      title: 'Woont in de gemeente',
      description: 'true: moet. false: de bron zegt dat het niet hoeft.',
    })
    .optional(),
  minVerblijfMaanden: geheelGetal(1, 240, ' maanden')
    .meta({
      title: 'Woont er al (maanden)',
      description: 'Hoeveel maanden iemand er al moet wonen.',
    })
    .optional(),
  minLeeftijd: leeftijd('Vanaf (jaar)', 'De jongste leeftijd die telt, die meegerekend.'),
  maxLeeftijd: leeftijd('Tot en met (jaar)', 'De oudste leeftijd die telt, die meegerekend.'),
  thuiswonend: jaNee()
    .meta({
      title: 'Woont thuis',
      description: 'true: moet thuis wonen. false: de bron zegt dat het niet hoeft.',
    })
    .optional(),
}).superRefine(
  (zorgvrager, ctx) => {
    keurVolgorde(ctx, zorgvrager.minLeeftijd, zorgvrager.maxLeeftijd, [
      'minLeeftijd',
      'maxLeeftijd',
    ]);
  },
  zodra('minLeeftijd', 'maxLeeftijd'),
);

const voorwaardenMantelzorger = groep({
  woontInGemeente: jaNee()
    .meta({
      title: 'Woont in de gemeente',
      description: 'true: moet. false: de bron zegt dat het niet hoeft.',
    })
    .optional(),
  minLeeftijd: leeftijd('Vanaf (jaar)', 'De jongste leeftijd die telt, die meegerekend.'),
  maxLeeftijd: leeftijd('Tot en met (jaar)', 'De oudste leeftijd die telt, die meegerekend.'),
  inwonend: jaNee()
    .meta({
      title: 'Woont bij de zorgvrager',
      description: 'true: moet. false: de bron zegt dat het niet hoeft.',
    })
    .optional(),
  verwantschapVereist: jaNee()
    .meta({
      title: 'Familie',
      description: 'true: moet familie zijn. false: de bron zegt dat het niet hoeft.',
    })
    .optional(),
}).superRefine(
  (mantelzorger, ctx) => {
    keurVolgorde(ctx, mantelzorger.minLeeftijd, mantelzorger.maxLeeftijd, [
      'minLeeftijd',
      'maxLeeftijd',
    ]);
  },
  zodra('minLeeftijd', 'maxLeeftijd'),
);

/** Who may get a municipal premium. */
export const voorwaarden = groep({
  zorgvrager: voorwaardenZorgvrager
    .meta({ title: 'Zorgvrager', description: 'Wat voor de persoon met zorgnood geldt.' })
    .optional(),
  mantelzorger: voorwaardenMantelzorger
    .meta({ title: 'Mantelzorger', description: 'Wat voor de mantelzorger geldt.' })
    .optional(),
  zorgnood: lijst(zorgnoodAlternatief)
    .meta({ title: 'Zorgnood', description: 'De bewijzen van zorgnood: één van deze volstaat.' })
    .optional(),
  inkomensgrens: inkomensgrens
    .meta({ title: 'Inkomensgrens', description: 'Telt het inkomen mee?' })
    .optional(),
  maxPremiesPerZorgvrager: geheelGetal(1, 20)
    .meta({
      title: 'Premies per zorgvrager',
      description: 'Hoeveel mantelzorgers de premie kunnen krijgen voor dezelfde persoon.',
    })
    .optional(),
  nietCumuleerbaarMet: lijst(tekst())
    .meta({
      title: 'Niet samen met',
      description: 'Wat je niet samen met deze premie kunt krijgen.',
    })
    .optional(),
  andere: lijst(tekst())
    .meta({
      title: 'Andere voorwaarden',
      description: 'Wat hierboven niet past. Een mens beoordeelt het.',
    })
    .optional(),
});

export type Voorwaarden = z.infer<typeof voorwaarden>;
export type Inkomensgrens = z.infer<typeof inkomensgrens>;
