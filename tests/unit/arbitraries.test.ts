import fc from 'fast-check';
import { expect, test } from 'vitest';
import { gemeentenSchema } from '../../src/schema/gemeente.ts';
import { premieSchema } from '../../src/schema/premie.ts';
import { situatieSchema } from '../../src/schema/situatie.ts';
import { GEMEENTEN, gemeentepremies, minderEnMeer, situatie } from './arbitraries.ts';

test('the municipalities of the properties are valid', () => {
  expect(gemeentenSchema.safeParse([...GEMEENTEN.values()]).error).toBeUndefined();
});

test('every generated entry is valid', () => {
  fc.assert(
    fc.property(gemeentepremies, (entry) => {
      expect(premieSchema.safeParse(entry).error).toBeUndefined();
    }),
  );
});

test('every generated situatie is valid, also with answers left out', () => {
  fc.assert(
    fc.property(situatie, minderEnMeer, (een, [minder]) => {
      expect(situatieSchema.safeParse(een).error).toBeUndefined();
      expect(situatieSchema.safeParse(minder).error).toBeUndefined();
    }),
  );
});
