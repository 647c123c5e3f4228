import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  normaliseer,
  pakPlaatsen,
  pakPlaatsenUit,
  type Plaats,
} from '../../src/domain/plaatsen.ts';
import { begrijp } from '../../src/domain/zoeken/begrijp.ts';
import type { Fiche } from '../../src/domain/zoeken/fiche.ts';
import { maakKennis, type Kennis } from '../../src/domain/zoeken/kennis.ts';
import { metWoordpunten } from '../../src/domain/zoeken/leren.ts';
import { nummerVan, paginanaam } from '../../src/domain/zoeken/paginanaam.ts';
import { doelVan, kansenVan, tekensVan } from '../../src/domain/zoeken/woordpunten.ts';
import { fichesVan } from '../../src/domain/zoeken/fiches.ts';
import { readDirectory } from '../../src/readDirectory.ts';
import { readZoekwoorden } from '../../src/readZoekwoorden.ts';

describe('what is learned from example questions', () => {
  let fiches: Fiche[];
  let plaatsen: Plaats[];
  beforeAll(async () => {
    const directory = await readDirectory();
    fiches = fichesVan(directory);
    plaatsen = pakPlaatsenUit(pakPlaatsen(directory.gemeenten.values()));
  });

  const VRAGEN = [
    { vraag: 'wie blijft er bij mijn vader', antwoord: ['dienst:baluchon-alzheimer'] },
    { vraag: 'wie blijft er bij moeder', antwoord: ['dienst:baluchon-alzheimer'] },
    { vraag: 'klacht over wie er kookt', antwoord: ['dienst:woonzorglijn'] },
    { vraag: 'klacht over wie er poetst', antwoord: ['dienst:woonzorglijn'] },
    { vraag: 'dit antwoord is er niet meer', antwoord: ['dienst:verdwenen'] },
  ];
  const data = () => ({
    fiches,
    synoniemen: { groepen: [], stopwoorden: ['wie', 'er', 'bij', 'over'] },
    woorden: ['blijft', 'klacht', 'vader', 'moeder'],
    stempel: 'abc',
  });
  const leer = (): Kennis => maakKennis(metWoordpunten(data(), VRAGEN, plaatsen), plaatsen);
  const kansen = (vraag: string, kennis: Kennis) =>
    kansenVan(tekensVan(begrijp(vraag, kennis)), kennis.woordpunten);

  it('knows what a word says, wherever it stands', () => {
    const kennis = leer();
    expect(kansen('mijn zus blijft niet', kennis).get('dienst:baluchon-alzheimer')).toBeGreaterThan(
      0.8,
    );
    expect(kansen('nog een klacht', kennis).get('dienst:woonzorglijn')).toBeGreaterThan(0.8);
  });

  it('shares out what it says', () => {
    const kennis = leer();
    const som = [...kansen('blijft klacht', kennis).values()].reduce((a, b) => a + b, 0);
    expect(som).toBeCloseTo(1, 10);
  });

  it('learns the same from the same questions', () => {
    expect(leer().woordpunten).toEqual(leer().woordpunten);
  });

  it('gives points to one service for everyone, and to local ones of a kind together', () => {
    const doelen = new Map(fiches.map((fiche) => [`${fiche.soort}:${fiche.slug}`, doelVan(fiche)]));
    expect(doelen.get('dienst:awel')).toBe('dienst:awel');
    expect(doelen.get('dienst:nachtzorg-leuven')).toBe('nachtzorg');
    expect(doelen.get('begrip:zorgbudget')).toBe('begrip:zorgbudget');
    expect(doelen.get('premie:gent')).toBe('premie');
  });
});

describe("the engine's names of the entries", () => {
  it('lead back to the number', () => {
    for (const nummer of [0, 9, 35, 36, 644]) {
      expect(nummerVan('abc', paginanaam('abc', nummer))).toBe(nummer);
    }
  });

  it('say nothing in a search whose files are of two builds', () => {
    expect(nummerVan('abd', paginanaam('abc', 7))).toBeUndefined();
  });
});

it('learns from no question of the set that is kept aside', async () => {
  const zelfde = (vraag: string) => normaliseer(vraag).split(' ').toSorted().join(' ');
  const bench = JSON.parse(await readFile('tests/bench/zoekvragen.json', 'utf8')) as {
    vraag: string;
    set: string;
  }[];
  const toets = bench.filter(({ set }) => set === 'toets').map(({ vraag }) => zelfde(vraag));
  expect(toets.length).toBeGreaterThan(180);
  const { voorbeeldvragen } = await readZoekwoorden();
  const geleerd = new Set(voorbeeldvragen.map(({ vraag }) => zelfde(vraag)));
  // Only how many: nobody looks at these questions.
  expect(toets.filter((vraag) => geleerd.has(vraag)).length).toBe(0);
});
