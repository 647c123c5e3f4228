import { describe, expect, test } from 'vitest';
import { isFeestdag, leesOpeningsuren, nuOpen } from '../../src/domain/openingsuren.ts';

describe('leesOpeningsuren', () => {
  test.each([
    'Telefoon: de klok rond',
    'Telefoon: dag en nacht, elke dag',
    '24 uur op 24, 7 dagen op 7',
  ])('"%s" is always', (woorden) => {
    expect(leesOpeningsuren(woorden)).toBe('altijd');
  });

  test.each<[string, number[][]]>([
    ['Werkdagen 7-19 uur', [[420, 1140]]],
    ['Elke werkdag van 9 tot 12 uur', [[540, 720]]],
    ['Weekdagen tussen 8 en 17 uur', [[480, 1020]]],
    ['Luisterlijn: werkdagen van 10 tot 12 uur', [[600, 720]]],
    ['Maandag tot vrijdag, 9 tot 11 uur (telefoon)', [[540, 660]]],
    [
      'Weekdagen 8.30-12.30 en 13-17 uur',
      [
        [510, 750],
        [780, 1020],
      ],
    ],
    [
      'Telefoon: werkdagen 8-12 en 12.30-17 uur',
      [
        [480, 720],
        [750, 1020],
      ],
    ],
  ])('"%s" is read', (woorden, uren) => {
    expect(leesOpeningsuren(woorden)).toEqual(uren);
  });

  test.each([
    'Werkdagen 9-18 uur (in 2020)',
    'Elke werkdag',
    'Maandag tot vrijdag',
    'De palliatieve thuisequipe is dag en nacht bereikbaar',
    'Werkdagen 9-17 uur; nachtoppas van 22 tot 7 uur',
    'Elke eerste en derde donderdag van de maand, 18-20 uur',
    'Om de twee maanden, 19 tot 21 uur (niet in de zomer)',
    'Elke voormiddag 9-12 uur en namiddag 13.30-16 uur (in 2023)',
    'Telefoon (post Tongeren, 2022): elke werkdag 9 tot 17 uur',
    'Werkdagen 17-9 uur',
    'Werkdagen 9-25 uur',
    '',
  ])('"%s" leaves doubt, so it is not read', (woorden) => {
    expect(leesOpeningsuren(woorden)).toBeUndefined();
  });
});

describe('nuOpen', () => {
  const uren = 'Werkdagen 9-17 uur';
  test.each([
    // In winter Brussels is an hour ahead of UTC, in summer two.
    ['2026-01-05T08:00:00Z', 'open'],
    ['2026-01-05T07:59:00Z', 'gesloten'],
    ['2026-07-06T15:00:00Z', 'gesloten'],
    ['2026-07-06T14:59:00Z', 'open'],
    ['2026-01-04T10:00:00Z', 'gesloten'],
    ['2026-07-21T10:00:00Z', 'gesloten'],
  ])('at %s: %s', (moment, verwacht) => {
    expect(nuOpen(uren, new Date(moment))).toBe(verwacht);
  });

  test('says so where the hours are not known', () => {
    expect(nuOpen(undefined, new Date())).toBe('onbekend');
    expect(nuOpen('Elke werkdag', new Date())).toBe('onbekend');
    expect(nuOpen('Telefoon: de klok rond', new Date())).toBe('altijd');
  });
});

test('the ten public holidays of a year', () => {
  const dagen = Array.from({ length: 365 }, (_, dag) =>
    new Date(Date.UTC(2026, 0, 1 + dag)).toISOString().slice(0, 10),
  );
  expect(dagen.filter(isFeestdag)).toEqual([
    '2026-01-01',
    '2026-04-06',
    '2026-05-01',
    '2026-05-14',
    '2026-05-25',
    '2026-07-21',
    '2026-08-15',
    '2026-11-01',
    '2026-11-11',
    '2026-12-25',
  ]);
});
