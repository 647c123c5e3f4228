import { describe, expect, it } from 'vitest';
import { createDirectory, entryVan } from '../../src/domain/directory.ts';
import { dienstkeuze, voldoet, type Dienstrij } from '../../src/domain/dienstfilter.ts';
import { verwanteDiensten } from '../../src/domain/verwant.ts';
import {
  bereikVan,
  gebiedKort,
  gebiedMetZekerheid,
  naamVanGebied,
  plaatswoorden,
} from '../../src/domain/werkingsgebied.ts';
import {
  dienstenInZone,
  gemeentenInZone,
  premiesVanZone,
  zonenamen,
} from '../../src/domain/zones.ts';
import type { Dienst } from '../../src/schema/dienst.ts';
import type { Eerstelijnszone } from '../../src/schema/eerstelijnszone.ts';
import type { Gemeente } from '../../src/schema/gemeente.ts';
import type { Gemeentepremies } from '../../src/schema/premie.ts';

const bronnen = [{ url: 'https://voorbeeld.be' }];
const gemeente = (slug: string, provincie: Gemeente['provincie']): Gemeente => ({
  nis: '11001',
  naam: slug.charAt(0).toUpperCase() + slug.slice(1),
  slug,
  provincie,
  postcodes: ['9000'],
  deelgemeenten: [],
  inwoners2020: 1,
});
const dienst = (naam: string, rest: Partial<Dienst>): Dienst => ({
  naam,
  soort: 'nachtzorg',
  thema: ['verlichten'],
  doelgroep: ['mantelzorger'],
  werkingsgebied: { niveau: 'vlaanderen' },
  wat: 'Iets.',
  hoeAanvragen: 'Bel.',
  bronnen,
  vertrouwen: 'hoog',
  ...rest,
});
const premies = (rest: Partial<Gemeentepremies>): Gemeentepremies => ({
  aanbod: 'onbekend',
  vertrouwen: 'laag',
  ...rest,
});
const premie = (bedrag?: number): NonNullable<Gemeentepremies['premies']> => [
  {
    naam: 'Premie',
    soort: 'mantelzorgpremie',
    begunstigde: 'mantelzorger',
    vorm: 'geld',
    ...(bedrag && { bedragen: [{ bedrag, per: 'jaar' }] }),
  },
];
const zone = (rest: Partial<Eerstelijnszone>): Eerstelijnszone => ({
  naam: 'Eerstelijnszone Noord',
  provincie: 'Limburg',
  gemeenten: ['genk', 'hasselt'],
  bronnen,
  vertrouwen: 'hoog',
  ...rest,
});

const directory = createDirectory({
  gemeenten: [
    gemeente('genk', 'Limburg'),
    gemeente('hasselt', 'Limburg'),
    gemeente('gent', 'Oost-Vlaanderen'),
  ],
  premies: [
    ['genk', premies({ aanbod: 'ja', premies: premie(300), bronnen: [] })],
    ['hasselt', premies({ aanbod: 'ja', premies: premie(), bronnen: [] })],
    ['gent', premies({})],
  ],
  diensten: [
    [
      'nacht',
      dienst('Nacht', {
        werkingsgebied: { niveau: 'provincie', provincies: ['Limburg'], gemeenten: ['genk'] },
      }),
    ],
    ['dag', dienst('Dag', { werkingsgebied: { niveau: 'gemeente', gemeenten: ['genk'] } })],
    ['gent', dienst('Gent', { werkingsgebied: { niveau: 'gemeente', gemeenten: ['gent'] } })],
    ['lijn', dienst('Lijn', { soort: 'hulplijn', thema: ['recht'] })],
    ['overal', dienst('Overal', {})],
    [
      'zone',
      dienst('Zone', {
        werkingsgebied: { niveau: 'eerstelijnszone', eerstelijnszones: ['noord'] },
      }),
    ],
  ],
  zones: [
    ['noord', zone({ kort: 'Noord', delen: [{ gemeente: 'hasselt', postcodes: ['3500'] }] })],
  ],
  begrippen: [],
});
const van = (slug: string) => entryVan(directory.diensten, slug);

describe('the area of a service', () => {
  it('is certain in the towns it names, and to be asked elsewhere', () => {
    expect(bereikVan(directory, van('nacht'))).toEqual({ zeker: ['genk'], navragen: ['hasselt'] });
    expect(bereikVan(directory, van('overal')).zeker).toHaveLength(3);
    expect(bereikVan(directory, van('zone'))).toEqual({ zeker: ['genk', 'hasselt'], navragen: [] });
  });

  it('has a name for a sentence, for a label and for a row', () => {
    expect(naamVanGebied(directory, van('nacht'))).toBe('de provincie Limburg');
    expect(gebiedKort(directory, van('nacht'))).toBe('Limburg');
    expect(gebiedMetZekerheid(directory, van('nacht'))).toBe('Limburg (zeker in Genk)');
    expect(gebiedKort(directory, van('zone'))).toBe('eerstelijnszone Noord');
    expect(gebiedMetZekerheid(directory, van('dag'))).toBe('Genk');
  });

  it('is found by town, by province and from everywhere', () => {
    const rij = (slug: string): Dienstrij => ({
      tekst: van(slug).naam,
      soort: van(slug).soort,
      thema: van(slug).thema,
      voor: van(slug).doelgroep,
      waar: plaatswoorden(directory, van(slug)),
    });
    const gevonden = (vraag: string, omgeving = {}) => {
      const keuze = dienstkeuze(new URLSearchParams(vraag), omgeving);
      return [...directory.diensten.keys()].filter((slug) => voldoet(rij(slug), keuze)).toSorted();
    };
    const hasselt = { provincie: 'Limburg', zones: ['noord'] };
    expect(gevonden('')).toHaveLength(6);
    expect(gevonden('gemeente=hasselt', hasselt)).toEqual(['lijn', 'nacht', 'overal', 'zone']);
    expect(gevonden('provincie=Oost-Vlaanderen')).toEqual(['gent', 'lijn', 'overal']);
    expect(gevonden('provincie=Limburg')).toEqual(['dag', 'lijn', 'nacht', 'overal', 'zone']);
    expect(gevonden('soort=hulplijn')).toEqual(['lijn']);
    expect(gevonden('thema=recht&voor=mantelzorger&q=LIJN')).toEqual(['lijn']);
    expect(gevonden('voor=professional')).toEqual([]);
  });
});

describe('verwanteDiensten', () => {
  it('finds what answers the same need for the same towns, the nearest first', () => {
    expect(verwanteDiensten(directory, 'dag')).toEqual(['nacht', 'zone', 'overal']);
    expect(verwanteDiensten(directory, 'gent')).toEqual(['overal']);
  });
});

describe('zones', () => {
  it('go by their short name, unless another goes by it too', () => {
    const namen = zonenamen(
      new Map([
        ['a', zone({ naam: 'Eerstelijnszone A', kort: 'Samen' })],
        ['b', zone({ naam: 'Eerstelijnszone B', kort: 'Samen' })],
        ['c', zone({ naam: 'Eerstelijnszone Ce', kort: 'C' })],
      ]),
    );
    expect([...namen.values()]).toEqual(['A', 'B', 'C']);
  });

  it('tell which part of a town is theirs', () => {
    expect(gemeentenInZone(entryVan(directory.zones, 'noord'))).toEqual([
      { slug: 'genk' },
      { slug: 'hasselt', postcodes: ['3500'] },
    ]);
  });

  it('sum up their premiums without saying more than is known', () => {
    expect(premiesVanZone(directory, ['genk', 'hasselt', 'gent'])).toBe(
      '2 van de 3 gemeenten hebben een premie voor mantelzorgers. Van 1 kennen we het bedrag: €\u00a0300 per jaar. Van 1 gemeente weten we niet of er een premie is.',
    );
    expect(premiesVanZone(directory, ['gent'])).toContain('We vonden hier geen premie');
    const kind = premie(100).map((een) => ({ ...een, soort: 'zorg-voor-kind' as const }));
    const alleenKind = new Map([['gent', premies({ aanbod: 'ja', premies: kind })]]);
    expect(premiesVanZone({ premies: alleenKind }, ['gent'])).toBe(
      'De gemeente heeft een premie voor mantelzorgers. Alleen voor wie een kind met een handicap verzorgt.',
    );
  });

  it('list each service once, with the towns that it names', () => {
    const diensten = dienstenInZone(directory, ['hasselt', 'genk']);
    expect(diensten.map(({ slug }) => slug).toSorted()).toEqual([
      'dag',
      'lijn',
      'nacht',
      'overal',
      'zone',
    ]);
    expect(diensten.find(({ slug }) => slug === 'nacht')).toMatchObject({
      niveau: 'gemeente',
      zeker: true,
      gemeenten: ['genk'],
    });
  });
});
