import type { Pad } from './probleem.ts';

/**
 * Everything at a path in data that may be broken anywhere. `*` stands for every item of a list.
 * @returns each value that is there, with its exact path
 */
export function* waardenOp(
  data: unknown,
  welk: readonly string[],
  boven: Pad = [],
): Generator<{ pad: Pad; waarde: unknown }> {
  const [stap, ...rest] = welk;
  if (stap === undefined) {
    if (data !== undefined && data !== null) yield { pad: boven, waarde: data };
  } else if (stap === '*') {
    if (!Array.isArray(data)) return;
    for (const [plek, waarde] of (data as unknown[]).entries()) {
      yield* waardenOp(waarde, rest, [...boven, plek]);
    }
  } else if (typeof data === 'object' && data !== null && Object.hasOwn(data, stap)) {
    yield* waardenOp((data as Record<string, unknown>)[stap], rest, [...boven, stap]);
  }
}

/** The texts at a path; what is not a text is the schema's business. */
export function tekstenOp(data: unknown, welk: readonly string[]): { pad: Pad; waarde: string }[] {
  return [...waardenOp(data, welk)].flatMap(({ pad, waarde }) =>
    typeof waarde === 'string' ? [{ pad, waarde }] : [],
  );
}

/** The text at a path, where there is one. */
export function tekstOp(data: unknown, ...welk: readonly string[]): string | undefined {
  return tekstenOp(data, welk)[0]?.waarde;
}
