import type { Gemeente } from '../schema/gemeente.ts';
import type { Gemeentepremies, Premie, TrapVoorwaarde } from '../schema/premie.ts';
import { trapInWoorden } from './aanvraagtekst.ts';
import { bedragPerJaar, eenmalig } from './bedrag.ts';
import { bewijzenIn } from './bewijs.ts';
import { alternatiefInWoorden, grenzenInWoorden } from './bewijstekst.ts';
import { dagInWoorden } from './format.ts';

/** A line of the CSV: a town and one of its premiums, or none. */
export interface CsvRij {
  readonly gemeente: Gemeente;
  readonly entry: Gemeentepremies;
  readonly premie: Premie | undefined;
  /** 1 for the first premium of the entry. */
  readonly nummer: number | undefined;
}

export type CsvWaarde = string | number | boolean | undefined;

interface CsvKolom {
  readonly naam: string;
  /** Where the fact stands in /data/premies.json: its title and meaning are those of the schema. */
  readonly pad?: string;
  /** The meaning of what is worked out from other facts, or told in another way. */
  readonly uitleg?: string;
  readonly lees: (rij: CsvRij) => CsvWaarde;
}

/** Between the items of a list in one cell. */
export const LIJSTTEKEN = ' | ';

const lijst = (delen: readonly (string | undefined)[] | undefined): string | undefined =>
  delen?.map((deel) => deel ?? '').join(LIJSTTEKEN);

const euro = (centen: number | undefined): number | undefined =>
  centen === undefined ? undefined : centen / 100;

function trapVoorwaarde(voorwaarde: TrapVoorwaarde): string {
  if ('aantalZorgvragers' in voorwaarde)
    return `${grenzenInWoorden(voorwaarde.aantalZorgvragers)} zorgvragers`;
  if ('zorgvragerLeeftijd' in voorwaarde)
    return `zorgvrager is ${grenzenInWoorden(voorwaarde.zorgvragerLeeftijd, ' jaar')}`;
  if ('inwonend' in voorwaarde) return voorwaarde.inwonend ? 'inwonend' : 'niet inwonend';
  return alternatiefInWoorden(voorwaarde);
}

function bedragen({ bedragen: trappen }: Premie): string | undefined {
  return lijst(
    trappen?.map((trap) => {
      const als = trap.als?.map(trapVoorwaarde).join(' of ');
      return [trapInWoorden(trap), trap.voor && `voor: ${trap.voor}`, als && `als: ${als}`]
        .filter(Boolean)
        .join(', ');
    }),
  );
}

function zorgnood({ voorwaarden }: Premie): string | undefined {
  return lijst(
    voorwaarden?.zorgnood?.map((alternatief) => {
      const noten = bewijzenIn(alternatief).flatMap(({ bewijs, toelichting }) =>
        bewijs === 'anders' ? [] : (toelichting ?? []),
      );
      return [alternatiefInWoorden(alternatief), ...noten].join(': ');
    }),
  );
}

/** A column with a fact of the town's entry. */
const van = (naam: string, pad: string, lees: (entry: Gemeentepremies) => CsvWaarde): CsvKolom => ({
  naam,
  pad,
  lees: ({ entry }) => lees(entry),
});

/** A column with a fact of the premium. */
const vanPremie = (
  naam: string,
  pad: string,
  lees: (premie: Premie) => CsvWaarde,
  uitleg?: string,
): CsvKolom => ({
  naam,
  pad: `premies[].${pad}`,
  ...(uitleg && { uitleg }),
  lees: ({ premie }) => premie && lees(premie),
});

const zorgvrager = (
  naam: string,
  sleutel: keyof NonNullable<NonNullable<Premie['voorwaarden']>['zorgvrager']>,
): CsvKolom =>
  vanPremie(
    `zorgvrager_${naam}`,
    `voorwaarden.zorgvrager.${sleutel}`,
    ({ voorwaarden }) => voorwaarden?.zorgvrager?.[sleutel],
  );

const mantelzorger = (
  naam: string,
  sleutel: keyof NonNullable<NonNullable<Premie['voorwaarden']>['mantelzorger']>,
): CsvKolom =>
  vanPremie(
    `mantelzorger_${naam}`,
    `voorwaarden.mantelzorger.${sleutel}`,
    ({ voorwaarden }) => voorwaarden?.mantelzorger?.[sleutel],
  );

const inkomen = (
  naam: string,
  sleutel: 'soort' | 'bedrag' | 'per' | 'van' | 'toelichting',
): CsvKolom =>
  vanPremie(
    naam,
    `voorwaarden.inkomensgrens.${sleutel}`,
    ({ voorwaarden }) => voorwaarden?.inkomensgrens?.[sleutel],
  );

const afgeleid = (naam: string, uitleg: string, lees: (premie: Premie) => CsvWaarde): CsvKolom => ({
  naam,
  uitleg,
  lees: ({ premie }) => premie && lees(premie),
});

/** The columns of /data/premies.csv, in order. The first is the town's slug: what selects lines in the browser. */
export const CSV_KOLOMMEN: readonly CsvKolom[] = [
  { naam: 'gemeente', pad: 'gemeente', lees: ({ gemeente }) => gemeente.slug },
  { naam: 'naam', pad: 'naam', lees: ({ gemeente }) => gemeente.naam },
  { naam: 'nis', pad: 'nis', lees: ({ gemeente }) => gemeente.nis },
  { naam: 'provincie', pad: 'provincie', lees: ({ gemeente }) => gemeente.provincie },
  van('aanbod', 'aanbod', ({ aanbod }) => aanbod),
  {
    naam: 'premie_nummer',
    uitleg: 'De hoeveelste premie van de gemeente dit is. Leeg als er geen is.',
    lees: ({ nummer }) => nummer,
  },
  vanPremie('premie', 'naam', ({ naam }) => naam),
  vanPremie('soort', 'soort', ({ soort }) => soort),
  vanPremie('alleen_in', 'gebied', ({ gebied }) => lijst(gebied)),
  vanPremie('begunstigde', 'begunstigde', ({ begunstigde }) => begunstigde),
  vanPremie(
    'bedragen',
    'bedragen',
    bedragen,
    'Alle bedragen die de bron noemt, met de periode, voor wie ze zijn en wanneer ze gelden.',
  ),
  afgeleid(
    'per_jaar_van',
    'Wat je per jaar minstens krijgt, in euro. 0 als de bron alleen "hoogstens" zegt. Berekend uit de bedragen.',
    (premie) => euro(bedragPerJaar(premie)?.min),
  ),
  afgeleid(
    'per_jaar_tot',
    'Wat je per jaar hoogstens krijgt, in euro. Berekend uit de bedragen.',
    (premie) => euro(bedragPerJaar(premie)?.max),
  ),
  afgeleid(
    'eenmalig_tot',
    'Wat je één keer hoogstens krijgt, in euro. Telt niet mee per jaar.',
    (premie) => euro(eenmalig(premie)?.max),
  ),
  vanPremie('maximum_per_jaar', 'maximumPerJaar', ({ maximumPerJaar }) => maximumPerJaar),
  vanPremie('vorm', 'vorm', ({ vorm }) => vorm),
  zorgvrager('woont_in_gemeente', 'woontInGemeente'),
  zorgvrager('woont_er_al_maanden', 'minVerblijfMaanden'),
  zorgvrager('vanaf_jaar', 'minLeeftijd'),
  zorgvrager('tot_en_met_jaar', 'maxLeeftijd'),
  zorgvrager('woont_thuis', 'thuiswonend'),
  mantelzorger('woont_in_gemeente', 'woontInGemeente'),
  mantelzorger('vanaf_jaar', 'minLeeftijd'),
  mantelzorger('tot_en_met_jaar', 'maxLeeftijd'),
  mantelzorger('inwonend', 'inwonend'),
  mantelzorger('familie', 'verwantschapVereist'),
  vanPremie(
    'zorgnood',
    'voorwaarden.zorgnood',
    zorgnood,
    'De bewijzen van zorgnood in woorden: één van de lijst volstaat, wat met "samen met" verbonden is hoort samen.',
  ),
  inkomen('inkomensgrens', 'soort'),
  inkomen('inkomensgrens_bedrag', 'bedrag'),
  inkomen('inkomensgrens_per', 'per'),
  inkomen('inkomen_van', 'van'),
  inkomen('inkomensgrens_toelichting', 'toelichting'),
  vanPremie(
    'premies_per_zorgvrager',
    'voorwaarden.maxPremiesPerZorgvrager',
    ({ voorwaarden }) => voorwaarden?.maxPremiesPerZorgvrager,
  ),
  vanPremie('niet_samen_met', 'voorwaarden.nietCumuleerbaarMet', ({ voorwaarden }) =>
    lijst(voorwaarden?.nietCumuleerbaarMet),
  ),
  vanPremie('andere_voorwaarden', 'voorwaarden.andere', ({ voorwaarden }) =>
    lijst(voorwaarden?.andere),
  ),
  vanPremie('aanvraag_bij', 'aanvraag.bij', ({ aanvraag }) => aanvraag?.bij),
  vanPremie('aanvraag_hoe', 'aanvraag.kanalen', ({ aanvraag }) => lijst(aanvraag?.kanalen)),
  vanPremie('aanvraag_pagina', 'aanvraag.url', ({ aanvraag }) => aanvraag?.url),
  vanPremie('aanvraag_periode', 'aanvraag.periode', ({ aanvraag }) => aanvraag?.periode),
  vanPremie(
    'aanvraag_tegen',
    'aanvraag.uitersteDatum',
    ({ aanvraag }) => aanvraag?.uitersteDatum && dagInWoorden(aanvraag.uitersteDatum),
    // A spreadsheet would read 05-01 as the fifth of January.
    'De laatste dag van het jaar om aan te vragen, in woorden.',
  ),
  vanPremie('herhaling', 'aanvraag.herhaling', ({ aanvraag }) => aanvraag?.herhaling),
  vanPremie('papieren', 'aanvraag.bewijsstukken', ({ aanvraag }) => lijst(aanvraag?.bewijsstukken)),
  vanPremie('uitbetaling', 'uitbetaling', ({ uitbetaling }) => uitbetaling),
  van('contact_dienst', 'contact.dienst', ({ contact }) => contact?.dienst),
  van('contact_telefoon', 'contact.telefoon', ({ contact }) => contact?.telefoon),
  van('contact_email', 'contact.email', ({ contact }) => contact?.email),
  van('contact_adres', 'contact.adres', ({ contact }) => contact?.adres),
  van('contact_website', 'contact.website', ({ contact }) => contact?.website),
  van('bron_adressen', 'bronnen[].url', ({ bronnen }) => lijst(bronnen?.map(({ url }) => url))),
  van('bron_soorten', 'bronnen[].soort', ({ bronnen }) =>
    lijst(bronnen?.map(({ soort }) => soort)),
  ),
  van('bron_peildata', 'bronnen[].peildatum', ({ bronnen }) =>
    lijst(bronnen?.map(({ peildatum }) => peildatum)),
  ),
  van('bron_titels', 'bronnen[].titel', ({ bronnen }) => lijst(bronnen?.map(({ titel }) => titel))),
  van('geldig_vanaf', 'geldigVanaf', ({ geldigVanaf }) => geldigVanaf),
  van('nagekeken_op', 'nagekeken.datum', ({ nagekeken }) => nagekeken?.datum),
  van('nagekeken_door', 'nagekeken.door', ({ nagekeken }) => nagekeken?.door),
  van('vertrouwen', 'vertrouwen', ({ vertrouwen }) => vertrouwen),
  van('opmerkingen', 'opmerkingen', ({ opmerkingen }) => opmerkingen),
];
