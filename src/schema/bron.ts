import { z } from 'zod';
import { verledenDatum } from './datum.ts';
import { SOORTEN_BRON, VERTROUWEN } from './waarden.ts';
import { groep, keuze, lijst, tekst, webadres } from './velden.ts';

const url = webadres().meta({
  title: 'Webadres',
  description: 'Het volledige adres van de pagina waar het feit staat.',
});
const peildatum = verledenDatum().meta({
  title: 'Peildatum',
  description:
    'De datum waarover de bron spreekt: jaar, jaar-maand of jaar-maand-dag. Laat weg als de pagina er geen noemt.',
});
const titel = tekst().meta({ title: 'Titel', description: 'De titel van de pagina.' });

/** A source of a premium: who speaks matters, so its kind is required. */
export const bronVanPremie = groep({
  url,
  soort: keuze(SOORTEN_BRON).meta({
    title: 'Soort bron',
    description:
      'Wie spreekt: de gemeente zelf, haar reglement, een krant, een vereniging of iemand anders.',
  }),
  peildatum: peildatum.optional(),
  titel: titel.optional(),
});

/** A source of any other entry. */
export const bron = groep({ url, peildatum: peildatum.optional(), titel: titel.optional() });

export const bronnen = lijst(bron).meta({
  title: 'Bronnen',
  description: 'De pagina’s waarop deze feiten staan. Zonder bron geen feit.',
});

export const vertrouwen = keuze(VERTROUWEN).meta({
  title: 'Vertrouwen',
  description:
    'Hoe ver de bron draagt. Hoog: een eigen pagina met alles erop. Midden: eigen maar onvolledig, of recent nieuws. Laag: oud, onrechtstreeks of tegenstrijdig.',
});

export const opmerkingen = tekst().meta({
  title: 'Opmerkingen',
  description: 'Wat onzeker is. Bezoekers zien deze tekst.',
});

export type Bron = z.infer<typeof bronVanPremie> | z.infer<typeof bron>;
