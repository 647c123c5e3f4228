import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  adresVan,
  filterVan,
  KOLOMMEN,
  sorteer,
  sorteringVan,
  voldoet,
  type Rij,
} from '../../src/domain/tabel.ts';

const RIJ: Rij = {
  gemeente: 'gent',
  provincie: 'Oost-Vlaanderen',
  zones: ['gent'],
  heeftPremie: true,
  bedrag: 30_000,
  wie: 'mantelzorger',
  bewijzen: ['bel-score'],
  zonderInkomensgrens: false,
  mantelzorgerMagElders: true,
  zekerheid: 'gemeente',
};
const filter = (zoek: string) => filterVan(new URLSearchParams(zoek));

describe('the filter', () => {
  test.each<[string, boolean]>([
    ['', true],
    ['provincie=Oost-Vlaanderen', true],
    ['provincie=Limburg', false],
    ['zone=gent', true],
    ['zone=dender', false],
    ['premie=1', true],
    ['min=300', true],
    ['min=301', false],
    ['min=onzin', true],
    ['min=-5', true],
    ['wie=mantelzorger', true],
    ['wie=zorgvrager', false],
    ['bewijs=bel-score', true],
    ['bewijs=katz', false],
    ['inkomen=1', false],
    ['elders=1', true],
    ['zekerheid=gemeente', true],
    ['zekerheid=oud', false],
    ['provincie=Oost-Vlaanderen&min=400', false],
  ])('%s', (zoek, verwacht) => {
    expect(voldoet(RIJ, filter(zoek))).toBe(verwacht);
  });

  test('a premium of free choice is one for either', () => {
    expect(voldoet({ ...RIJ, wie: 'keuze' }, filter('wie=zorgvrager'))).toBe(true);
  });

  test('the text of a place keeps only the towns that it names', () => {
    expect(voldoet(RIJ, filter('q=gent'), new Set(['gent']))).toBe(true);
    expect(voldoet(RIJ, filter('q=genk'), new Set(['genk']))).toBe(false);
  });

  test('an unknown amount is not at least anything', () => {
    expect(voldoet({ ...RIJ, bedrag: undefined }, filter('min=1'))).toBe(false);
  });
});

test('what an address asks for survives the way to an address and back', () => {
  const zoek = fc.record(
    {
      q: fc.string({ minLength: 1, maxLength: 50 }),
      provincie: fc.constantFrom('Limburg', 'Antwerpen'),
      min: fc.integer({ min: 1, max: 900 }).map(String),
      premie: fc.constant('1'),
      sorteer: fc.constantFrom(...KOLOMMEN.flatMap((kolom) => [kolom, `-${kolom}`])),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(zoek, (delen) => {
      const adres = new URLSearchParams(delen);
      const terug = adresVan(filterVan(adres), sorteringVan(adres));
      expect(filterVan(terug)).toEqual(filterVan(adres));
      expect(sorteringVan(terug)).toEqual(sorteringVan(adres));
    }),
  );
});

test('an order that does not exist is the plain one', () => {
  expect(sorteringVan(new URLSearchParams('sorteer=-onzin'))).toEqual({
    kolom: 'gemeente',
    aflopend: false,
  });
});

describe('the order', () => {
  const volgorde = (sleutels: string[], aflopend: boolean) =>
    sorteer(sleutels, (sleutel) => sleutel, aflopend);

  test('numbers go as numbers, and what is unknown goes last both ways', () => {
    expect(volgorde(['900', '', '1000', '25'], false)).toEqual(['25', '900', '1000', '']);
    expect(volgorde(['900', '', '1000', '25'], true)).toEqual(['1000', '900', '25', '']);
  });

  test('words go as Dutch words', () => {
    expect(volgorde(['Zele', 'éénmaal', 'Aalst', 'eeklo'], false)).toEqual([
      'Aalst',
      'eeklo',
      'éénmaal',
      'Zele',
    ]);
  });
});
