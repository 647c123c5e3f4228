import { describe, expect, test } from 'vitest';
import {
  alsInGemeente,
  belangrijksteVragen,
  evaluatePremie,
  evaluateSituatie,
  type Premiegids,
} from '../../src/domain/evaluatie.ts';
import type { Kleene } from '../../src/domain/kleene.ts';
import type { Gemeentepremies, Premie } from '../../src/schema/premie.ts';
import type { Inkomensgrens, Voorwaarden } from '../../src/schema/voorwaarden.ts';
import type { Situatie } from '../../src/schema/situatie.ts';
import { GEMEENTEN, gidsMet } from './arbitraries.ts';

const basis: Premie = {
  naam: 'Mantelzorgpremie',
  soort: 'mantelzorgpremie',
  begunstigde: 'mantelzorger',
  vorm: 'geld',
};

/** A premium of Nieuwland under these conditions, for a situatie. */
function evalueer(voorwaarden: Voorwaarden, situatie: Situatie, rest: Partial<Premie> = {}) {
  const premie = { ...basis, ...rest, voorwaarden };
  return evaluatePremie(gidsMet(premie), 'nieuwland', premie, situatie);
}

test.each<[string, Voorwaarden, Situatie, Kleene | undefined]>([
  [
    'lives there',
    { zorgvrager: { woontInGemeente: true } },
    { zorgvrager: { gemeente: 'nieuwland' } },
    'waar',
  ],
  [
    'lives elsewhere',
    { zorgvrager: { woontInGemeente: true } },
    { zorgvrager: { gemeente: 'oudland' } },
    'onwaar',
  ],
  [
    'false is no condition',
    { zorgvrager: { woontInGemeente: false, thuiswonend: false } },
    { zorgvrager: { gemeente: 'oudland', woontThuis: false } },
    undefined,
  ],
  [
    'long enough, but elsewhere',
    { zorgvrager: { minVerblijfMaanden: 6 } },
    { zorgvrager: { gemeente: 'oudland', maandenInGemeente: 60 } },
    'onwaar',
  ],
  [
    'long enough, town not told',
    { zorgvrager: { minVerblijfMaanden: 6 } },
    { zorgvrager: { maandenInGemeente: 6 } },
    'onbekend',
  ],
  ['old enough', { zorgvrager: { minLeeftijd: 65 } }, { zorgvrager: { leeftijd: 65 } }, 'waar'],
  ['young enough', { zorgvrager: { maxLeeftijd: 21 } }, { zorgvrager: { leeftijd: 21 } }, 'waar'],
  ['too old', { mantelzorger: { maxLeeftijd: 64 } }, { mantelzorger: { leeftijd: 65 } }, 'onwaar'],
  [
    'not at home',
    { zorgvrager: { thuiswonend: true } },
    { zorgvrager: { woontThuis: false } },
    'onwaar',
  ],
  ['lives in', { mantelzorger: { inwonend: true } }, { mantelzorger: { inwonend: true } }, 'waar'],
  [
    'no family',
    { mantelzorger: { verwantschapVereist: true } },
    { mantelzorger: { familie: false } },
    'onwaar',
  ],
  ['family or not', { mantelzorger: { verwantschapVereist: true } }, {}, 'onbekend'],
])('%s', (_, voorwaarden, situatie, uitkomst) => {
  expect(evalueer(voorwaarden, situatie).redenen[0]?.uitkomst).toBe(uitkomst);
});

describe('income', () => {
  test.each<[string, Inkomensgrens, Situatie['inkomen'], Kleene | undefined]>([
    ['below', { soort: 'bedrag', bedrag: 20_000, per: 'jaar' }, { bedragPerJaar: 20_000 }, 'waar'],
    [
      'above',
      { soort: 'bedrag', bedrag: 20_000, per: 'jaar' },
      { bedragPerJaar: 20_000.01 },
      'onbekend',
    ],
    [
      'a month',
      { soort: 'bedrag', bedrag: 1790.25, per: 'maand' },
      { bedragPerJaar: 21_483 },
      'waar',
    ],
    [
      'not told',
      { soort: 'bedrag', bedrag: 20_000, per: 'jaar' },
      { verhoogdeTegemoetkoming: true },
      'onbekend',
    ],
    ['with', { soort: 'verhoogde-tegemoetkoming' }, { verhoogdeTegemoetkoming: true }, 'waar'],
    [
      'without',
      { soort: 'verhoogde-tegemoetkoming' },
      { verhoogdeTegemoetkoming: false },
      'onwaar',
    ],
    [
      'otherwise',
      { soort: 'anders' },
      { bedragPerJaar: 0, verhoogdeTegemoetkoming: true },
      'onbekend',
    ],
    ['no limit', { soort: 'geen' }, { bedragPerJaar: 90_000 }, undefined],
    ['the source is silent', { soort: 'onbekend' }, {}, undefined],
  ])('%s', (_, inkomensgrens, inkomen, uitkomst) => {
    const { redenen } = evalueer({ inkomensgrens }, inkomen ? { inkomen } : {});
    expect(redenen[0]?.uitkomst).toBe(uitkomst);
  });

  test('a silent source is something to check yourself', () => {
    const { uitkomst, zelfNaTeKijken } = evalueer(
      { zorgvrager: { minLeeftijd: 18 }, inkomensgrens: { soort: 'onbekend' } },
      { zorgvrager: { leeftijd: 20 } },
    );
    expect(uitkomst).toBe('ja');
    expect(zelfNaTeKijken).toEqual([
      'De bron zegt niet of het inkomen meetelt. Vraag het aan de gemeente.',
    ]);
  });
});

describe('gebied', () => {
  test.each<[string[], string | undefined, string | undefined, Kleene]>([
    [['Westdorp'], 'nieuwland', 'Westdorp', 'waar'],
    [['Westdorp'], 'nieuwland', 'ecklo brug', 'waar'],
    [['Ëcklo-Brug'], 'nieuwland', 'ECKLO-BRUG', 'waar'],
    [['Westdorp'], 'nieuwland', 'Oostdorp', 'onwaar'],
    // Each former municipality had a Heide.
    [['Westdorp'], 'nieuwland', 'Heide', 'onbekend'],
    [['Westdorp', 'Oostdorp'], 'nieuwland', 'Heide', 'waar'],
    [['Westdorp'], 'nieuwland', 'Elders', 'onbekend'],
    [['Onbestaand'], 'nieuwland', 'Oostdorp', 'onbekend'],
    [['Westdorp'], 'nieuwland', undefined, 'onbekend'],
    [['Westdorp'], undefined, 'Oostdorp', 'onwaar'],
    [['Westdorp'], undefined, 'Westdorp', 'onbekend'],
    [['Westdorp'], 'oudland', 'Westdorp', 'onwaar'],
  ])('%j for %s, %s: %s', (gebied, gemeente, deelgemeente, uitkomst) => {
    const zorgvrager = {
      ...(gemeente === undefined ? {} : { gemeente }),
      ...(deelgemeente === undefined ? {} : { deelgemeente }),
    };
    expect(evalueer({}, { zorgvrager }, { gebied }).redenen[0]?.uitkomst).toBe(uitkomst);
  });
});

test('a reason carries the condition, its value, what was told, a sentence and the sources', () => {
  const { redenen } = evalueer(
    { zorgvrager: { minLeeftijd: 65 } },
    { zorgvrager: { leeftijd: 60 } },
  );
  expect(redenen).toEqual([
    {
      voorwaarde: 'zorgvrager.minLeeftijd',
      waarde: 65,
      verteld: 60,
      uitkomst: 'onwaar',
      tekst: 'De zorgvrager moet minstens 65 jaar zijn. Jij vertelde: 60.',
      vragen: [],
      bronnen: [{ url: 'https://www.nieuwland.be/premie', soort: 'gemeente' }],
    },
  ]);
});

test('what is open asks its question', () => {
  const { uitkomst, redenen } = evalueer({ mantelzorger: { inwonend: true } }, {});
  expect(uitkomst).toBe('misschien');
  expect(redenen[0]).toMatchObject({
    tekst: 'De mantelzorger moet bij de zorgvrager wonen. Dat vertelde je nog niet.',
    vragen: [
      { sleutel: 'mantelzorger.inwonend', tekst: 'Woont de mantelzorger bij de zorgvrager?' },
    ],
  });
});

test('rules in words never decide', () => {
  const { uitkomst, zelfNaTeKijken } = evalueer(
    {
      mantelzorger: { minLeeftijd: 18 },
      andere: ['Je helpt elke week.'],
      nietCumuleerbaarMet: ['de gezinstoelage'],
    },
    { mantelzorger: { leeftijd: 18 } },
  );
  expect(uitkomst).toBe('ja');
  expect(zelfNaTeKijken).toEqual(['Je helpt elke week.', 'Niet samen met: de gezinstoelage.']);
});

describe('a situatie', () => {
  const entry = (rest: Partial<Gemeentepremies>): Gemeentepremies => ({
    aanbod: 'ja',
    vertrouwen: 'hoog',
    ...rest,
  });
  const gids = (nieuwland: Gemeentepremies, oudland: Gemeentepremies): Premiegids => ({
    gemeenten: GEMEENTEN,
    premies: new Map([
      ['oudland', oudland],
      ['nieuwland', nieuwland],
    ]),
  });
  const oud = { ...basis, naam: 'Oude premie' };
  const directory = gids(
    entry({
      premies: [
        { ...basis, naam: 'Eerste' },
        { ...basis, naam: 'Tweede' },
      ],
    }),
    entry({ aanbod: 'afgeschaft', premies: [oud] }),
  );
  const beide: Situatie = {
    zorgvrager: { gemeente: 'nieuwland' },
    mantelzorger: { gemeente: 'oudland' },
  };

  test('has the premiums of both towns, each once', () => {
    const namen = (situatie: Situatie) =>
      evaluateSituatie(directory, situatie).map(({ premie, uitkomst }) => [premie?.naam, uitkomst]);
    expect(namen({})).toEqual([]);
    expect(namen(beide)).toEqual([
      ['Eerste', 'ja'],
      ['Tweede', 'ja'],
      ['Oude premie', 'nee'],
    ]);
    expect(namen(alsInGemeente(beide, 'oudland'))).toEqual([['Oude premie', 'nee']]);
  });

  test.each([
    ['nee', 'nee', 'Oudland heeft geen premie voor mantelzorg.'],
    ['afgeschaft', 'nee', 'Oudland heeft de premie afgeschaft.'],
    [
      'onbekend',
      'onbekend',
      'We weten niet of Oudland een premie heeft. Vraag het aan de gemeente.',
    ],
  ] as const)('where aanbod is %s gives %s', (aanbod, uitkomst, tekst) => {
    const [rij] = evaluateSituatie(gids(entry({}), entry({ aanbod })), {
      zorgvrager: { gemeente: 'oudland' },
    });
    expect(rij).toMatchObject({
      premie: null,
      uitkomst,
      bedragPerJaar: null,
      redenen: [{ tekst }],
    });
  });

  test('in another town leaves the village behind and nothing else', () => {
    const situatie: Situatie = {
      zorgvrager: { gemeente: 'nieuwland', deelgemeente: 'Heide', leeftijd: 82 },
      aantalZorgvragers: 2,
    };
    expect(alsInGemeente(situatie, 'oudland')).toEqual({
      zorgvrager: { gemeente: 'oudland', leeftijd: 82 },
      mantelzorger: { gemeente: 'oudland' },
      aantalZorgvragers: 2,
    });
  });

  test('asks first what decides most, and nothing of premiums that are lost', () => {
    const metLeeftijd: Voorwaarden = { zorgvrager: { minLeeftijd: 65 } };
    const vragen = belangrijksteVragen(
      gids(
        entry({
          premies: [
            { ...basis, voorwaarden: { mantelzorger: { inwonend: true } } },
            { ...basis, voorwaarden: metLeeftijd },
            {
              ...basis,
              voorwaarden: metLeeftijd,
              bedragen: [{ bedrag: 5, per: 'maand', als: [{ aantalZorgvragers: { min: 2 } }] }],
            },
            {
              ...basis,
              voorwaarden: {
                zorgvrager: { woontInGemeente: true },
                mantelzorger: { woontInGemeente: true, verwantschapVereist: true },
              },
            },
          ],
        }),
        entry({ aanbod: 'onbekend' }),
      ),
      beide,
    );
    expect(vragen.map(({ sleutel, aantal }) => [sleutel, aantal])).toEqual([
      ['zorgvrager.leeftijd', 2],
      ['mantelzorger.inwonend', 1],
      ['aantalZorgvragers', 1],
    ]);
  });
});
