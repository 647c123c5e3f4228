import { expect, test } from 'vitest';
import { euro } from '../../src/domain/format.ts';
import { gevraagdeGemeenten, vergelijkAdres } from '../../src/domain/vergelijkadres.ts';
import type { Kandidaat } from '../../src/domain/vergelijkaspecten.ts';
import { vergelijk } from '../../src/domain/vergelijking.ts';
import type { Premie } from '../../src/schema/premie.ts';

test.each([
  ['g=gent,aalst', ['gent', 'aalst']],
  ['g=gent&g=aalst', ['gent', 'aalst']],
  ['g=gent,aalst&g=gent', ['gent', 'aalst']],
  ['g=Sint-Niklaas,%20St.%20Truiden', ['sint-niklaas', 'sint-truiden']],
  ['g=,,&g=', []],
  ['', []],
  ['g=<script>,🦊', ['script']],
])('%s asks for %j', (adres, slugs) => {
  expect(gevraagdeGemeenten(new URLSearchParams(adres))).toEqual(slugs);
});

test('an address with a thousand towns is read no further than twenty', () => {
  const veel = Array.from({ length: 1000 }, (_, nummer) => `stad-${nummer}`);
  expect(gevraagdeGemeenten(new URLSearchParams({ g: veel.join(',') }))).toHaveLength(20);
});

test('the address keeps its commas and comes back as it went', () => {
  expect(vergelijkAdres(['gent', 'aalst'])).toBe('/vergelijk/?g=gent,aalst');
  expect(vergelijkAdres(['gent', 'aalst'], true)).toBe('/vergelijk/?g=gent,aalst&alleen=verschil');
  expect(vergelijkAdres([])).toBe('/vergelijk/');
});

const premie = (deel: Partial<Premie> = {}): Premie => ({
  naam: 'Mantelzorgpremie',
  soort: 'mantelzorgpremie',
  begunstigde: 'mantelzorger',
  vorm: 'geld',
  bedragen: [{ bedrag: 25, per: 'maand' }],
  ...deel,
});
const stad = (gemeente: string, deel: Partial<Kandidaat> = {}): Kandidaat => ({
  gemeente,
  naam: gemeente.toUpperCase(),
  aanbod: 'ja',
  premies: [premie()],
  bronnen: [],
  vertrouwen: 'hoog',
  ...deel,
});
const rij = (id: string, ...steden: Kandidaat[]) =>
  vergelijk(steden).find((aspect) => aspect.id === id);

test('towns that ask the same are the same, whatever their name', () => {
  const eis = { premies: [premie({ voorwaarden: { zorgvrager: { woontInGemeente: true } } })] };
  const aspect = rij('zorgvrager', stad('a', eis), stad('b', eis));
  expect(aspect?.verschil).toBe('gelijk');
  expect(aspect?.cellen[0]?.regels).toEqual([{ tekst: 'Woont in de gemeente.' }]);
});

test('the order of proofs is no difference', () => {
  const met = (...zorgnood: { bewijs: 'bel-score' | 'dementiediagnose' }[]) => ({
    premies: [premie({ voorwaarden: { zorgnood } })],
  });
  const [bel, dementie] = [{ bewijs: 'bel-score' }, { bewijs: 'dementiediagnose' }] as const;
  expect(
    rij('zorgnood', stad('a', met(bel, dementie)), stad('b', met(dementie, bel)))?.verschil,
  ).toBe('gelijk');
});

test('amounts differ by what they come to in a year', () => {
  const jaarlijks = { premies: [premie({ bedragen: [{ bedrag: 300, per: 'jaar' }] })] };
  expect(rij('bedrag', stad('a'), stad('b', jaarlijks))?.verschil).toBe('gelijk');
  expect(rij('gegeven', stad('a'), stad('b', jaarlijks))?.verschil).toBe('verschilt');
});

test('a silent source makes no difference and no sameness', () => {
  const stil = { premies: [premie({ begunstigde: 'onbekend' })] };
  const aspect = rij('wie', stad('a'), stad('b', stil));
  expect(aspect?.verschil).toBe('onzeker');
  expect(aspect?.cellen[1]).toEqual({
    stand: 'stil',
    regels: [{ tekst: 'Dat zegt de bron niet.' }],
  });
});

test('an unknown town is unknown, a town without premium has nothing to say', () => {
  const onbekend = stad('b', { aanbod: 'onbekend', premies: [] });
  const geen = stad('c', { aanbod: 'nee', premies: [] });
  expect(rij('bedrag', stad('a'), onbekend, geen)?.cellen.map(({ stand }) => stand)).toEqual([
    'bekend',
    'stil',
    'nvt',
  ]);
  expect(rij('aanbod', stad('a'), geen)?.verschil).toBe('verschilt');
});

test('rows on which no town says anything are left out; what is every town’s own is not compared', () => {
  const rijen = vergelijk([stad('a'), stad('b')]);
  expect(rijen.map(({ id }) => id)).not.toContain('inkomen');
  expect(rijen.find(({ id }) => id === 'naam')?.verschil).toBeUndefined();
});

test('other premiums of a town are named with their amount', () => {
  const ook = premie({ naam: 'Kind', soort: 'zorg-voor-kind' });
  expect(
    rij('anderePremies', stad('a', { premies: [ook, premie()] }), stad('b'))?.cellen.map(
      ({ regels }) => regels,
    ),
  ).toEqual([
    [{ tekst: `Kind: ${euro(300_00)} per jaar`, href: '/premies/a/' }],
    [{ tekst: 'Geen gevonden.' }],
  ]);
});
