import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { situatieNaarAdres, situatieUitAdres } from '../../src/domain/situatieAdres.ts';
import { BEWIJZEN, type BewijsVorm, type SoortBewijs } from '../../src/schema/schalen.ts';
import { situatieSchema, type Situatie } from '../../src/schema/situatie.ts';
import { situatie } from './arbitraries.ts';

const vol: Situatie = {
  zorgvrager: { gemeente: 'gent', leeftijd: 82, woontThuis: true, maandenInGemeente: 24 },
  mantelzorger: { gemeente: 'sint-niklaas', leeftijd: 55, inwonend: false },
  bewijzen: { 'bel-score': 36, katz: 'B', 'belrai-screener': { totaal: 13.5, cognitie: 3 } },
  inkomen: { bedragPerJaar: 20000.5 },
};

/** What a fragment can keep: no proofs that only a person judges, no empty groups. */
function bewaarbaar({ bewijzen = {}, ...rest }: Situatie): Situatie {
  const vraagbaar = Object.entries(bewijzen).filter(
    ([soort]) => (BEWIJZEN[soort as SoortBewijs] as BewijsVorm).vorm !== 'oordeel',
  );
  return zonderLeeg({ ...rest, bewijzen: Object.fromEntries(vraagbaar) });
}

function zonderLeeg(groep: object): object {
  return Object.fromEntries(
    Object.entries(groep).flatMap(([sleutel, waarde]: [string, unknown]) => {
      if (waarde === undefined) return [];
      if (typeof waarde !== 'object' || waarde === null) return [[sleutel, waarde]];
      const gevuld = zonderLeeg(waarde);
      return Object.keys(gevuld).length > 0 ? [[sleutel, gevuld]] : [];
    }),
  );
}

describe('a situatie in the fragment', () => {
  test('reads like words', () => {
    expect(situatieNaarAdres(vol)).toBe(
      'zorgvrager=gent&leeftijd=82&thuis=ja&maanden=24&mantelzorger=sint-niklaas' +
        '&mantelzorger-leeftijd=55&inwonend=nee&inkomen=20000.5&bel-score=36' +
        '&belrai-screener.totaal=13.5&belrai-screener.cognitie=3&katz=B',
    );
  });

  test('nothing told is nothing written', () => {
    expect(situatieNaarAdres({})).toBe('');
    expect(situatieUitAdres('#')).toEqual({ situatie: {}, genegeerd: [] });
  });

  test('comes back as it was', () => {
    fc.assert(
      fc.property(situatie, (verteld) => {
        const { situatie: terug, genegeerd } = situatieUitAdres(`#${situatieNaarAdres(verteld)}`);
        expect(genegeerd).toEqual([]);
        expect(terug).toEqual(bewaarbaar(verteld));
      }),
    );
  });

  test('is a valid situatie whatever the fragment says', () => {
    const woord = fc.oneof(
      fc.string(),
      fc.constantFrom(
        ...['zorgvrager', 'leeftijd', 'maanden', 'aantal', 'inkomen', 'bel-score', 'katz', 'thuis'],
        ...['bel-score.adl', 'belrai-screener', 'deelgemeente', 'zorgbudget-ouderen', '__proto__'],
      ),
    );
    const waarde = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.integer().map(String),
      fc.constantFrom('ja', 'nee', 'B', 'gent', '12,5'),
    );
    const fragment = fc
      .array(fc.tuple(woord, waarde))
      .map((delen) => delen.map(([sleutel, tekst]) => `${sleutel}=${tekst}`).join('&'));
    fc.assert(
      fc.property(fc.oneof(fragment, fc.string()), (tekst) => {
        const { situatie: gelezen } = situatieUitAdres(tekst);
        expect(situatieSchema.safeParse(gelezen).error).toBeUndefined();
      }),
    );
  });

  test('leaves out what it does not understand, names it, and keeps the rest', () => {
    expect(
      situatieUitAdres('#zorgvrager=gent&leeftijd=oud&bel-score=99&kleur=groen&thuis=JA&katz=b'),
    ).toEqual({
      situatie: {
        zorgvrager: { gemeente: 'gent', woontThuis: true },
        bewijzen: { katz: 'B' },
      },
      genegeerd: ['leeftijd', 'bel-score', 'kleur'],
    });
  });

  test('does not know a municipality that is none', () => {
    const { situatie: gelezen, genegeerd } = situatieUitAdres(
      'zorgvrager=atlantis&mantelzorger=gent',
      (slug) => slug === 'gent',
    );
    expect(gelezen).toEqual({ mantelzorger: { gemeente: 'gent' } });
    expect(genegeerd).toEqual(['zorgvrager']);
  });

  test('takes no word that every object knows for a yes or a no', () => {
    const fragment = 'thuis=constructor&inwonend=valueOf&katz=constructor&bel-score=toString';
    expect(situatieUitAdres(fragment)).toEqual({
      situatie: {},
      genegeerd: ['thuis', 'inwonend', 'katz', 'bel-score'],
    });
  });

  test('a decimal comma is a decimal point, a total beside parts is one of them', () => {
    expect(situatieUitAdres('belrai-screener=13,5&belrai-screener.cognitie=3').situatie).toEqual({
      bewijzen: { 'belrai-screener': { totaal: 13.5, cognitie: 3 } },
    });
  });
});
