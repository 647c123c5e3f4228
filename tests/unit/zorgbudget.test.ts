import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  beoordeelZorgbudgetten,
  BUDGET,
  FORFAITS,
  leesZorgbudgetsituatie,
  type Budget,
  type Zorgbudgetsituatie,
} from '../../src/domain/zorgbudget.ts';

function uitkomst(budget: Budget, situatie: Zorgbudgetsituatie): string | undefined {
  return beoordeelZorgbudgetten(situatie).find((oordeel) => oordeel.budget === budget)?.uitkomst;
}

describe('zorgbudget voor zwaar zorgbehoevenden', () => {
  test.each<[string, Zorgbudgetsituatie, string]>([
    ['nothing told', {}, 'misschien'],
    ['13 on the BelRAI Screener', { tienJaar: true, belrai: 13 }, 'ja'],
    ['5,5 for ADL and IADL', { tienJaar: true, belrai: 10, belraiAdlIadl: 5.5 }, 'ja'],
    ['15 FOD points', { tienJaar: true, fod: 15 }, 'ja'],
    ['14 FOD points only', { tienJaar: true, fod: 14 }, 'misschien'],
    ['forfait B', { tienJaar: true, forfait: 'B' }, 'ja'],
    ['forfait A only', { tienJaar: true, forfait: 'A' }, 'misschien'],
    ['a child with 18 points', { tienJaar: true, leeftijd: 9, zorgtoeslag: 18 }, 'ja'],
    ['18 points, but no age: they end at 21', { tienJaar: true, zorgtoeslag: 18 }, 'misschien'],
    ['a proof, years not told', { belrai: 20 }, 'misschien'],
    ['not ten years here', { tienJaar: false, belrai: 20 }, 'nee'],
    ['a persoonsvolgend budget', { tienJaar: true, belrai: 20, pvb: true }, 'misschien'],
    [
      'every score too low',
      { tienJaar: true, leeftijd: 70, belrai: 3, belraiAdlIadl: 1, fod: 2, forfait: 'A' },
      'nee',
    ],
    [
      'no forfait is no score that is too low',
      { tienJaar: true, leeftijd: 70, belrai: 3, belraiAdlIadl: 1, fod: 2, forfait: 'geen' },
      'misschien',
    ],
  ])('%s', (_, situatie, verwacht) => {
    expect(uitkomst('zwaar', situatie)).toBe(verwacht);
  });
});

describe('zorgbudget voor ouderen met een zorgnood', () => {
  test.each<[string, Zorgbudgetsituatie, string]>([
    ['64', { leeftijd: 64 }, 'nee'],
    [
      '65: the score and the income remain to be asked',
      { leeftijd: 65, itOfIvt: false },
      'misschien',
    ],
    ['with an IT', { leeftijd: 80, itOfIvt: true }, 'nee'],
  ])('%s', (_, situatie, verwacht) => {
    expect(uitkomst('ouderen', situatie)).toBe(verwacht);
  });
});

describe('zorgbudget voor mensen met een handicap', () => {
  test.each<[string, Zorgbudgetsituatie, string]>([
    ['no recognised handicap', { handicap: false }, 'nee'],
    ['with a persoonsvolgend budget', { handicap: true, pvb: true }, 'nee'],
    ['never certain: a fixed group', { handicap: true, pvb: false }, 'misschien'],
  ])('%s', (_, situatie, verwacht) => {
    expect(uitkomst('handicap', situatie)).toBe(verwacht);
  });
});

const getal = (max: number) => fc.option(fc.nat(max), { nil: undefined });
const janee = fc.option(fc.boolean(), { nil: undefined });
const situatie: fc.Arbitrary<Zorgbudgetsituatie> = fc.record({
  leeftijd: getal(110),
  tienJaar: janee,
  belrai: getal(30),
  belraiAdlIadl: getal(12),
  fod: getal(18),
  forfait: fc.option(fc.constantFrom(...FORFAITS), { nil: undefined }),
  zorgtoeslag: getal(36),
  handicap: janee,
  pvb: fc.constantFrom(undefined, false),
  itOfIvt: janee,
});

test('more information never turns ja into nee or back', () => {
  const sleutels = fc.subarray([
    'leeftijd',
    'tienJaar',
    'belrai',
    'belraiAdlIadl',
    'fod',
    'forfait',
    'zorgtoeslag',
    'handicap',
    'itOfIvt',
  ]);
  fc.assert(
    fc.property(situatie, sleutels, (meer, weg) => {
      const minder = Object.fromEntries(
        Object.entries(meer).filter(([sleutel]) => !weg.includes(sleutel)),
      );
      for (const { budget, uitkomst: voor } of beoordeelZorgbudgetten(minder)) {
        if (voor !== 'misschien') expect(uitkomst(budget, meer)).toBe(voor);
      }
    }),
    { numRuns: 2000 },
  );
});

test('every figure of a rule stands in the term that it names', () => {
  for (const { regels } of beoordeelZorgbudgetten({ pvb: true })) {
    for (const { tekst, begrip } of regels) {
      const bron = readFileSync(`content/begrippen/${begrip}.mdx`, 'utf8').replaceAll(/\s+/g, ' ');
      const cijfers = tekst.match(/\d+(?:,\d+)?|tien jaar|vijf na elkaar/g) ?? [];
      expect(cijfers.filter((cijfer) => !bron.includes(cijfer))).toEqual([]);
    }
  }
});

test('the services and terms exist', () => {
  for (const { dienst, begrip } of Object.values(BUDGET)) {
    expect(readFileSync(`content/diensten/${dienst}.mdx`, 'utf8')).toContain('naam:');
    expect(readFileSync(`content/begrippen/${begrip}.mdx`, 'utf8')).toContain('term:');
  }
});

test('reads a fragment, the premiecheck’s too, and lets nonsense be', () => {
  const gelezen = leesZorgbudgetsituatie(
    new URLSearchParams(
      'zorgvrager=gent&leeftijd=82&belrai-screener=13,5&forfait=B&pvb=misschien&fod-zelfredzaamheid=99&it-ivt=nee',
    ),
  );
  expect(gelezen).toEqual({ leeftijd: 82, belrai: 13.5, forfait: 'B', itOfIvt: false });
});

test('takes no word that every object knows for an answer', () => {
  const adres = new URLSearchParams('pvb=constructor&it-ivt=toString&forfait=constructor');
  expect(leesZorgbudgetsituatie(adres)).toEqual({});
});
