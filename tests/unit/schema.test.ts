import { describe, expect, test } from 'vitest';
import { begripSchema } from '../../src/schema/begrip.ts';
import { bestaat } from '../../src/schema/datum.ts';
import { dienstSchema } from '../../src/schema/dienst.ts';
import { eerstelijnszoneSchema } from '../../src/schema/eerstelijnszone.ts';
import { meldingenVan } from '../../src/schema/meldingen.ts';
import { premieSchema } from '../../src/schema/premie.ts';
import { situatieSchema } from '../../src/schema/situatie.ts';
import { vandaag } from '../../src/schema/vandaag.ts';
import { dichtstbij } from '../../src/schema/velden.ts';
import type { z } from 'zod';

const PREMIE = {
  naam: 'Mantelzorgpremie',
  soort: 'mantelzorgpremie',
  begunstigde: 'mantelzorger',
  bedragen: [{ bedrag: 25, per: 'maand' }],
  vorm: 'geld',
};
const BRON = { url: 'https://www.voorbeeld.be/premie', soort: 'gemeente', peildatum: '2025' };
const GEMEENTE = { aanbod: 'ja', premies: [PREMIE], bronnen: [BRON], vertrouwen: 'hoog' };
const DIENST = {
  naam: 'Oppas',
  soort: 'oppashulp',
  thema: ['verlichten'],
  doelgroep: ['mantelzorger'],
  werkingsgebied: { niveau: 'gemeente', gemeenten: ['gent'] },
  wat: 'Oppas aan huis.',
  hoeAanvragen: 'Bel.',
  bronnen: [{ url: 'https://www.voorbeeld.be' }],
  vertrouwen: 'hoog',
};

/** What is wrong, as "path: message". */
function fouten(schema: z.ZodType, waarde: unknown): string[] {
  const gelezen = schema.safeParse(waarde);
  if (gelezen.success) return [];
  return meldingenVan(gelezen.error.issues).map(
    ({ pad, bericht }) => `${pad.join('.')}: ${bericht}`,
  );
}

const metPremie = (delen: object) => ({ ...GEMEENTE, premies: [{ ...PREMIE, ...delen }] });
const metZorgnood = (...zorgnood: object[]) => metPremie({ voorwaarden: { zorgnood } });

test('good entries pass', () => {
  expect(fouten(premieSchema, GEMEENTE)).toEqual([]);
  expect(fouten(dienstSchema, DIENST)).toEqual([]);
  expect(fouten(premieSchema, { aanbod: 'onbekend', vertrouwen: 'laag' })).toEqual([]);
});

describe('a premium is refused', () => {
  test.each<[string, object, RegExp]>([
    ['an unknown key', { ...GEMEENTE, premie: [] }, /^premie: .*Bedoelde je "premies"\?/],
    ['an unknown word', metPremie({ begunstigde: 'mantelzorgr' }), /Bedoelde je "mantelzorger"\?/],
    ['ja without premiums', { ...GEMEENTE, premies: undefined }, /minstens één premie/],
    ['ja without source', { ...GEMEENTE, bronnen: undefined }, /minstens één bron/],
    ['nee with premiums', { ...GEMEENTE, aanbod: 'nee' }, /horen geen premies/],
    ['onbekend with premiums', { ...GEMEENTE, aanbod: 'onbekend' }, /horen geen premies/],
    [
      'afgeschaft without source',
      { aanbod: 'afgeschaft', vertrouwen: 'laag' },
      /minstens één bron/,
    ],
    ['an amount of zero', metPremie({ bedragen: [{ bedrag: 0, per: 'jaar' }] }), /groter dan 0/],
    [
      'an amount too large',
      metPremie({ bedragen: [{ bedrag: 10_001, per: 'jaar' }] }),
      /hoogstens 10000/,
    ],
    ['three decimals', metPremie({ bedragen: [{ bedrag: 1.234, per: 'jaar' }] }), /twee cijfers/],
    [
      'crossed ages',
      metPremie({ voorwaarden: { zorgvrager: { minLeeftijd: 70, maxLeeftijd: 65 } } }),
      /premies\.0\.voorwaarden\.zorgvrager\.maxLeeftijd: .*Draai ze om/,
    ],
    ['crossed scores', metZorgnood({ bewijs: 'bel-score', min: 40, max: 30 }), /Draai ze om/],
    [
      'a score off the scale',
      metZorgnood({ bewijs: 'bel-score', min: 82 }),
      /0 tot en met 81, maar er staat 82/,
    ],
    [
      'a part of another scale',
      metZorgnood({ bewijs: 'mmse', onderdeel: 'adl', min: 3 }),
      /geen onderdeel "adl"/,
    ],
    [
      'a score for a yes/no proof',
      metZorgnood({ bewijs: 'mantelzorgstatuut', min: 3 }),
      /geen score/,
    ],
    [
      'a category for a score',
      metZorgnood({ bewijs: 'bel-score', categorie: 'B' }),
      /alleen bij katz/,
    ],
    [
      'a single proof under en',
      metZorgnood({ en: [{ bewijs: 'katz' }] }),
      /en: De lijst is leeg|minstens|ten minste/,
    ],
    [
      'an income limit without amount',
      metPremie({ voorwaarden: { inkomensgrens: { soort: 'bedrag' } } }),
      /hoort ook bedrag/,
    ],
    [
      'a date that does not exist',
      { ...GEMEENTE, bronnen: [{ ...BRON, peildatum: '2025-02-30' }] },
      /bestaat niet/,
    ],
    [
      'a date to come',
      { ...GEMEENTE, bronnen: [{ ...BRON, peildatum: '2999' }] },
      /ligt in de toekomst/,
    ],
    [
      'a date that YAML made',
      { ...GEMEENTE, bronnen: [{ ...BRON, peildatum: new Date() }] },
      /aanhalingstekens/,
    ],
    [
      'a deadline that does not exist',
      metPremie({ aanvraag: { uitersteDatum: '11-31' } }),
      /een dag die bestaat/,
    ],
    [
      'a script as address',
      { ...GEMEENTE, bronnen: [{ ...BRON, url: 'javascript:alert(1)' }] },
      /begint met https/,
    ],
    [
      'a source without kind',
      { ...GEMEENTE, bronnen: [{ url: BRON.url }] },
      /bronnen\.0\.soort: Dit ontbreekt/,
    ],
  ])('%s', (_, waarde, bericht) => {
    expect(fouten(premieSchema, waarde).join('\n')).toMatch(bericht);
  });

  test('with every fault at once', () => {
    const alles = fouten(premieSchema, { ...metPremie({ vorm: 'munt', naam: '' }), foo: 1 });
    expect(alles).toHaveLength(3);
  });
});

describe('a service is refused', () => {
  test.each(['gemeente', 'eerstelijnszone', 'provincie'])('%s without its list', (niveau) => {
    expect(fouten(dienstSchema, { ...DIENST, werkingsgebied: { niveau } }).join()).toContain(
      'hoort een lijst',
    );
  });

  test('without source', () => {
    expect(fouten(dienstSchema, { ...DIENST, bronnen: [] }).join()).toContain('bronnen');
  });
});

test('a zone outside Brussels has municipalities, each once', () => {
  const zone = { naam: 'Zone', provincie: 'Limburg', bronnen: DIENST.bronnen, vertrouwen: 'hoog' };
  expect(fouten(eerstelijnszoneSchema, zone).join()).toContain('minstens één gemeente');
  expect(
    fouten(eerstelijnszoneSchema, { ...zone, provincie: 'Brussels Hoofdstedelijk Gewest' }),
  ).toEqual([]);
  expect(fouten(eerstelijnszoneSchema, { ...zone, gemeenten: ['genk', 'genk'] }).join()).toContain(
    'twee keer',
  );
});

test('a term has an explanation and a source', () => {
  expect(fouten(begripSchema, { term: 'CAW', vertrouwen: 'hoog' })).toHaveLength(2);
});

describe('a situatie', () => {
  test('takes every part as optional', () => {
    expect(fouten(situatieSchema, {})).toEqual([]);
  });

  test('takes a proof as yes, a score, parts or a letter', () => {
    const bewijzen = {
      mantelzorgstatuut: true,
      'bel-score': 36,
      'belrai-screener': { 'adl-iadl': 12.5 - 0.5, cognitie: 4 },
      katz: 'B',
    };
    expect(fouten(situatieSchema, { bewijzen })).toEqual([]);
  });

  test.each<[string, object, RegExp]>([
    ['a proof that does not exist', { bewijzen: { 'bel-skore': 3 } }, /Bedoelde je "bel-score"\?/],
    ['a letter that does not exist', { bewijzen: { katz: 'E' } }, /A, B, C, D/],
    [
      'a score off the scale',
      { bewijzen: { mmse: 31 } },
      /bewijzen\.mmse: .*0 tot en met 30, maar er staat 31/,
    ],
    [
      'a part off the scale',
      { bewijzen: { 'belrai-screener': { cognitie: 7 } } },
      /0 tot en met 6/,
    ],
    ['an age in words', { zorgvrager: { leeftijd: 'oud' } }, /zorgvrager\.leeftijd/],
  ])('refuses %s', (_, waarde, bericht) => {
    expect(fouten(situatieSchema, waarde).join('\n')).toMatch(bericht);
  });
});

test('dates are those of the calendar', () => {
  expect(['2024', '2024-02', '2024-02-29'].every(bestaat)).toBe(true);
  expect(['2023-02-29', '2024-13', '2024-00', '24', '2024-1-1'].some(bestaat)).toBe(false);
  expect(vandaag(new Date('2026-06-30T22:30:00Z'))).toBe('2026-07-01');
});

test('a suggestion is near, or there is none', () => {
  expect(dichtstbij('Gent', ['geel', 'gent'])).toBe('gent');
  expect(dichtstbij('begunstigd', ['begunstigde', 'bedragen'])).toBe('begunstigde');
  expect(dichtstbij('xyzzy', ['begunstigde', 'bedragen'])).toBeUndefined();
});
