import fc from 'fast-check';
import { expect, test } from 'vitest';
import { antwoordOp, metAntwoord } from '../../src/domain/antwoord.ts';
import { evaluateSituatie } from '../../src/domain/evaluatie.ts';
import { pakPremiegids, pakPremiegidsUit, type GidsRij } from '../../src/domain/premiegids.ts';
import { antwoordInEenZin, overal, vergelijk, voorJou } from '../../src/domain/uitkomst.ts';
import { openVragen, vragenlijst, volgendeVraag } from '../../src/domain/vragenlijst.ts';
import type { Vraagsleutel } from '../../src/domain/vraag.ts';
import { VRAAGSLEUTELS } from '../../src/domain/vraagvorm.ts';
import type { Gemeentepremies, Premie } from '../../src/schema/premie.ts';
import { GEMEENTEN, gids, gidsMet, situatie } from './arbitraries.ts';

const premie: Premie = {
  naam: 'Premie',
  soort: 'mantelzorgpremie',
  begunstigde: 'mantelzorger',
  vorm: 'geld',
  bedragen: [{ bedrag: 25, per: 'maand' }],
  voorwaarden: {
    zorgvrager: { minLeeftijd: 65 },
    zorgnood: [
      { bewijs: 'bel-score', min: 35 },
      { bewijs: 'bel-score', onderdeel: 'adl', min: 10 },
      { bewijs: 'katz', categorie: 'B' },
    ],
  },
};
const nieuwland = { zorgvrager: { gemeente: 'nieuwland' } };

test('asks what the premiums of these towns ask, in one order, and says what is settled', () => {
  const een = gidsMet(premie);
  const sleutels = ['zorgvrager.leeftijd', 'bewijzen.bel-score', 'bewijzen.katz'];
  expect(vragenlijst(een, nieuwland)).toEqual([
    { sleutel: sleutels[0], delen: ['totaal'], beslist: true },
    { sleutel: sleutels[1], delen: ['totaal', 'adl'], beslist: true },
    { sleutel: sleutels[2], delen: ['totaal'], beslist: true },
  ]);
  const gezegd = { zorgvrager: { ...nieuwland.zorgvrager, leeftijd: 82 }, bewijzen: { katz: 'C' } };
  expect(vragenlijst(een, gezegd).map(({ sleutel, beslist }) => [sleutel, beslist])).toEqual(
    sleutels.map((sleutel) => [sleutel, false]),
  );
});

test('a question is asked once, and not at all when it is answered', () => {
  const een = gidsMet(premie);
  const gesteld = new Set<Vraagsleutel>();
  expect(volgendeVraag(een, nieuwland, gesteld)).toBe('zorgvrager.leeftijd');
  gesteld.add('zorgvrager.leeftijd');
  expect(volgendeVraag(een, nieuwland, gesteld)).toBe('bewijzen.bel-score');
  const metBel = metAntwoord(nieuwland, 'bewijzen.bel-score', 20);
  expect(volgendeVraag(een, metBel, gesteld)).toBe('bewijzen.katz');
});

test('the list holds every question that stays open, whatever was told', () => {
  fc.assert(
    fc.property(gids, situatie, (een, verteld) => {
      const lijst = vragenlijst(een, verteld).map(({ sleutel }) => sleutel);
      expect(openVragen(een, verteld).filter((sleutel) => !lijst.includes(sleutel))).toEqual([]);
    }),
  );
});

test('an answer that is taken back leaves nothing behind', () => {
  for (const sleutel of VRAAGSLEUTELS) {
    const met = metAntwoord({}, sleutel, 1);
    expect(antwoordOp(met, sleutel)).toBe(1);
    expect(metAntwoord(met, sleutel, undefined)).toEqual({});
  }
});

test('the packed directory gives every answer that the directory gives', () => {
  fc.assert(
    fc.property(gids, situatie, (een, verteld) => {
      const heel = {
        gemeenten: GEMEENTEN,
        premies: een.premies as ReadonlyMap<string, Gemeentepremies>,
      };
      const gereisd = JSON.parse(JSON.stringify(pakPremiegids(heel))) as GidsRij[];
      const gepakt = pakPremiegidsUit(gereisd);
      const kern = (rijen: ReturnType<typeof evaluateSituatie>) =>
        rijen.map(({ gemeente, premie: p, uitkomst, bedragPerJaar, redenen, zelfNaTeKijken }) => ({
          ...{ gemeente, naam: p?.naam, uitkomst, bedragPerJaar, zelfNaTeKijken },
          redenen: redenen.map(({ tekst, uitkomst: u }) => [tekst, u]),
        }));
      expect(kern(evaluateSituatie(gepakt, verteld))).toEqual(
        kern(evaluateSituatie(heel, verteld)),
      );
    }),
  );
});

test('says the answer in one sentence', () => {
  const een = gidsMet(premie);
  const zin = (rest: object, vragen = 0) =>
    antwoordInEenZin(evaluateSituatie(een, { ...nieuwland, ...rest }), vragen);
  expect(zin({}, 3)).toBe('1 premie: misschien. Nog 3 vragen kunnen dit veranderen.');
  expect(zin({ zorgvrager: { gemeente: 'nieuwland', leeftijd: 3 } })).toBe(
    'Geen premie gevonden die bij je situatie past.',
  );
  const ja = { zorgvrager: { gemeente: 'nieuwland', leeftijd: 80 }, bewijzen: { katz: 'D' } };
  expect(zin(ja)).toBe('1 premie: ja.');
  expect(antwoordInEenZin(evaluateSituatie(een, { zorgvrager: { gemeente: 'oudland' } }), 0)).toBe(
    'We weten niet of er een premie voor jou is.',
  );
});

test('every municipality answers, the best first', () => {
  const een = gidsMet(premie);
  const ja = { zorgvrager: { leeftijd: 80 }, bewijzen: { katz: 'D' } } as const;
  expect(overal(een, ja).map(({ gemeente, uitkomst }) => [gemeente, uitkomst])).toEqual([
    ['nieuwland', 'ja'],
    ['oudland', 'onbekend'],
  ]);
  expect(overal(een, {}).toSorted(vergelijk)[0]?.gemeente).toBe('nieuwland');
  expect(voorJou(een, ja, 'nieuwland')?.uitkomst).toBe('ja');
  // Where one of both lives, the real situatie counts, not the supposed one.
  const elders = { ...ja, mantelzorger: { gemeente: 'oudland' } };
  expect(voorJou(een, elders, 'oudland')?.uitkomst).toBe('onbekend');
});
