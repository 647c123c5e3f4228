import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bedragPerJaar, eenmalig, type Bedragsbereik } from '../../src/domain/bedrag.ts';
import {
  alsInGemeente,
  belangrijksteVragen,
  evaluatePremie,
  evaluateSituatie,
} from '../../src/domain/evaluatie.ts';
import type { Premie } from '../../src/schema/premie.ts';
import type { Situatie } from '../../src/schema/situatie.ts';
import { gids, gidsMet, minderEnMeer, premie, situatie } from './arbitraries.ts';

const RUNS = { numRuns: 1000 };

const uitkomstVan = (een: Premie, verteld: Situatie) =>
  evaluatePremie(gidsMet(een), 'nieuwland', een, verteld).uitkomst;

describe('more information', () => {
  test('never turns ja into nee or back: only misschien resolves', () => {
    fc.assert(
      fc.property(premie, minderEnMeer, (een, [minder, meer]) => {
        const eerst = uitkomstVan(een, minder);
        if (eerst !== 'misschien') expect(uitkomstVan(een, meer)).toBe(eerst);
      }),
      RUNS,
    );
  });

  test.each([
    ['bedragPerJaar', bedragPerJaar],
    ['eenmalig', eenmalig],
  ])('never takes %s out of the range it had', (_, bereikVan) => {
    const bevat = (ruim: Bedragsbereik | null, eng: Bedragsbereik | null) =>
      eng === null || (ruim !== null && ruim.min <= eng.min && eng.max <= ruim.max);
    fc.assert(
      fc.property(premie, minderEnMeer, (een, [minder, meer]) => {
        expect(bevat(bereikVan(een, minder), bereikVan(een, meer))).toBe(true);
        expect(bevat(bereikVan(een), bereikVan(een, minder))).toBe(true);
      }),
      RUNS,
    );
  });
});

/** The same entry, with every list of alternatives in another order. */
function omgekeerd<T>(waarde: T): T {
  if (Array.isArray(waarde)) return waarde.map(omgekeerd).toReversed() as T;
  if (typeof waarde !== 'object' || waarde === null) return waarde;
  return Object.fromEntries(
    Object.entries(waarde).map(([sleutel, deel]: [string, unknown]) => [sleutel, omgekeerd(deel)]),
  ) as T;
}

test('the order of alternatives does not matter', () => {
  fc.assert(
    fc.property(premie, situatie, (een, verteld) => {
      const ander = omgekeerd(een);
      expect(uitkomstVan(ander, verteld)).toBe(uitkomstVan(een, verteld));
      expect(bedragPerJaar(ander, verteld)).toEqual(bedragPerJaar(een, verteld));
      expect(eenmalig(ander, verteld)).toEqual(eenmalig(een, verteld));
    }),
    RUNS,
  );
});

/** Whether an entry states a condition, read without the model's help. */
function steltVoorwaarde({ gebied, voorwaarden = {} }: Premie): boolean {
  const { zorgvrager = {}, mantelzorger = {}, zorgnood, inkomensgrens } = voorwaarden;
  return (
    gebied !== undefined ||
    Object.values({ ...zorgvrager }).some((waarde) => waarde !== false) ||
    Object.values({ ...mantelzorger }).some((waarde) => waarde !== false) ||
    zorgnood !== undefined ||
    ['bedrag', 'verhoogde-tegemoetkoming', 'anders'].includes(inkomensgrens?.soort ?? 'geen')
  );
}

test('who tells nothing gets misschien wherever a condition is stated, and else ja', () => {
  fc.assert(
    fc.property(premie, (een) => {
      expect(uitkomstVan(een, {})).toBe(steltVoorwaarde(een) ? 'misschien' : 'ja');
    }),
    RUNS,
  );
});

test('no entry and no situatie makes the evaluation throw, and each outcome shows its reasons', () => {
  fc.assert(
    fc.property(gids, situatie, (directory, verteld) => {
      for (const een of [verteld, alsInGemeente(verteld, 'oudland')]) {
        for (const rij of evaluateSituatie(directory, een)) {
          const uitkomsten = rij.redenen.map(({ uitkomst }) => uitkomst);
          expect(uitkomsten.includes('onwaar')).toBe(rij.uitkomst === 'nee');
          if (rij.uitkomst === 'ja') expect(new Set(uitkomsten)).not.toContain('onbekend');
          for (const reden of rij.redenen) {
            expect(reden.tekst).not.toMatch(/undefined|NaN|null|\[object|\.\.|  /);
            if (reden.uitkomst !== 'onbekend') expect(reden.vragen).toEqual([]);
          }
          for (const bereik of [rij.bedragPerJaar, rij.eenmalig]) {
            if (bereik === null) continue;
            expect(Number.isInteger(bereik.min) && Number.isInteger(bereik.max)).toBe(true);
            expect(bereik.min).toBeLessThanOrEqual(bereik.max);
            expect(bereik.plafond).toBe(bereik.min === 0);
          }
        }
        const aantallen = belangrijksteVragen(directory, een).map(({ aantal }) => aantal);
        expect(aantallen).toEqual(aantallen.toSorted((a, b) => b - a));
      }
    }),
    RUNS,
  );
});
