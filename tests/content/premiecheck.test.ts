/**
 * What real entries answer, worked out by hand from their conditions. When an entry changes because its town did, its
 * cases change with it: work the new answer out before you write it down.
 */
import { describe, expect, test } from 'vitest';
import { readPremiegids } from '../../src/readDirectory.ts';
import { evaluateSituatie, type Uitkomst } from '../../src/domain/evaluatie.ts';
import { situatieSchema, type Situatie } from '../../src/schema/situatie.ts';

const gids = await readPremiegids();

interface Geval {
  /** Why the answer is what it is, where that is not obvious. */
  readonly feit: string;
  readonly situatie: Situatie;
  readonly uitkomst: Uitkomst;
  /** EUR a year, from and to. Left out where the case is not about money. */
  readonly bedrag?: readonly [min: number, max: number] | null;
  /** The conditions that fail (nee) or are still open (misschien). */
  readonly door?: readonly string[];
}

/** @param plaats which of the town's premiums, by its place in the entry */
function gevallen(gemeente: string, plaats: number, lijst: readonly Geval[]): void {
  describe(`${gemeente}, premie ${plaats + 1}`, () => {
    test.each(lijst)('$uitkomst: $feit', ({ situatie, uitkomst, bedrag, door = [] }) => {
      situatieSchema.parse(situatie);
      const rij = evaluateSituatie(gids, situatie).filter((een) => een.gemeente === gemeente)[
        plaats
      ];
      expect(rij?.uitkomst).toBe(uitkomst);
      const beslissend = { ja: 'geen', nee: 'onwaar', misschien: 'onbekend', onbekend: 'geen' };
      expect(
        rij?.redenen
          .filter((reden) => reden.uitkomst === beslissend[uitkomst])
          .map(({ voorwaarde }) => voorwaarde),
      ).toEqual(door);
      if (bedrag !== undefined) {
        const bereik = rij?.bedragPerJaar ?? null;
        expect(bereik && [bereik.min / 100, bereik.max / 100]).toEqual(bedrag);
      }
    });
  });
}

// 40 a month; lives in Genk for a month, 60 or older; 80 %, 12 points, dementia or Katz B; at most 20,628.82 a year.
const genk: Situatie = {
  zorgvrager: { gemeente: 'genk', leeftijd: 82, maandenInGemeente: 24 },
  mantelzorger: { gemeente: 'hasselt', leeftijd: 55 },
  bewijzen: { katz: 'B' },
  inkomen: { bedragPerJaar: 18_000 },
};
gevallen('genk', 0, [
  {
    feit: 'the mantelzorger need not live in Genk (false: not required)',
    situatie: genk,
    uitkomst: 'ja',
    bedrag: [480, 480],
  },
  {
    feit: 'the age limit and the income limit count themselves in',
    situatie: {
      ...genk,
      zorgvrager: { ...genk.zorgvrager, leeftijd: 60, maandenInGemeente: 1 },
      inkomen: { bedragPerJaar: 20_628.82 },
    },
    uitkomst: 'ja',
  },
  {
    feit: '59 is too young',
    situatie: { ...genk, zorgvrager: { ...genk.zorgvrager, leeftijd: 59 } },
    uitkomst: 'nee',
    door: ['zorgvrager.minLeeftijd'],
  },
  {
    feit: 'moved in this month',
    situatie: { ...genk, zorgvrager: { ...genk.zorgvrager, maandenInGemeente: 0 } },
    uitkomst: 'nee',
    door: ['zorgvrager.minVerblijfMaanden'],
  },
  {
    feit: 'above the income limit only a person can tell: it is higher for couples',
    situatie: { ...genk, inkomen: { bedragPerJaar: 22_000 } },
    uitkomst: 'misschien',
    door: ['inkomensgrens'],
  },
  {
    feit: 'Katz A is below B, but another proof may still do',
    situatie: { ...genk, bewijzen: { katz: 'A' } },
    uitkomst: 'misschien',
    door: ['zorgnood'],
  },
  {
    feit: 'no alternative is left',
    situatie: {
      ...genk,
      bewijzen: {
        katz: 'A',
        'fod-invaliditeit': 79,
        'fod-zelfredzaamheid': 11,
        dementiediagnose: false,
      },
    },
    uitkomst: 'nee',
    door: ['zorgnood'],
  },
  {
    feit: 'a BEL score is none of the proofs of Genk',
    situatie: { ...genk, bewijzen: { 'bel-score': 36 } },
    uitkomst: 'misschien',
    door: ['zorgnood'],
  },
  {
    feit: 'it is the zorgvrager who must live there; who lives elsewhere has no months there either',
    situatie: {
      ...genk,
      zorgvrager: { ...genk.zorgvrager, gemeente: 'hasselt' },
      mantelzorger: { gemeente: 'genk' },
    },
    uitkomst: 'nee',
    door: ['zorgvrager.woontInGemeente', 'zorgvrager.minVerblijfMaanden'],
  },
]);

// 25, 40 or 50 a month by points: 12-14, 15-16, 17-18; both live there, together; 12 points or the zorgbudget.
const hooglede: Situatie = {
  zorgvrager: { gemeente: 'hooglede', leeftijd: 21, maandenInGemeente: 12 },
  mantelzorger: { gemeente: 'hooglede', inwonend: true },
};
gevallen('hooglede', 0, [
  {
    feit: '14 points is the first tier',
    situatie: { ...hooglede, bewijzen: { 'fod-zelfredzaamheid': 14 } },
    uitkomst: 'ja',
    bedrag: [300, 300],
  },
  {
    feit: '15 points is the second tier',
    situatie: { ...hooglede, bewijzen: { 'fod-zelfredzaamheid': 15 } },
    uitkomst: 'ja',
    bedrag: [480, 480],
  },
  {
    feit: '18 points is the third tier, also when told as a part',
    situatie: { ...hooglede, bewijzen: { 'fod-zelfredzaamheid': { totaal: 18 } } },
    uitkomst: 'ja',
    bedrag: [600, 600],
  },
  {
    feit: 'the zorgbudget opens the premium, the untold points decide the tier',
    situatie: { ...hooglede, bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true } },
    uitkomst: 'ja',
    bedrag: [300, 600],
  },
  {
    feit: 'with 10 points no tier applies, so that the amount is not known',
    situatie: {
      ...hooglede,
      bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true, 'fod-zelfredzaamheid': 10 },
    },
    uitkomst: 'ja',
    bedrag: null,
  },
  {
    feit: '"yes, I have points" is no score',
    situatie: { ...hooglede, bewijzen: { 'fod-zelfredzaamheid': true } },
    uitkomst: 'misschien',
    door: ['zorgnood'],
    bedrag: [300, 600],
  },
  {
    feit: 'they must live together',
    situatie: {
      ...hooglede,
      mantelzorger: { gemeente: 'hooglede', inwonend: false },
      bewijzen: { 'fod-zelfredzaamheid': 14 },
    },
    uitkomst: 'nee',
    door: ['mantelzorger.inwonend'],
  },
]);

// 120 with the zorgbudget or exactly 12 points, 180 from 13 points.
const begijnendijk: Situatie = {
  zorgvrager: { gemeente: 'begijnendijk', woontThuis: true },
  mantelzorger: { gemeente: 'aarschot', leeftijd: 18 },
};
gevallen('begijnendijk', 0, [
  {
    feit: 'the zorgbudget makes 120 certain, untold points leave 180 possible',
    situatie: { ...begijnendijk, bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true } },
    uitkomst: 'ja',
    bedrag: [120, 180],
  },
  {
    feit: 'when both tiers apply the highest is paid',
    situatie: {
      ...begijnendijk,
      bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true, 'fod-zelfredzaamheid': 13 },
    },
    uitkomst: 'ja',
    bedrag: [180, 180],
  },
  {
    feit: '12 points drops the second tier',
    situatie: { ...begijnendijk, bewijzen: { 'fod-zelfredzaamheid': 12 } },
    uitkomst: 'ja',
    bedrag: [120, 120],
  },
  {
    feit: 'a zorgtoeslag without threshold is met by yes, but gives no tier',
    situatie: {
      ...begijnendijk,
      bewijzen: {
        'zorgtoeslag-kind': true,
        'zorgbudget-zwaar-zorgbehoevenden': false,
        'fod-zelfredzaamheid': 11,
      },
    },
    uitkomst: 'ja',
    bedrag: null,
  },
  {
    feit: '17 is too young to be paid',
    situatie: {
      ...begijnendijk,
      mantelzorger: { leeftijd: 17 },
      bewijzen: { 'fod-zelfredzaamheid': 12 },
    },
    uitkomst: 'nee',
    door: ['mantelzorger.minLeeftijd'],
  },
]);

// The zorgbudget together with 12 points, and the verhoogde tegemoetkoming; 60 a month, at most 420 a year.
const mol: Situatie = {
  zorgvrager: { gemeente: 'mol', woontThuis: true },
  bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true, 'fod-zelfredzaamheid': 12 },
  inkomen: { verhoogdeTegemoetkoming: true },
};
gevallen('mol', 0, [
  { feit: 'capped at 420, not 720', situatie: mol, uitkomst: 'ja', bedrag: [420, 420] },
  {
    feit: 'one of two proofs fails, so the two together fail',
    situatie: {
      ...mol,
      bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true, 'fod-zelfredzaamheid': 11 },
    },
    uitkomst: 'nee',
    door: ['zorgnood'],
  },
  {
    feit: 'one of two proofs is not told',
    situatie: { ...mol, bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true } },
    uitkomst: 'misschien',
    door: ['zorgnood'],
  },
  {
    feit: 'without the verhoogde tegemoetkoming there is no right',
    situatie: { ...mol, inkomen: { verhoogdeTegemoetkoming: false } },
    uitkomst: 'nee',
    door: ['inkomensgrens'],
  },
]);

// Only in former Beveren; 12-14 points, or parts of the BelRAI Screener together; 816 a year.
const beveren: Situatie = {
  zorgvrager: {
    gemeente: 'beveren-kruibeke-zwijndrecht',
    deelgemeente: 'Melsele',
    leeftijd: 30,
  },
  bewijzen: { 'belrai-screener': { totaal: 12.5, 'adl-iadl': 5.5 } },
};
gevallen('beveren-kruibeke-zwijndrecht', 0, [
  {
    feit: 'Melsele was a village of Beveren; total and part both told',
    situatie: beveren,
    uitkomst: 'ja',
    bedrag: [816, 816],
  },
  {
    feit: 'Bazel was a village of Kruibeke',
    situatie: { ...beveren, zorgvrager: { ...beveren.zorgvrager, deelgemeente: 'Bazel' } },
    uitkomst: 'nee',
    door: ['gebied'],
  },
  {
    feit: 'the village is not told',
    situatie: {
      ...beveren,
      zorgvrager: { gemeente: 'beveren-kruibeke-zwijndrecht', leeftijd: 30 },
    },
    uitkomst: 'misschien',
    door: ['gebied'],
  },
  {
    feit: 'a village that the town does not have decides nothing',
    situatie: { ...beveren, zorgvrager: { ...beveren.zorgvrager, deelgemeente: 'Gentbrugge' } },
    uitkomst: 'misschien',
    door: ['gebied'],
  },
  {
    feit: 'a bare total says nothing about the part ADL-IADL',
    situatie: { ...beveren, bewijzen: { 'belrai-screener': 12.5 } },
    uitkomst: 'misschien',
    door: ['zorgnood'],
  },
  {
    feit: 'too much need for each alternative: those who score higher get the Flemish zorgbudget',
    situatie: {
      ...beveren,
      bewijzen: {
        'belrai-screener': { totaal: 13, 'adl-iadl': 6, cognitie: 5 },
        'fod-zelfredzaamheid': 11,
      },
    },
    uitkomst: 'nee',
    door: ['zorgnood'],
  },
  {
    feit: 'from 15 points a person judges whether the zorgbudget was refused',
    situatie: {
      ...beveren,
      bewijzen: {
        'belrai-screener': { totaal: 13, 'adl-iadl': 6, cognitie: 5 },
        'fod-zelfredzaamheid': 15,
      },
    },
    uitkomst: 'misschien',
    door: ['zorgnood'],
  },
]);
gevallen('beveren-kruibeke-zwijndrecht', 3, [
  {
    feit: 'Burcht was a village of Zwijndrecht, however it is written; 50 a month within 600 a year',
    situatie: {
      zorgvrager: { gemeente: 'beveren-kruibeke-zwijndrecht', deelgemeente: 'BURCHT' },
      mantelzorger: { gemeente: 'antwerpen', leeftijd: 40 },
      bewijzen: { katz: 'D' },
    },
    uitkomst: 'ja',
    bedrag: [600, 600],
  },
]);

// Two sets of proofs: from 21, and below 21. The source shows no amount.
const evergem: Situatie = {
  zorgvrager: { gemeente: 'evergem', leeftijd: 82, woontThuis: true },
  mantelzorger: { gemeente: 'gent', leeftijd: 55 },
};
gevallen('evergem', 0, [
  {
    feit: 'an 82-year-old with BEL 36 and her daughter of 55 in Gent',
    situatie: { ...evergem, bewijzen: { 'bel-score': 36 } },
    uitkomst: 'ja',
    bedrag: null,
  },
  {
    feit: 'a BEL score counts from 21 only; at 19 pillar 1 of the zorgtoeslag does',
    situatie: {
      ...evergem,
      zorgvrager: { ...evergem.zorgvrager, leeftijd: 19 },
      bewijzen: { 'bel-score': 36, 'zorgtoeslag-kind': { 'pijler-1': 4 } },
    },
    uitkomst: 'ja',
  },
  {
    feit: 'at 19 the BEL score alone does not do; other proofs may',
    situatie: {
      ...evergem,
      zorgvrager: { ...evergem.zorgvrager, leeftijd: 19 },
      bewijzen: { 'bel-score': 36 },
    },
    uitkomst: 'misschien',
    door: ['zorgnood'],
  },
  {
    feit: 'at 82 the zorgtoeslag for a child does not count, and each score is too low',
    situatie: {
      ...evergem,
      bewijzen: {
        'bel-score': { totaal: 34, adl: 9 },
        'fod-zelfredzaamheid': 11,
        'fod-invaliditeit': 65,
        'zorgtoeslag-kind': { 'pijler-1': 6 },
      },
    },
    uitkomst: 'nee',
    door: ['zorgnood'],
  },
  {
    feit: 'in a care home',
    situatie: {
      ...evergem,
      zorgvrager: { ...evergem.zorgvrager, woontThuis: false },
      bewijzen: { 'bel-score': 36 },
    },
    uitkomst: 'nee',
    door: ['zorgvrager.thuiswonend'],
  },
]);

// MMSE at most 18, Katz D, or allowances by age; 25 a month; both live there.
const kampenhout: Situatie = {
  zorgvrager: { gemeente: 'kampenhout', leeftijd: 66 },
  mantelzorger: { gemeente: 'kampenhout', leeftijd: 40 },
};
gevallen('kampenhout', 0, [
  {
    feit: 'a low MMSE means more need: 18 is met',
    situatie: { ...kampenhout, bewijzen: { mmse: 18 } },
    uitkomst: 'ja',
    bedrag: [300, 300],
  },
  {
    feit: 'MMSE 19 and Katz C are not enough',
    situatie: { ...kampenhout, bewijzen: { mmse: 19, katz: 'C' } },
    uitkomst: 'misschien',
    door: ['zorgnood'],
  },
  {
    feit: 'the zorgbudget for the elderly counts from 66',
    situatie: { ...kampenhout, bewijzen: { 'zorgbudget-ouderen': true } },
    uitkomst: 'ja',
  },
  {
    feit: 'at 65 it does not count yet',
    situatie: {
      ...kampenhout,
      zorgvrager: { gemeente: 'kampenhout', leeftijd: 65 },
      bewijzen: { 'zorgbudget-ouderen': true },
    },
    uitkomst: 'misschien',
    door: ['zorgnood'],
  },
  {
    feit: 'the daughter lives in the next town',
    situatie: {
      ...kampenhout,
      mantelzorger: { gemeente: 'haacht', leeftijd: 40 },
      bewijzen: { mmse: 18 },
    },
    uitkomst: 'nee',
    door: ['mantelzorger.woontInGemeente'],
  },
]);

// 2.48 a day, at most 619.73 a year; 75 or older, family, living together; need and income for a person to judge.
const oudenaarde: Situatie = {
  zorgvrager: { gemeente: 'oudenaarde', leeftijd: 75, woontThuis: true },
  mantelzorger: { gemeente: 'oudenaarde', inwonend: true, familie: true },
};
gevallen('oudenaarde', 0, [
  {
    feit: 'a day amount says only "at most"; what a person judges never becomes ja',
    situatie: oudenaarde,
    uitkomst: 'misschien',
    door: ['zorgnood', 'inkomensgrens'],
    bedrag: [0, 619.73],
  },
  {
    feit: 'a neighbour is no family',
    situatie: {
      ...oudenaarde,
      mantelzorger: { gemeente: 'oudenaarde', inwonend: true, familie: false },
    },
    uitkomst: 'nee',
    door: ['mantelzorger.verwantschapVereist'],
  },
]);

gevallen('merksplas', 0, [
  {
    feit: '3 a day without a year maximum is no yearly amount',
    situatie: { zorgvrager: { gemeente: 'merksplas', leeftijd: 80, woontThuis: true } },
    uitkomst: 'misschien',
    door: ['zorgnood'],
    bedrag: null,
  },
]);

gevallen('lede', 0, [
  {
    feit: '100, or at most 300: nobody says when, so "hoogstens"',
    situatie: {
      zorgvrager: { gemeente: 'lede', woontThuis: true },
      mantelzorger: { gemeente: 'lede', leeftijd: 30 },
    },
    uitkomst: 'ja',
    bedrag: [0, 300],
  },
]);

// 150 for one person (als), 225 for several (in words only); income for a person to judge.
const halle: Situatie = {
  zorgvrager: { gemeente: 'halle' },
  mantelzorger: { inwonend: true },
};
gevallen('halle', 1, [
  {
    feit: 'one person makes 150 certain; 225 has no structured condition and stays possible',
    situatie: { ...halle, aantalZorgvragers: 1 },
    uitkomst: 'misschien',
    door: ['inkomensgrens'],
    bedrag: [150, 225],
  },
  {
    feit: 'two persons drop 150',
    situatie: { ...halle, aantalZorgvragers: 2 },
    uitkomst: 'misschien',
    door: ['inkomensgrens'],
    bedrag: [225, 225],
  },
]);

// 38 a month, 63 for a couple; the carer is family, lives in and lives there.
const halen: Situatie = {
  zorgvrager: { gemeente: 'halen', leeftijd: 80, woontThuis: true },
  mantelzorger: { gemeente: 'halen', inwonend: true, familie: true },
  bewijzen: { 'fod-zelfredzaamheid': 12 },
  inkomen: { verhoogdeTegemoetkoming: true },
};
gevallen('halen', 0, [
  {
    feit: 'how many is not told',
    situatie: halen,
    uitkomst: 'ja',
    bedrag: [456, 756],
  },
  {
    feit: 'a couple makes the higher tier certain',
    situatie: { ...halen, aantalZorgvragers: 2 },
    uitkomst: 'ja',
    bedrag: [756, 756],
  },
]);

// The mantelzorger must live in Malle, the zorgvrager need not.
const malle: Situatie = {
  zorgvrager: { gemeente: 'beerse', woontThuis: true },
  mantelzorger: { gemeente: 'malle' },
  bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true },
};
gevallen('malle', 0, [
  {
    feit: 'the mother lives in Beerse, her son in Malle',
    situatie: malle,
    uitkomst: 'ja',
    bedrag: [240, 240],
  },
  {
    feit: 'the other way round he does not live in Malle',
    situatie: {
      ...malle,
      zorgvrager: { gemeente: 'malle', woontThuis: true },
      mantelzorger: { gemeente: 'beerse' },
    },
    uitkomst: 'nee',
    door: ['mantelzorger.woontInGemeente'],
  },
]);
gevallen('beerse', 0, [
  {
    feit: 'the same mother gets the premium of Beerse too, as the zorgvrager lives there',
    situatie: malle,
    uitkomst: 'ja',
    bedrag: [240, 240],
  },
]);

gevallen('lille', 0, [
  {
    feit: 'living at home is stated as not required',
    situatie: {
      zorgvrager: { gemeente: 'lille', woontThuis: false },
      mantelzorger: { gemeente: 'lille' },
      bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true },
    },
    uitkomst: 'ja',
    bedrag: [240, 240],
  },
]);

// 37 a month living together, 15 otherwise; only in Tessenderlo; family; need for a person to judge.
const tessenderlo: Situatie = {
  zorgvrager: { gemeente: 'tessenderlo-ham', deelgemeente: 'Tessenderlo', leeftijd: 65 },
  mantelzorger: { familie: true },
};
gevallen('tessenderlo-ham', 2, [
  {
    feit: 'together or not is not told',
    situatie: tessenderlo,
    uitkomst: 'misschien',
    door: ['zorgnood'],
    bedrag: [180, 444],
  },
  {
    feit: 'not together',
    situatie: { ...tessenderlo, mantelzorger: { familie: true, inwonend: false } },
    uitkomst: 'misschien',
    door: ['zorgnood'],
    bedrag: [180, 180],
  },
  {
    feit: 'Oostham was a village of Ham',
    situatie: {
      ...tessenderlo,
      zorgvrager: { ...tessenderlo.zorgvrager, deelgemeente: 'oostham' },
    },
    uitkomst: 'nee',
    door: ['gebied'],
  },
]);

// Two proofs together, or one of several; income of the mantelzorger at most 30,000.
const wichelen: Situatie = {
  zorgvrager: { gemeente: 'wichelen', leeftijd: 22, woontThuis: true },
  mantelzorger: { gemeente: 'wichelen', inwonend: true, familie: true },
  bewijzen: { 'zorgtoeslag-kind': { zelfredzaamheid: 7 }, 'fod-invaliditeit': 66 },
  inkomen: { bedragPerJaar: 30_000 },
};
gevallen('wichelen', 0, [
  {
    feit: '7 points of self-reliance together with 66 %',
    situatie: wichelen,
    uitkomst: 'ja',
    bedrag: [600, 600],
  },
  {
    feit: 'a total of 7 is not 7 points of self-reliance',
    situatie: { ...wichelen, bewijzen: { 'zorgtoeslag-kind': 7, 'fod-invaliditeit': 66 } },
    uitkomst: 'misschien',
    door: ['zorgnood'],
  },
]);

gevallen('rotselaar', 0, [
  {
    feit: 'the source hides the threshold of the BelRAI Screener: no score decides',
    situatie: {
      zorgvrager: { gemeente: 'rotselaar', leeftijd: 80, woontThuis: true },
      mantelzorger: { gemeente: 'rotselaar', leeftijd: 50 },
      bewijzen: { 'belrai-screener': 30 },
    },
    uitkomst: 'misschien',
    door: ['zorgnood'],
    bedrag: [480, 480],
  },
]);

gevallen('bredene', 0, [
  {
    feit: 'the source states no condition; 50 a quarter',
    situatie: { zorgvrager: { gemeente: 'bredene' } },
    uitkomst: 'ja',
    bedrag: [200, 200],
  },
]);

gevallen('tervuren', 0, [
  {
    feit: 'no income limit: an income does not matter',
    situatie: {
      zorgvrager: { gemeente: 'tervuren' },
      bewijzen: { 'zorgbudget-zwaar-zorgbehoevenden': true },
      inkomen: { bedragPerJaar: 90_000 },
    },
    uitkomst: 'ja',
    bedrag: [300, 300],
  },
]);

gevallen('aalst', 0, [
  {
    feit: 'nobody knows whether Aalst has a premium',
    situatie: { zorgvrager: { gemeente: 'aalst' } },
    uitkomst: 'onbekend',
    bedrag: null,
  },
]);

gevallen('balen', 0, [
  {
    feit: 'Balen has no premium',
    situatie: { zorgvrager: { gemeente: 'balen' } },
    uitkomst: 'nee',
    door: ['aanbod'],
    bedrag: null,
  },
]);

test('a source that states no condition is said to be silent', () => {
  const [bredene] = evaluateSituatie(gids, { zorgvrager: { gemeente: 'bredene' } });
  expect(bredene?.zelfNaTeKijken).toContain(
    'De bron noemt geen voorwaarden die we kunnen nagaan. Vraag ze aan de gemeente.',
  );
});

test('every premium of every town asks something, or says what to check', () => {
  for (const gemeente of gids.gemeenten.keys()) {
    for (const rij of evaluateSituatie(gids, { zorgvrager: { gemeente } })) {
      expect(rij.redenen.length + rij.zelfNaTeKijken.length).toBeGreaterThan(0);
      for (const { tekst } of rij.redenen) expect(tekst).not.toMatch(/undefined|NaN|\.\.|  /);
    }
  }
});
