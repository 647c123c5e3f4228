import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  afstand,
  gesplitst,
  hersteld,
  stam,
  zelfdeKlank,
} from '../../src/domain/zoeken/spelling.ts';
import { pakWoorden, pakWoordenUit } from '../../src/domain/zoeken/woordenlijst.ts';

const KENT = ['mantelzorgpremie', 'nieuwpoort', 'kortrijk', 'tervuren', 'oppasdienst', 'zorgkas'];

describe('afstand', () => {
  it('counts a swap as one slip', () => {
    expect(afstand('premei', 'premie', 2)).toBe(1);
    expect(afstand('kat', 'kat', 1)).toBe(0);
    expect(afstand('kat', 'hond', 1)).toBe(2);
  });

  it('is symmetrical, and zero only for the same word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b) => {
        expect(afstand(a, b, 9)).toBe(afstand(b, a, 9));
        expect(afstand(a, b, 9) === 0).toBe(a === b);
      }),
    );
  });
});

describe('hersteld', () => {
  it.each([
    ['mantelzorgpremei', 'mantelzorgpremie'],
    ['nieuport', 'nieuwpoort'],
    ['kortryk', 'kortrijk'],
    ['tervuuren', 'tervuren'],
    ['oppasdienst', 'oppasdienst'],
  ])('%s -> %s', (fout, goed) => {
    expect(hersteld(fout, KENT)).toBe(goed);
  });

  it('leaves short words, numbers and other words alone', () => {
    for (const woord of ['moe', '9050', 'informatiepunt', 'spanje']) {
      expect(hersteld(woord, KENT)).toBeUndefined();
    }
  });
});

it('hears the same word in another spelling', () => {
  expect(zelfdeKlank('kortryk', KENT)).toBe('kortrijk');
  expect(zelfdeKlank('zorgkas', ['tervuren'])).toBeUndefined();
});

it('splits compounds into words that are known', () => {
  const bekend = new Set(['nachtzorg', 'dienst', 'zorg', 'overleg']);
  const isBekend = (deel: string) => bekend.has(deel);
  expect(gesplitst('nachtzorgdienst', isBekend)).toEqual(['nachtzorg', 'dienst']);
  expect(gesplitst('zorgsoverleg', isBekend)).toEqual(['zorg', 'overleg']);
  expect(gesplitst('boterham', isBekend)).toBeUndefined();
});

it('gives forms of one word one stem', () => {
  expect(stam('dementerenden')).toBe(stam('dementerende'));
  expect(stam('buurten')).toBe(stam('buurt'));
});

it('packs a list of words without loss', () => {
  fc.assert(
    fc.property(fc.array(fc.stringMatching(/^[a-z]{1,40}$/)), (woorden) => {
      expect(pakWoordenUit(pakWoorden(woorden))).toEqual([...new Set(woorden)].toSorted());
    }),
  );
});
