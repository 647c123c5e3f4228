import ICAL from 'ical.js';
import { beforeAll, expect, test } from 'vitest';
import { readDirectory } from '../../src/readDirectory.ts';
import type { Directory } from '../../src/domain/directory.ts';
import { herinneringVan, premiesMetDatum } from '../../src/domain/herinnering.ts';
import type { Gemeentepremies, Premie } from '../../src/schema/premie.ts';

let directory: Directory;
beforeAll(async () => {
  directory = await readDirectory();
}, 60_000);

const stad = { slug: 'gent', naam: 'Gent' };
const premie = (uitersteDatum: string | undefined, deel: Partial<Premie> = {}): Premie => ({
  naam: 'Premie, met een komma; en meer',
  soort: 'mantelzorgpremie',
  begunstigde: 'mantelzorger',
  vorm: 'geld',
  aanvraag: { herhaling: 'jaarlijks', ...(uitersteDatum && { uitersteDatum }) },
  ...deel,
});
const entry = (...premies: Premie[]): Gemeentepremies => ({
  aanbod: 'ja',
  premies,
  vertrouwen: 'hoog',
});

/** Reads a file with a parser that knows nothing of ours. */
function events(bestand: string | undefined) {
  const kalender = new ICAL.Component(ICAL.parse(bestand ?? '') as unknown[] as never);
  return kalender.getAllSubcomponents('vevent').map((deel) => ({
    deel,
    event: new ICAL.Event(deel),
    alarm: deel.getFirstSubcomponent('valarm'),
  }));
}

test('every real deadline becomes an event that another program reads', () => {
  const metDatum = [...directory.premies].filter(([, een]) => premiesMetDatum(een).length > 0);
  expect(metDatum.length).toBeGreaterThan(30);
  const uids = metDatum.flatMap(([slug, een]) => {
    const gelezen = events(
      herinneringVan(directory.gemeenten.get(slug) ?? stad, een, `https://x.be/premies/${slug}/`),
    );
    expect(gelezen).toHaveLength(premiesMetDatum(een).length);
    gelezen.forEach(({ event, alarm, deel }, plaats) => {
      const uiterste = premiesMetDatum(een)[plaats]?.aanvraag?.uitersteDatum ?? '';
      expect(event.startDate.isDate).toBe(true);
      expect(event.startDate.toString().slice(5)).toBe(uiterste);
      expect(event.isRecurring()).toBe(true);
      expect(alarm?.getFirstPropertyValue('trigger')?.toString()).toBe('-P3W');
      expect(deel.getFirstPropertyValue('url')).toBe(`https://x.be/premies/${slug}/`);
      expect(event.summary).toContain(premiesMetDatum(een)[plaats]?.naam);
    });
    return gelezen.map(({ event }) => event.uid);
  });
  expect(new Set(uids).size).toBe(uids.length);
});

test('it comes back every year, from the year in which the entry is known to hold', () => {
  const bronnen = [{ url: 'https://a.be', soort: 'gemeente' as const, peildatum: '2026-02' }];
  const [een] = events(herinneringVan(stad, { ...entry(premie('01-31')), bronnen }));
  const iterator = een?.event.iterator();
  const dagen = [1, 2, 3].map(() => iterator?.next().toString());
  expect(dagen).toEqual(['2027-01-31', '2028-01-31', '2029-01-31']);
  expect(een?.deel.getFirstPropertyValue('dtstamp')?.toString()).toBe('2026-02-01T00:00:00Z');
});

test('the last day of February comes in every year', () => {
  const [een] = events(herinneringVan(stad, entry(premie('02-29'))));
  const iterator = een?.event.iterator();
  expect([1, 2, 3, 4].map(() => iterator?.next().toString())).toEqual([
    '2025-02-28',
    '2026-02-28',
    '2027-02-28',
    '2028-02-29',
  ]);
});

test('nothing comes from the clock, and no address is made up', () => {
  const bestand = herinneringVan(stad, entry(premie('09-30')));
  expect(herinneringVan(stad, entry(premie('09-30')))).toBe(bestand);
  expect(bestand).toContain('DTSTAMP:20250101T000000Z');
  expect(bestand).not.toContain('URL');
});

test('without a day there is no reminder: not for a yearly renewal, not for what is abolished', () => {
  expect(herinneringVan(stad, entry(premie(undefined)))).toBeUndefined();
  expect(herinneringVan(stad, { ...entry(premie('09-30')), aanbod: 'afgeschaft' })).toBeUndefined();
});

test('two premiums of one name are two reminders', () => {
  const gelezen = events(herinneringVan(stad, entry(premie('03-01'), premie('09-30'))));
  expect(new Set(gelezen.map(({ event }) => event.uid)).size).toBe(2);
});

test('lines are at most 75 octets and end in CRLF; text comes through whole', () => {
  const naam = `Één lange naam; met, leestekens \\ en ${'ë€'.repeat(60)}`;
  const bestand = herinneringVan(stad, entry(premie('09-30', { naam }))) ?? '';
  const lang = bestand.split('\r\n').filter((regel) => new TextEncoder().encode(regel).length > 75);
  expect(lang).toEqual([]);
  expect(bestand.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(events(bestand)[0]?.event.summary).toContain(naam);
});
