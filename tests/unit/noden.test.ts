import { describe, expect, test } from 'vitest';
import { readDirectory } from '../../src/readDirectory.ts';
import {
  dienstenVoorNood,
  isHulplijn,
  isNood,
  NODEN,
  NOOD,
  rangVoorNood,
} from '../../src/domain/noden.ts';
import {
  bijgesteld,
  EIGEN_DELEN,
  leesKeuze,
  schrijfKeuze,
  verschoven,
  voorstel,
} from '../../src/domain/verwijsblad.ts';
import { NIVEAUS } from '../../src/schema/waarden.ts';

const directory = await readDirectory();
const lijst = (gemeente: string | undefined, ...noden: (typeof NODEN)[number][]) =>
  dienstenVoorNood(directory, gemeente, noden);
const slugs = (diensten: readonly { slug: string }[]) => diensten.map(({ slug }) => slug);

describe('dienstenVoorNood', () => {
  test.each(NODEN)('%s: most local first in every town, always with the helplines', (nood) => {
    const hulplijnen = [...directory.diensten].filter(([, dienst]) => isHulplijn(dienst));
    for (const gemeente of directory.gemeenten.keys()) {
      const diensten = lijst(gemeente, nood);
      const niveaus = diensten.map(({ niveau }) => NIVEAUS.indexOf(niveau));
      expect(niveaus).toEqual(niveaus.toSorted((a, b) => a - b));
      expect(slugs(diensten)).toEqual(expect.arrayContaining(hulplijnen.map(([slug]) => slug)));
      expect(new Set(slugs(diensten)).size).toBe(diensten.length);
    }
  });

  test.each(NODEN)(
    '%s: every town has an answer, and each service answers by the table',
    (nood) => {
      for (const gemeente of directory.gemeenten.keys()) {
        const antwoorden = lijst(gemeente, nood).filter(({ noden }) => noden.length > 0);
        expect(antwoorden.length).toBeGreaterThan(0);
        const buitenDeTabel = antwoorden.filter(
          ({ dienst }) =>
            !NOOD[nood].soorten.includes(dienst.soort) &&
            !dienst.thema.some((thema) => NOOD[nood].themas.includes(thema)),
        );
        expect(buitenDeTabel).toEqual([]);
      }
    },
  );

  test('the right kind before the right theme', () => {
    const centrum = directory.diensten.get('ecd-paradox');
    const cafe = directory.diensten.get('praatcafes-dementie-oost-vlaanderen');
    expect(centrum && rangVoorNood(centrum, 'dementie')).toBe(0);
    expect(cafe && rangVoorNood(cafe, 'dementie')).toBeGreaterThan(0);
    expect(cafe && rangVoorNood(cafe, 'vervoer')).toBeUndefined();
  });

  test('in Gent with dementia: the house round the corner, then the centre that surely works here', () => {
    const gevonden = slugs(lijst('gent', 'dementie'));
    expect(gevonden.slice(0, 2)).toEqual(['inloophuis-dementie-gent', 'ecd-paradox']);
    expect(gevonden.indexOf('ecd-meander')).toBeGreaterThan(
      gevonden.indexOf('praatcafes-dementie-oost-vlaanderen'),
    );
  });

  test('what is for children comes last, unless children were asked for', () => {
    const respijt = lijst('gent', 'respijt').filter(({ niveau }) => niveau === 'vlaanderen');
    expect(slugs(respijt).indexOf('villa-rozerood')).toBeGreaterThan(
      slugs(respijt).indexOf('nachtzorg'),
    );
    expect(lijst('gent', 'jong').find(({ slug }) => slug === 'tejo')?.bijzonder).toBe(false);
    expect(lijst('gent', 'psychisch').find(({ slug }) => slug === 'tejo')?.bijzonder).toBe(true);
  });

  test('what is only for professionals is not for a family', () => {
    expect(slugs(lijst('gent', 'lotgenoten'))).not.toContain('mantelzorg-lokaal-bestuur');
  });

  test('without a town: only what serves all of Flanders or Belgium', () => {
    const niveaus = new Set(lijst(undefined, ...NODEN).map(({ niveau }) => niveau));
    expect([...niveaus]).toEqual(['vlaanderen', 'belgie']);
  });

  test('a need is one of the table', () => {
    expect(isNood('dementie')).toBe(true);
    expect(isNood('toString')).toBe(false);
  });
});

describe('voorstel', () => {
  const gezin = lijst('gent', 'dementie', 'respijt');

  test('for the exhausted daughter in Gentbrugge', () => {
    expect(voorstel(gezin, ['dementie', 'respijt'], { premieVoorstellen: true })).toEqual([
      'inloophuis-dementie-gent',
      'ecd-paradox',
      'oppasdiensten-mantelzorgers',
      'alzheimer-liga',
      'nachtzorg',
      'baluchon-alzheimer',
      'sociale-dienst',
      'premie',
      'tele-onthaal',
      'zelfmoordlijn-1813',
    ]);
  });

  test('never holds what may not work here, or is for others', () => {
    for (const gemeente of directory.gemeenten.keys()) {
      const diensten = lijst(gemeente, 'respijt', 'psychisch');
      const gekozen = voorstel(diensten, ['respijt', 'psychisch']);
      expect(gekozen.length).toBeLessThanOrEqual(12);
      const ongeschikt = diensten.filter(({ zeker, bijzonder }) => !zeker || bijzonder);
      expect(slugs(ongeschikt).filter((slug) => gekozen.includes(slug))).toEqual([]);
    }
  });

  test('proposes nothing before anything is asked', () => {
    expect(voorstel(lijst('gent'), [], { premieVoorstellen: true })).toEqual([]);
  });
});

test('no service goes by the name of a part of the sheet', () => {
  for (const deel of EIGEN_DELEN) expect(directory.diensten.has(deel)).toBe(false);
});

describe('the sheet', () => {
  test('moves a part, and stays where it ends', () => {
    expect(verschoven(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(verschoven(['a', 'b', 'c'], 'c', 1)).toEqual(['a', 'b', 'c']);
    expect(verschoven(['a'], 'x', 1)).toEqual(['a']);
  });

  test('keeps what was chosen by hand when the needs change', () => {
    expect(bijgesteld(['eigen', 'b'], ['a', 'b'], ['b', 'c'])).toEqual(['eigen', 'b', 'c']);
    expect(bijgesteld(['a', 'eigen'], ['a', 'b'], ['c'])).toEqual(['eigen', 'c']);
  });
});

describe('the address', () => {
  test('holds what was chosen, and gives it back', () => {
    const keuze = {
      gemeente: 'gent',
      postcode: '9050',
      noden: ['respijt', 'dementie'] as const,
      blad: ['b', 'premie', 'a'],
    };
    const adres = schrijfKeuze(keuze);
    expect(adres).toBe('?gemeente=gent&postcode=9050&nood=respijt&nood=dementie&blad=b,premie,a');
    expect(leesKeuze(adres)).toEqual(keuze);
    expect(schrijfKeuze({ noden: [] })).toBe('');
  });

  test('leaves out what is no need, and doubles', () => {
    expect(leesKeuze('?nood=crisis&nood=x&nood=crisis&blad=').noden).toEqual(['crisis']);
    expect(leesKeuze('?blad=').blad).toEqual([]);
    expect(leesKeuze('').blad).toBeUndefined();
  });
});
