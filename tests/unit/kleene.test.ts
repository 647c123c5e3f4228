import { expect, test } from 'vitest';
import { en, kleene, niet, of, type Kleene } from '../../src/domain/kleene.ts';

test.each<[Kleene, Kleene, Kleene, Kleene]>([
  // a, b, a AND b, a OR b
  ['waar', 'waar', 'waar', 'waar'],
  ['waar', 'onwaar', 'onwaar', 'waar'],
  ['waar', 'onbekend', 'onbekend', 'waar'],
  ['onwaar', 'onwaar', 'onwaar', 'onwaar'],
  ['onwaar', 'onbekend', 'onwaar', 'onbekend'],
  ['onbekend', 'onbekend', 'onbekend', 'onbekend'],
])('%s and %s: en %s, of %s', (a, b, samen, een) => {
  expect([en([a, b]), en([b, a])]).toEqual([samen, samen]);
  expect([of([a, b]), of([b, a])]).toEqual([een, een]);
});

test('nothing: all of none hold, none of none does', () => {
  expect([en([]), of([])]).toEqual(['waar', 'onwaar']);
});

test('not, and what was told', () => {
  expect((['waar', 'onwaar', 'onbekend'] as const).map(niet)).toEqual([
    'onwaar',
    'waar',
    'onbekend',
  ]);
  expect([true, false, undefined].map(kleene)).toEqual(['waar', 'onwaar', 'onbekend']);
});
