import { expect, test } from 'vitest';
import { bedragPerJaar, centen, eenmalig, vragenBijBedrag } from '../../src/domain/bedrag.ts';
import type { Bedrag } from '../../src/schema/premie.ts';
import type { Situatie } from '../../src/schema/situatie.ts';

const een: Bedrag['als'] = [{ aantalZorgvragers: { min: 1, max: 1 } }];
const meer: Bedrag['als'] = [{ aantalZorgvragers: { min: 2 } }];

test.each([
  [0.29, 29],
  [2.48, 248],
  [37.5, 3750],
  [543.57, 54_357],
  [619.73, 61_973],
])('%d euro is %d cents', (euro, cent) => {
  expect(centen(euro)).toBe(cent);
});

test.each<[string, Bedrag[], number | undefined, Situatie, [number, number] | null]>([
  ['a month', [{ bedrag: 37.5, per: 'maand' }], undefined, {}, [450, 450]],
  ['a quarter', [{ bedrag: 50, per: 'kwartaal' }], undefined, {}, [200, 200]],
  ['half a year', [{ bedrag: 75, per: 'halfjaar' }], undefined, {}, [150, 150]],
  ['a year', [{ bedrag: 543.57, per: 'jaar' }], undefined, {}, [543.57, 543.57]],
  ['a day says nothing of a year', [{ bedrag: 3, per: 'dag' }], undefined, {}, null],
  ['a day within a maximum', [{ bedrag: 2.48, per: 'dag' }], 619.73, {}, [0, 619.73]],
  ['once is not a year', [{ bedrag: 100, per: 'eenmalig' }], undefined, {}, null],
  ['no amount', [], undefined, {}, null],
  ['a maximum is no amount', [], 600, {}, null],
  ['capped', [{ bedrag: 60, per: 'maand' }], 420, {}, [420, 420]],
  ['at most', [{ bedrag: 900, per: 'jaar', plafond: true }], 900, {}, [0, 900]],
  [
    'without als each tier is possible',
    [
      { bedrag: 100, per: 'jaar' },
      { bedrag: 20, per: 'maand' },
    ],
    undefined,
    {},
    [100, 240],
  ],
  [
    'a possible ceiling leaves the lower end unknown',
    [
      { bedrag: 100, per: 'jaar' },
      { bedrag: 300, per: 'jaar', plafond: true },
    ],
    undefined,
    {},
    [0, 300],
  ],
  [
    'a certain amount stands below a possible ceiling: the highest is paid',
    [
      { bedrag: 100, per: 'jaar', als: een },
      { bedrag: 300, per: 'jaar', plafond: true },
    ],
    undefined,
    { aantalZorgvragers: 1 },
    [100, 300],
  ],
  [
    'a false tier is dropped',
    [
      { bedrag: 30, per: 'maand', als: een },
      { bedrag: 40, per: 'maand', als: meer },
    ],
    undefined,
    { aantalZorgvragers: 2 },
    [480, 480],
  ],
  [
    'untold leaves both',
    [
      { bedrag: 30, per: 'maand', als: een },
      { bedrag: 40, per: 'maand', als: meer },
    ],
    undefined,
    {},
    [360, 480],
  ],
  [
    'every tier dropped',
    [{ bedrag: 40, per: 'maand', als: meer }],
    undefined,
    { aantalZorgvragers: 1 },
    null,
  ],
  [
    'the highest certain tier, whatever is lower',
    [
      { bedrag: 10, per: 'jaar' },
      { bedrag: 50, per: 'jaar', als: [{ zorgvragerLeeftijd: { min: 65 } }] },
      { bedrag: 70, per: 'jaar', als: [{ inwonend: true }] },
    ],
    undefined,
    { zorgvrager: { leeftijd: 65 }, mantelzorger: { inwonend: true } },
    [70, 70],
  ],
  [
    'one alternative of als suffices',
    [
      {
        bedrag: 180,
        per: 'jaar',
        als: [
          { bewijs: 'integratietegemoetkoming', min: 12, max: 14 },
          { bewijs: 'zorgbudget-ouderen', min: 12, max: 14 },
        ],
      },
      { bedrag: 300, per: 'jaar', als: [{ bewijs: 'zorgbudget-ouderen', min: 15 }] },
    ],
    undefined,
    { bewijzen: { 'zorgbudget-ouderen': 14 } },
    [180, 180],
  ],
])('%s', (_, bedragen, maximumPerJaar, situatie, verwacht) => {
  const premie = { bedragen, ...(maximumPerJaar === undefined ? {} : { maximumPerJaar }) };
  const bereik = bedragPerJaar(premie, situatie);
  expect(bereik && [bereik.min / 100, bereik.max / 100]).toEqual(verwacht);
  expect(bereik?.plafond ?? false).toBe(verwacht?.[0] === 0);
});

test('a one-off amount stands apart, and no year limits it', () => {
  const premie = {
    bedragen: [
      { bedrag: 500, per: 'eenmalig' },
      { bedrag: 10, per: 'maand' },
    ] satisfies Bedrag[],
    maximumPerJaar: 100,
  };
  expect(eenmalig(premie)).toEqual({ min: 50_000, max: 50_000, plafond: false });
  expect(bedragPerJaar(premie)).toEqual({ min: 10_000, max: 10_000, plafond: false });
});

test('the amount asks for what decides its tier, once', () => {
  const bedragen: Bedrag[] = [
    { bedrag: 30, per: 'maand', als: een },
    { bedrag: 40, per: 'maand', als: meer },
  ];
  expect(vragenBijBedrag({ bedragen }, {}).map(({ sleutel }) => sleutel)).toEqual([
    'aantalZorgvragers',
  ]);
  expect(vragenBijBedrag({ bedragen }, { aantalZorgvragers: 1 })).toEqual([]);
});
