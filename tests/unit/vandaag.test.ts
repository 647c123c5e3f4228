import fc from 'fast-check';
import { expect, test } from 'vitest';
import { klokInBelgie } from '../../src/schema/vandaag.ts';

const INTL = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Brussels',
  dateStyle: 'short',
  timeStyle: 'medium',
});
const klok = (nu: Date) => klokInBelgie(nu).toISOString().slice(0, 19).replace('T', ' ');

test('the clock of Belgium is the one that Intl knows', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true }),
      (nu) => {
        expect(klok(nu)).toBe(INTL.format(nu));
      },
    ),
  );
});

test.each([
  '2026-03-29T00:59:59Z',
  '2026-03-29T01:00:00Z',
  '2026-10-25T00:59:59Z',
  '2026-10-25T01:00:00Z',
])('the clocks go forward and back at the right second (%s)', (moment) => {
  expect(klok(new Date(moment))).toBe(INTL.format(new Date(moment)));
});
