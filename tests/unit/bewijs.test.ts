import { describe, expect, test } from 'vitest';
import { toetsAlternatief, toetsBewijs, toetsZorgnood } from '../../src/domain/bewijs.ts';
import { alternatiefInWoorden } from '../../src/domain/bewijstekst.ts';
import type { Kleene } from '../../src/domain/kleene.ts';
import type { Bewijs } from '../../src/schema/bewijs.ts';
import type { Situatie } from '../../src/schema/situatie.ts';

type Verteld = NonNullable<Situatie['bewijzen']>[Bewijs['bewijs']];

const bel35: Bewijs = { bewijs: 'bel-score', min: 35 };
const band: Bewijs = { bewijs: 'belrai-screener', onderdeel: 'adl-iadl', min: 5, max: 5.5 };

test.each<[string, Bewijs, Verteld, Kleene]>([
  ['at the threshold', bel35, 35, 'waar'],
  ['below it', bel35, 34, 'onwaar'],
  ['not told', bel35, undefined, 'onbekend'],
  ['"yes" is no score', bel35, true, 'onbekend'],
  ['"no" is no', bel35, false, 'onwaar'],
  ['a bare score is the total', bel35, { totaal: 35 }, 'waar'],
  ['a part is not the total', bel35, { adl: 27 }, 'onbekend'],
  ['the total is not a part', band, 12, 'onbekend'],
  ['the part itself, half points too', band, { 'adl-iadl': 5.5, totaal: 30 }, 'waar'],
  ['above the upper limit', band, { 'adl-iadl': 6 }, 'onwaar'],
  ['an empty group tells nothing', { bewijs: 'zorgbudget-ouderen' }, {}, 'onbekend'],
  ['an allowance without threshold: yes', { bewijs: 'zorgbudget-ouderen' }, true, 'waar'],
  ['an allowance without threshold: any score', { bewijs: 'zorgbudget-ouderen' }, 0, 'waar'],
  ['an allowance without threshold: no', { bewijs: 'zorgbudget-ouderen' }, false, 'onwaar'],
  ['an instrument whose threshold is hidden', { bewijs: 'fod-zelfredzaamheid' }, 18, 'onbekend'],
  ['such an instrument, not had', { bewijs: 'fod-zelfredzaamheid' }, false, 'onwaar'],
  ['Katz at least B: C', { bewijs: 'katz', categorie: 'B' }, 'C', 'waar'],
  ['Katz at least B: B', { bewijs: 'katz', categorie: 'B' }, 'B', 'waar'],
  ['Katz at least B: A', { bewijs: 'katz', categorie: 'B' }, 'A', 'onwaar'],
  ['Katz at least B: yes', { bewijs: 'katz', categorie: 'B' }, true, 'onbekend'],
  ['Katz, hidden threshold', { bewijs: 'katz' }, 'D', 'onbekend'],
  ['a low MMSE meets "at most"', { bewijs: 'mmse', max: 18 }, 18, 'waar'],
  ['a high one does not', { bewijs: 'mmse', max: 18 }, 19, 'onwaar'],
  ['yes or no: yes', { bewijs: 'dementiediagnose' }, true, 'waar'],
  ['yes or no: no', { bewijs: 'dementiediagnose' }, false, 'onwaar'],
  ['yes or no: not told', { bewijs: 'dementiediagnose' }, undefined, 'onbekend'],
  ['a person judges: yes', { bewijs: 'doktersattest' }, true, 'onbekend'],
  ['a person judges: no', { bewijs: 'anders' }, false, 'onbekend'],
])('%s', (_, bewijs, verteld, uitkomst) => {
  const situatie = verteld === undefined ? {} : { bewijzen: { [bewijs.bewijs]: verteld } };
  expect(toetsBewijs(bewijs, situatie).uitkomst).toBe(uitkomst);
});

describe('a proof for some ages', () => {
  const jong: Bewijs = { bewijs: 'zorgtoeslag-kind', leeftijd: { max: 20 } };
  test.each<[number | undefined, boolean | undefined, Kleene]>([
    [20, true, 'waar'],
    [21, true, 'onwaar'],
    [21, undefined, 'onwaar'],
    [undefined, true, 'onbekend'],
    [undefined, false, 'onwaar'],
  ])('age %s, told %s: %s', (leeftijd, verteld, uitkomst) => {
    const situatie: Situatie = {
      ...(leeftijd === undefined ? {} : { zorgvrager: { leeftijd } }),
      ...(verteld === undefined ? {} : { bewijzen: { 'zorgtoeslag-kind': verteld } }),
    };
    expect(toetsBewijs(jong, situatie).uitkomst).toBe(uitkomst);
  });
});

describe('questions', () => {
  const samen = { en: [bel35, { bewijs: 'doktersattest' } as const] };

  test('each open alternative asks, what a person judges does not', () => {
    const { vragen } = toetsZorgnood([samen, band, { bewijs: 'anders' }], {});
    expect(vragen.map(({ sleutel, onderdeel }) => [sleutel, onderdeel])).toEqual([
      ['bewijzen.bel-score', undefined],
      ['bewijzen.belrai-screener', 'adl-iadl'],
    ]);
  });

  test('what is settled asks nothing more', () => {
    expect(toetsZorgnood([band, bel35], { bewijzen: { 'bel-score': 40 } })).toEqual({
      uitkomst: 'waar',
      vragen: [],
    });
    expect(toetsAlternatief(samen, { bewijzen: { 'bel-score': 3 } })).toEqual({
      uitkomst: 'onwaar',
      vragen: [],
    });
  });
});

test.each([
  [bel35, 'BEL-score (minstens 35)'],
  [band, 'BelRAI Screener (deel ADL en IADL, 5 tot en met 5,5)'],
  [
    { bewijs: 'fod-invaliditeit', min: 66, leeftijd: { max: 20 } } as const,
    'erkende handicap of invaliditeit (minstens 66 %, voor wie hoogstens 20 jaar is)',
  ],
  [{ bewijs: 'anders', toelichting: 'een attest.' } as const, 'een attest'],
  [{ bewijs: 'mmse' } as const, 'MMSE-test (welke score nodig is, zegt de bron niet)'],
  [
    { en: [bel35, { bewijs: 'dementiediagnose' }] } as const,
    'BEL-score (minstens 35) samen met diagnose van dementie',
  ],
])('in words: %j', (alternatief, woorden) => {
  expect(alternatiefInWoorden(alternatief as Parameters<typeof alternatiefInWoorden>[0])).toBe(
    woorden,
  );
});
