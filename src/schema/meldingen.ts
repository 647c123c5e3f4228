import type { z } from 'zod';

/** One thing that is wrong: where in the data, and what to do about it. */
interface Melding {
  readonly pad: readonly PropertyKey[];
  readonly bericht: string;
  /** Whether the key itself is wrong, rather than its value. */
  readonly overSleutel?: boolean;
}

const aantalOnbekendeSleutels = (issues: readonly z.core.$ZodIssue[]): number =>
  issues.filter((issue) => issue.code === 'unrecognized_keys' && issue.path.length === 0).length;

/** Of a union's branches, the one that the writer most likely meant: the one that knows all the keys, then the one with fewest errors. */
function bedoeldeTak(takken: readonly z.core.$ZodIssue[][]): readonly z.core.$ZodIssue[] {
  return (
    takken.toSorted(
      (a, b) => aantalOnbekendeSleutels(a) - aantalOnbekendeSleutels(b) || a.length - b.length,
    )[0] ?? []
  );
}

/**
 * Every issue of a failed parse as a sentence. An unknown key is reported at the key itself; of a union only the
 * branch that was meant is reported, or the union's own sentence where no branch comes near.
 */
export function meldingenVan(
  issues: readonly z.core.$ZodIssue[],
  boven: readonly PropertyKey[] = [],
): Melding[] {
  return issues.flatMap((issue) => {
    const pad = [...boven, ...issue.path];
    if (issue.code === 'invalid_union') {
      const tak = bedoeldeTak(issue.errors);
      const zegtMeer = tak.some(
        (deel) => deel.path.length > 0 || deel.code === 'unrecognized_keys',
      );
      if (zegtMeer) return meldingenVan(tak, pad);
    }
    if (issue.code === 'unrecognized_keys') {
      const regels = issue.message.split('\n');
      return issue.keys.map((sleutel, plaats) => ({
        pad: [...pad, sleutel],
        bericht: regels[plaats] ?? issue.message,
        overSleutel: true,
      }));
    }
    return [{ pad, bericht: issue.message }];
  });
}
