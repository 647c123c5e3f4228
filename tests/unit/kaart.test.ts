import { readFileSync } from 'node:fs';
import { neighbors } from 'topojson-client';
import { describe, expect, it } from 'vitest';
import { slugOp, type Gemeentekaart } from '../../src/domain/buren.ts';
import { kaartstandUit, vraagUit } from '../../src/domain/kaartkeuze.ts';
import {
  alsCijfers,
  hulpBij,
  klasseVan,
  legenda,
  waardeInWoorden,
  KLEURINGEN,
  type Kaartgemeente,
  type Kleuring,
} from '../../src/domain/kleuring.ts';
import { NODEN } from '../../src/domain/noden.ts';
import { midden, opPapier, samen } from '../../src/domain/papier.ts';
import { volgendeIn, type Plek } from '../../src/domain/richting.ts';

const GENT: Kaartgemeente = {
  slug: 'gent',
  naam: 'Gent',
  aanbod: 'ja',
  kort: '€ 300 per jaar',
  hoogstens: 30_000,
  wie: 'mantelzorger',
  bewijzen: ['bel-score'],
  zekerheid: 'gemeente',
  jaar: 'gegevens van 2024',
  zones: ['gent'],
  nabij: alsCijfers([3, ...NODEN.map((nood) => (nood === 'dementie' ? 2 : 0))]),
  provincie: alsCijfers([1, ...NODEN.map((nood) => (nood === 'vervoer' ? 1 : 0))]),
};
const vorm = (gemeente: Kaartgemeente, kleur: Kleuring) =>
  klasseVan(gemeente, { kleur, bewijs: 'bel-score' }).vorm;
const { hoogstens: _, bewijzen: __, ...ZONDER } = GENT;

describe('klasseVan', () => {
  it('parts the amounts at round numbers', () => {
    const bij = (hoogstens: number) => vorm({ ...GENT, hoogstens }, 'bedrag');
    expect([14_999, 15_000, 24_999, 25_000, 35_000, 49_999, 50_000].map(bij)).toEqual([
      '1',
      '2',
      '2',
      '3',
      '4',
      '4',
      '5',
    ]);
  });

  it('never confuses no premium, an unknown amount and an unknown premium', () => {
    expect(vorm({ ...GENT, aanbod: 'nee' }, 'bedrag')).toBe('geen');
    expect(vorm({ ...GENT, aanbod: 'afgeschaft' }, 'bedrag')).toBe('geen');
    expect(vorm(ZONDER, 'bedrag')).toBe('stippen');
    expect(vorm({ ...GENT, aanbod: 'onbekend' }, 'bedrag')).toBe('arcering');
  });

  it('tells whether a proof counts, another is asked, or the source is silent', () => {
    expect(vorm(GENT, 'bewijs')).toBe('4');
    expect(vorm({ ...GENT, bewijzen: ['katz'] }, 'bewijs')).toBe('1');
    expect(vorm(ZONDER, 'bewijs')).toBe('stippen');
  });

  it('counts the help nearby, for a need or for all', () => {
    expect(hulpBij(GENT)).toEqual({ nabij: 3, provincie: 1 });
    expect(hulpBij(GENT, 'dementie').nabij).toBe(2);
    expect(klasseVan(GENT, { kleur: 'hulp', bewijs: 'katz', nood: 'vervoer' }).vorm).toBe('1');
    expect(klasseVan(GENT, { kleur: 'hulp', bewijs: 'katz', nood: 'jong' }).vorm).toBe('geen');
    expect(waardeInWoorden(GENT, { kleur: 'hulp', bewijs: 'katz', nood: 'dementie' })).toBe(
      '2 diensten in de gemeente of zone',
    );
  });

  it('says what someone would get, and nothing where no one told anything', () => {
    const voorMij = { uitkomst: 'misschien', bedrag: '€ 120 tot € 180 per jaar' } as const;
    const keuze = { kleur: 'voor-jou', bewijs: 'bel-score' } as const;
    expect(waardeInWoorden({ ...GENT, voorJou: voorMij }, keuze)).toBe(
      'misschien, € 120 tot € 180 per jaar',
    );
    expect(vorm({ ...GENT, voorJou: { uitkomst: 'nee' } }, 'voor-jou')).toBe('geen');
    expect(vorm(GENT, 'voor-jou')).toBe('arcering');
  });

  it('only gives classes that stand in the legend, each look once', () => {
    const gemeenten: Kaartgemeente[] = [
      GENT,
      ZONDER,
      { ...GENT, aanbod: 'nee' },
      { ...ZONDER, aanbod: 'onbekend', zekerheid: 'onbekend' },
      { ...GENT, wie: 'onbekend' },
    ];
    for (const kleur of Object.keys(KLEURINGEN) as Kleuring[]) {
      const vormen = legenda({ kleur }).map((klasse) => klasse.vorm);
      expect(new Set(vormen).size, kleur).toBe(vormen.length);
      for (const gemeente of gemeenten) expect(vormen, kleur).toContain(vorm(gemeente, kleur));
    }
  });
});

describe('the address of the map', () => {
  it('comes back as it was written', () => {
    for (const vraag of [
      '',
      'gemeente=gent',
      'kleur=hulp&nood=dementie&lagen=zones,diensten',
      'kleur=bewijs&bewijs=katz',
    ]) {
      expect(vraagUit(kaartstandUit(new URLSearchParams(vraag)))).toBe(vraag);
    }
  });

  it('forgives nonsense, and understands a need alone', () => {
    const stand = kaartstandUit(new URLSearchParams('kleur=paars&bewijs=x&lagen=,y'));
    expect(stand).toMatchObject({ kleur: 'bedrag', bewijs: 'bel-score', zones: false });
    expect(kaartstandUit(new URLSearchParams('nood=dementie')).kleur).toBe('hulp');
    expect(kaartstandUit(new URLSearchParams('kleur=constructor')).kleur).toBe('bedrag');
  });
});

describe('volgendeIn', () => {
  const plekken = new Map<string, Plek>([
    ['midden', [0, 0]],
    ['noord', [0.2, 1]],
    ['oost', [1, 0.1]],
    ['ver-zuid', [0, -5]],
  ]);

  it('goes to the neighbour that lies best in the direction', () => {
    const buren = ['noord', 'oost'];
    expect(volgendeIn('noord', 'midden', plekken, buren)).toBe('noord');
    expect(volgendeIn('oost', 'midden', plekken, buren)).toBe('oost');
  });

  it('reaches every municipality of Flanders', () => {
    const kaart = JSON.parse(
      readFileSync('public/kaart/gemeenten.topojson', 'utf8'),
    ) as Gemeentekaart;
    const papier = opPapier(kaart, 4000);
    const gebieden = kaart.objects.gemeenten.geometries;
    const slugs = gebieden.map(slugOp);
    const opKaart = new Map(
      slugs.map((slug): [string, Plek] => {
        const [x, y] = midden(samen(papier, [slug]));
        return [slug, [x, -y]];
      }),
    );
    const buren = new Map(
      neighbors(gebieden).map((lijst, plaats) => [
        slugs[plaats],
        lijst.map((buur) => slugs[buur] ?? ''),
      ]),
    );
    const gezien = new Set<string>();
    const wachtrij = ['aalst'];
    for (let slug = wachtrij.pop(); slug !== undefined; slug = wachtrij.pop()) {
      if (gezien.has(slug)) continue;
      gezien.add(slug);
      for (const richting of ['noord', 'oost', 'zuid', 'west'] as const) {
        const volgende = volgendeIn(richting, slug, opKaart, buren.get(slug) ?? []);
        if (volgende) wachtrij.push(volgende);
      }
    }
    expect(slugs.filter((slug) => !gezien.has(slug))).toEqual([]);
  });

  it('jumps where no neighbour lies, and stays at the edge', () => {
    expect(volgendeIn('zuid', 'midden', plekken, ['noord', 'oost'])).toBe('ver-zuid');
    expect(volgendeIn('west', 'midden', plekken, ['noord', 'oost'])).toBeUndefined();
    expect(volgendeIn('west', 'nergens', plekken, [])).toBeUndefined();
  });
});
