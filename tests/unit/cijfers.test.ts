import { expect, test } from 'vitest';
import {
  bedragen,
  begunstigden,
  bewijzen,
  dekking,
  klassen,
  kwantiel,
  spreiding,
  spreidingPerProvincie,
  versheid,
  type Stadsbedrag,
} from '../../src/domain/cijfers.ts';
import type { Gemeente } from '../../src/schema/gemeente.ts';
import type { Gemeentepremies, Premie } from '../../src/schema/premie.ts';

const premie = (deel: Partial<Premie> = {}): Premie => ({
  naam: 'Premie',
  soort: 'mantelzorgpremie',
  begunstigde: 'mantelzorger',
  vorm: 'geld',
  ...deel,
});

const stad = (slug: string, provincie: Gemeente['provincie'], inwoners2020 = 100): Gemeente => ({
  slug,
  naam: slug.toUpperCase(),
  nis: '11001',
  provincie,
  postcodes: ['2000'],
  deelgemeenten: [{ naam: slug, postcode: '2000' }],
  inwoners2020,
});

const bron = (peildatum?: string) => ({
  url: 'https://a.be',
  soort: 'gemeente' as const,
  ...(peildatum && { peildatum }),
});

const gids = (
  ...rijen: [Gemeente, Pick<Gemeentepremies, 'aanbod'> & Partial<Gemeentepremies>][]
) => ({
  gemeenten: new Map(rijen.map(([gemeente]) => [gemeente.slug, gemeente])),
  premies: new Map(
    rijen.map(([{ slug }, entry]): [string, Gemeentepremies] => [
      slug,
      { vertrouwen: 'hoog', ...entry },
    ]),
  ),
});

const perMaand = (bedrag: number) => premie({ bedragen: [{ bedrag, per: 'maand' }] });

const vier = gids(
  [
    stad('a', 'Antwerpen', 300),
    { aanbod: 'ja', premies: [perMaand(10)], bronnen: [bron('2019'), bron('2021-03')] },
  ],
  [
    stad('b', 'Antwerpen'),
    { aanbod: 'ja', premies: [premie({ soort: 'zorg-voor-kind' })], bronnen: [bron()] },
  ],
  [stad('c', 'Limburg'), { aanbod: 'onbekend' }],
  [
    stad('d', 'Limburg'),
    {
      aanbod: 'afgeschaft',
      premies: [perMaand(99)],
      bronnen: [bron('2010')],
      nagekeken: { datum: '2026-01-01', door: 'OCMW' },
    },
  ],
  [
    stad('e', 'Limburg'),
    { aanbod: 'ja', premies: [premie({ begunstigde: 'zorgvrager' })], bronnen: [bron('2023')] },
  ],
);

test('coverage counts what is unknown apart, and inhabitants beside towns', () => {
  expect(dekking(vier)).toEqual({
    met: 3,
    zonder: 1,
    onbekend: 1,
    bevestigd: 1,
    totaal: 5,
    inwonersMet: 500 / 700,
  });
  expect(dekking(vier, 'Limburg')).toMatchObject({ met: 1, zonder: 1, onbekend: 1, totaal: 3 });
  expect(dekking(vier, 'Vlaams-Brabant')).toMatchObject({ totaal: 0, inwonersMet: 0 });
});

test('amounts leave out what does not compare, and say how much that is', () => {
  expect(bedragen(vier)).toEqual({
    steden: [{ slug: 'a', naam: 'A', provincie: 'Antwerpen', bedrag: 120_00 }],
    alleenKind: 1,
    zonderBedrag: 1,
  });
});

test('of a range the highest amount counts', () => {
  const tussen = premie({
    bedragen: [
      { bedrag: 100, per: 'jaar' },
      { bedrag: 250, per: 'jaar' },
    ],
  });
  expect(
    bedragen(gids([stad('a', 'Limburg'), { aanbod: 'ja', premies: [tussen] }])).steden[0]?.bedrag,
  ).toBe(250_00);
});

test.each<[number[], number, number | undefined]>([
  [[], 0.5, undefined],
  [[7], 0.5, 7],
  [[1, 2, 3], 0.5, 2],
  [[4, 1, 3, 2], 0.5, 2.5],
  [[0, 10], 0.9, 9],
  [[3, 1], 1, 3],
])('of %j the value at %d is %s', (waarden, deel, verwacht) => {
  expect(kwantiel(waarden, deel)).toBe(verwacht);
});

const steden: Stadsbedrag[] = [100_00, 100_01, 250_00].map((bedrag, nummer) => ({
  slug: `s${nummer}`,
  naam: `S${nummer}`,
  provincie: nummer < 2 ? 'Limburg' : 'Antwerpen',
  bedrag,
}));

test('a class holds its upper end, not its lower, and empty classes stay', () => {
  expect(klassen(steden).map(({ aantal }) => aantal)).toEqual([1, 1, 1]);
  expect(klassen([]).length).toBe(0);
  expect(klassen([{ ...steden[0], bedrag: 300_00 } as Stadsbedrag]).map((k) => k.aantal)).toEqual([
    0, 0, 1,
  ]);
});

test('the spread of all and of each province', () => {
  expect(spreiding(steden)).toEqual({
    aantal: 3,
    laagste: 100_00,
    mediaan: 100_01,
    hoogste: 250_00,
  });
  expect(spreiding([])).toBeUndefined();
  expect(spreidingPerProvincie(steden).map(({ provincie, aantal }) => [provincie, aantal])).toEqual(
    [
      ['Antwerpen', 1],
      ['Limburg', 2],
    ],
  );
});

test('who is paid, of main premiums of towns that have one', () => {
  expect(begunstigden(vier)).toEqual([
    { waarde: 'mantelzorger', aantal: 2 },
    { waarde: 'zorgvrager', aantal: 1 },
    { waarde: 'keuze', aantal: 0 },
    { waarde: 'onbekend', aantal: 0 },
  ]);
});

test('a proof counts once a town, in an alternative of several too', () => {
  const eist = premie({
    voorwaarden: {
      zorgnood: [
        { bewijs: 'bel-score', min: 35 },
        { en: [{ bewijs: 'bel-score', min: 30 }, { bewijs: 'dementiediagnose' }] },
      ],
    },
  });
  const { tellingen, zwijgt, premies } = bewijzen(
    gids(
      [stad('a', 'Limburg'), { aanbod: 'ja', premies: [eist] }],
      [stad('b', 'Limburg'), { aanbod: 'ja', premies: [premie()] }],
    ),
  );
  expect(tellingen).toEqual([
    { waarde: 'bel-score', aantal: 1 },
    { waarde: 'dementiediagnose', aantal: 1 },
  ]);
  expect([zwijgt, premies]).toEqual([1, 2]);
});

test('freshness takes the newest dated source, keeps empty years, and counts who has none', () => {
  expect(versheid(vier)).toEqual({
    jaren: [
      { waarde: 2021, aantal: 1 },
      { waarde: 2022, aantal: 0 },
      { waarde: 2023, aantal: 1 },
    ],
    zonderDatum: 1,
  });
  expect(versheid(gids([stad('a', 'Limburg'), { aanbod: 'onbekend' }]))).toEqual({
    jaren: [],
    zonderDatum: 0,
  });
});
