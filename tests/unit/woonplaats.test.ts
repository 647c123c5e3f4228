import { expect, test } from 'vitest';
import { dorpenIn, verhuisd } from '../../src/domain/woonplaats.ts';

const GENTBRUGGE = { naam: 'Gentbrugge', postcode: '9050' };
const MOERBEKE = { naam: 'Moerbeke', postcode: '9180', fusiedeel: 'Moerbeke-Waas' };
const gids = {
  gemeenten: new Map([
    ['gent', { deelgemeenten: [GENTBRUGGE] }],
    ['lokeren', { deelgemeenten: [MOERBEKE] }],
  ]),
};

test('a village goes by its own name and by that of its former municipality', () => {
  expect(dorpenIn({ deelgemeenten: [MOERBEKE, GENTBRUGGE] })).toEqual([
    'Gentbrugge',
    'Moerbeke',
    'Moerbeke-Waas',
  ]);
});

test('who moves leaves the village of before behind, and keeps the rest', () => {
  const inGentbrugge = verhuisd(
    gids,
    { zorgvrager: { leeftijd: 80 } },
    { zorgvrager: 'gent', mantelzorger: 'lokeren', dorp: 'Gentbrugge' },
  );
  expect(inGentbrugge).toEqual({
    zorgvrager: { leeftijd: 80, gemeente: 'gent', deelgemeente: 'Gentbrugge' },
    mantelzorger: { gemeente: 'lokeren' },
  });
  expect(
    verhuisd(gids, inGentbrugge, {
      zorgvrager: 'lokeren',
      mantelzorger: undefined,
      dorp: 'Lokeren',
    }),
  ).toEqual({ zorgvrager: { leeftijd: 80, gemeente: 'lokeren' } });
});
