import { describe, expect, test } from 'vitest';
import { burenOpKaart, type Gemeentekaart } from '../../src/domain/buren.ts';
import { eerstvolgende } from '../../src/domain/datums.ts';
import { createDirectory, entryVan } from '../../src/domain/directory.ts';
import {
  aantal,
  dagInWoorden,
  datumInWoorden,
  euro,
  euroBereik,
  inCijfers,
  leesbaarAdres,
  opsomming,
  telefoonlink,
} from '../../src/domain/format.ts';
import {
  dienstenVoor,
  gemeentenVan,
  provinciesVanDienst,
  zonesVan,
} from '../../src/domain/gebied.ts';
import { aanbodKort, bedragenZoalsGegeven, hoofdpremie } from '../../src/domain/samenvatting.ts';
import { zekerheidVan } from '../../src/domain/zekerheid.ts';
import type { Dienst } from '../../src/schema/dienst.ts';
import type { Gemeente } from '../../src/schema/gemeente.ts';
import type { Gemeentepremies, Premie } from '../../src/schema/premie.ts';

const NBSP = '\u00A0';

describe('format', () => {
  test('euros keep sign and figure together and show cents only where there are', () => {
    expect(euro(12_000)).toBe(`€${NBSP}120`);
    expect(euro(1_250)).toBe(`€${NBSP}12,50`);
    expect(euro(1_205)).toBe(`€${NBSP}12,05`);
    expect(euro(123_456)).toBe(`€${NBSP}1.234,56`);
    expect(euro(123_456_700)).toBe(`€${NBSP}1.234.567`);
    expect(euroBereik({ min: 100, max: 200 })).toBe(`€${NBSP}1 tot €${NBSP}2`);
    expect(euroBereik({ min: 200, max: 200 })).toBe(`€${NBSP}2`);
  });

  test('numbers are written as in Belgium', () => {
    for (const getal of [0, 7, 999, 1_000, 12_500, 1_234_567, 12.5, 1_234.25]) {
      expect(inCijfers(getal)).toBe(getal.toLocaleString('nl-BE'));
    }
  });

  test('dates are as precise as their source', () => {
    expect(datumInWoorden('2025')).toBe('2025');
    expect(datumInWoorden('2025-03')).toBe('maart 2025');
    expect(datumInWoorden('2025-03-01')).toBe('1 maart 2025');
    expect(dagInWoorden('09-30')).toBe('30 september');
  });

  test('lists, counts, numbers and addresses read as Dutch', () => {
    expect(opsomming(['a', 'b', 'c'])).toBe('a, b en c');
    expect(opsomming(['a', 'b'], 'of')).toBe('a of b');
    expect(opsomming(['a'])).toBe('a');
    expect(aantal(1, 'premie', 'premies')).toBe('1 premie');
    expect(telefoonlink('016 52 55 40')).toBe('tel:+3216525540');
    expect(telefoonlink('1712')).toBe('tel:1712');
    expect(leesbaarAdres('https://www.gent.be/')).toBe('gent.be');
  });
});

test('the next time of a day counts today, and knows leap years', () => {
  expect(eerstvolgende('09-30', '2026-09-30')).toBe('2026-09-30');
  expect(eerstvolgende('09-30', '2026-10-01')).toBe('2027-09-30');
  expect(eerstvolgende('02-29', '2026-01-01')).toBe('2026-02-28');
  expect(eerstvolgende('02-29', '2028-01-01')).toBe('2028-02-29');
});

const premie = (delen: Partial<Premie>): Premie => ({
  naam: 'Premie',
  soort: 'mantelzorgpremie',
  begunstigde: 'mantelzorger',
  vorm: 'geld',
  ...delen,
});
const gemeente = (delen: Partial<Gemeentepremies>): Gemeentepremies => ({
  aanbod: 'ja',
  vertrouwen: 'hoog',
  ...delen,
});

describe('what a town offers in short', () => {
  test('a premium for informal care stands before one for a child, then the highest', () => {
    const kind = premie({
      naam: 'kind',
      soort: 'zorg-voor-kind',
      bedragen: [{ bedrag: 900, per: 'jaar' }],
    });
    const laag = premie({ naam: 'laag', bedragen: [{ bedrag: 100, per: 'jaar' }] });
    const hoog = premie({ naam: 'hoog', bedragen: [{ bedrag: 20, per: 'maand' }] });
    expect(hoofdpremie(gemeente({ premies: [kind, laag, hoog] }))?.naam).toBe('hoog');
    expect(hoofdpremie(gemeente({ aanbod: 'afgeschaft', premies: [hoog] }))).toBeUndefined();
    expect(aanbodKort(gemeente({ premies: [kind] }))).toBe(
      `€${NBSP}900 per jaar, alleen voor een kind`,
    );
  });

  test('a ceiling says so, in the year and as given', () => {
    const plafond = premie({ bedragen: [{ bedrag: 50, per: 'maand', plafond: true }] });
    expect(aanbodKort(gemeente({ premies: [plafond] }))).toBe(`hoogstens €${NBSP}600 per jaar`);
    expect(bedragenZoalsGegeven(plafond)).toEqual([`hoogstens €${NBSP}50 per maand`]);
  });

  test('what is unknown is said to be unknown', () => {
    expect(aanbodKort(gemeente({ premies: [premie({})] }))).toBe('bedrag onbekend');
    expect(aanbodKort(gemeente({ aanbod: 'onbekend' }))).toBe('onbekend');
    expect(aanbodKort(gemeente({ aanbod: 'nee' }))).toBe('geen premie');
    expect(aanbodKort(gemeente({ aanbod: 'afgeschaft' }))).toBe('afgeschaft');
  });
});

describe('certainty', () => {
  const vanDeGemeente = [{ url: 'https://a.be', soort: 'gemeente' as const }];
  const krant = [{ url: 'https://a.be', soort: 'nieuws' as const, peildatum: '2020' }];

  test('goes from confirmed to unknown', () => {
    const nagekeken = { datum: '2026-01-01', door: 'OCMW' };
    expect(zekerheidVan(gemeente({ bronnen: krant, nagekeken }))).toBe('bevestigd');
    expect(zekerheidVan(gemeente({ bronnen: vanDeGemeente }))).toBe('gemeente');
    expect(zekerheidVan(gemeente({ bronnen: vanDeGemeente, vertrouwen: 'laag' }))).toBe('oud');
    expect(zekerheidVan(gemeente({ bronnen: krant }))).toBe('oud');
    expect(zekerheidVan(gemeente({ aanbod: 'onbekend' }))).toBe('onbekend');
  });
});

const stad = (slug: string, provincie: Gemeente['provincie']): Gemeente => ({
  nis: '00000',
  naam: slug,
  slug,
  provincie,
  postcodes: ['1000'],
  deelgemeenten: [{ naam: slug, postcode: '1000' }],
  inwoners2020: 1,
});
const dienst = (naam: string, werkingsgebied: Dienst['werkingsgebied']): [string, Dienst] => [
  naam,
  {
    naam,
    soort: 'oppashulp',
    thema: ['verlichten'],
    doelgroep: ['mantelzorger'],
    werkingsgebied,
    wat: '',
    hoeAanvragen: '',
    bronnen: [],
    vertrouwen: 'hoog',
  },
];
const gids = createDirectory({
  gemeenten: [stad('a', 'Limburg'), stad('b', 'Limburg'), stad('c', 'Antwerpen')],
  premies: [],
  zones: [
    [
      'zone',
      {
        naam: 'Zone',
        provincie: 'Limburg',
        gemeenten: ['a'],
        delen: [{ gemeente: 'a', postcodes: ['1000'] }],
        bronnen: [],
        vertrouwen: 'hoog',
      },
    ],
  ],
  diensten: [
    dienst('vlaams', { niveau: 'vlaanderen' }),
    dienst('provinciaal', { niveau: 'provincie', provincies: ['Limburg'], gemeenten: ['b'] }),
    dienst('zonaal', { niveau: 'eerstelijnszone', eerstelijnszones: ['zone'] }),
    dienst('lokaal', { niveau: 'gemeente', gemeenten: ['a'] }),
  ],
  begrippen: [],
});

describe('areas', () => {
  test('services come most local first, and certain only where they say so', () => {
    expect(dienstenVoor(gids, 'a').map(({ slug, niveau, zeker }) => [slug, niveau, zeker])).toEqual(
      [
        ['lokaal', 'gemeente', true],
        ['zonaal', 'eerstelijnszone', true],
        ['provinciaal', 'provincie', false],
        ['vlaams', 'vlaanderen', true],
      ],
    );
    expect(dienstenVoor(gids, 'b')[0]).toMatchObject({
      slug: 'provinciaal',
      niveau: 'gemeente',
      zeker: true,
    });
    expect(dienstenVoor(gids, 'c').map(({ slug }) => slug)).toEqual(['vlaams']);
  });

  test('a town knows its zones, and the part of it that belongs there', () => {
    expect(zonesVan(gids, 'a')).toMatchObject([{ slug: 'zone', postcodes: ['1000'] }]);
    expect(zonesVan(gids, 'b')).toEqual([]);
  });

  test('an area is the towns that it holds', () => {
    const van = (naam: string) => {
      const gevonden = gids.diensten.get(naam);
      return gevonden ? gemeentenVan(gids, gevonden) : undefined;
    };
    expect(van('lokaal')).toEqual(['a']);
    expect(van('zonaal')).toEqual(['a']);
    expect(van('provinciaal')).toEqual(['a', 'b']);
    expect(van('vlaams')).toEqual(['a', 'b', 'c']);
  });

  test('a service is of the provinces that it names, and of those of its towns and zones', () => {
    const van = (naam: string) => provinciesVanDienst(gids, entryVan(gids.diensten, naam));
    expect(van('lokaal')).toEqual(['Limburg']);
    expect(van('zonaal')).toEqual(['Limburg']);
    expect(van('provinciaal')).toEqual(['Limburg']);
    expect(van('vlaams')).toEqual([]);
  });
});

describe('the map', () => {
  const kaart = {
    type: 'Topology',
    arcs: [],
    objects: {
      gemeenten: {
        type: 'GeometryCollection',
        geometries: ['a', 'b'].map((slug) => ({
          type: 'Polygon',
          arcs: [[0]],
          properties: { slug },
        })),
      },
    },
  } as unknown as Gemeentekaart;

  test('towns that share a border are neighbours', () => {
    const towns = new Map([
      ['a', {}],
      ['b', {}],
    ]);
    expect(burenOpKaart(kaart, towns).get('a')).toEqual(['b']);
  });

  test('a map that does not hold the same towns is refused by name', () => {
    expect(() => burenOpKaart(kaart, gids.gemeenten)).toThrow(/Niet op de kaart: c/);
    expect(() => burenOpKaart(kaart, new Map([['a', {}]]))).toThrow(/Geen gemeente: b/);
  });
});
