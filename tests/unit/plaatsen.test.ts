import { describe, expect, it } from 'vitest';
import gemeenten from '../../content/referentie/gemeenten.json' with { type: 'json' };
import {
  normaliseer,
  pakPlaatsen,
  pakPlaatsenUit,
  plaatsenVan,
  plaatsRedirects,
  slugVan,
  zoekPlaatsen,
} from '../../src/domain/plaatsen.ts';
import { gemeentenSchema } from '../../src/schema/gemeente.ts';

const lijst = gemeentenSchema.parse(gemeenten);
const plaatsen = plaatsenVan(lijst);
const steden = (getypt: string) => zoekPlaatsen(plaatsen, getypt).map(({ gemeente }) => gemeente);

describe('names of places', () => {
  it('are compared without accents, hyphens or short forms', () => {
    expect(normaliseer('St.-Niklaas')).toBe('sint niklaas');
    expect(normaliseer('Sint-Niklaas')).toBe('sint niklaas');
    expect(normaliseer("'s-Gravenwezel")).toBe('s gravenwezel');
  });

  it('make the slug of every municipality, on which the packed list relies', () => {
    for (const { naam, slug } of lijst) expect(slugVan(naam)).toBe(slug);
  });

  it('know the postcode of a former municipality, and so its part of a divided town', () => {
    expect(plaatsen).toContainEqual({
      naam: 'Borsbeek',
      gemeente: 'antwerpen',
      soort: 'vroegere gemeente',
      postcode: '2150',
    });
  });

  it('survive packing', () => {
    const namen = new Set(pakPlaatsenUit(pakPlaatsen(lijst)).map(({ naam }) => naam));
    for (const { slug, naam, fusieVan = [], deelgemeenten, postcodes } of lijst) {
      for (const deel of [{ naam }, ...fusieVan, ...deelgemeenten]) {
        expect(namen).toContain(deel.naam);
      }
      for (const postcode of postcodes) {
        expect(plaatsen).toContainEqual({
          naam: postcode,
          gemeente: slug,
          soort: 'postcode',
          postcode,
        });
      }
    }
  });
});

describe('zoekPlaatsen', () => {
  it.each([
    ['gentbr', 'gent'],
    ['9050', 'gent'],
    ['st nik', 'sint-niklaas'],
    ['Borgloon', 'tongeren-borgloon'],
    ['heist op', 'heist-op-den-berg'],
  ])('%s -> %s', (getypt, stad) => {
    expect(steden(getypt)[0]).toBe(stad);
  });

  it('names each town once and nothing for nothing', () => {
    expect(new Set(steden('sint')).size).toBe(steden('sint').length);
    expect(steden('')).toEqual([]);
    expect(steden('<script>')).toEqual([]);
  });
});

it('redirects a name only where it can mean one town', () => {
  const doelen = plaatsRedirects(lijst);
  expect(doelen['/premies/gentbrugge/']).toBe('/premies/gent/');
  expect(doelen['/premies/hofstade/']).toBeUndefined();
  expect(doelen['/premies/gent/']).toBeUndefined();
});
