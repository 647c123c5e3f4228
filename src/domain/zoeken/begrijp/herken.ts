import type { Kennis } from '../kennis.ts';
import { groepOp, type GevondenGroep } from './groep.ts';
import { plaatsOp, provincieOp, type GenoemdePlaats } from './plaats.ts';
import type { Teken } from './woorden.ts';

/** A part of a question: the words that stand there, and what they are recognised as. */
export interface Deel {
  readonly gezegd: readonly string[];
  readonly vondst: GenoemdePlaats | GevondenGroep | undefined;
}

/** Cuts a question into places, provinces, everyday words, and the single words that remain. */
export function herken(tekens: readonly Teken[], kennis: Kennis): Deel[] {
  const alle = tekens.map(({ woord }) => woord);
  const delen: Deel[] = [];
  let plek = 0;
  while (plek < tekens.length) {
    const vondst = vindOp(plek, tekens, alle, kennis);
    const gezegd = alle.slice(plek, plek + (vondst?.lengte ?? 1));
    delen.push({ gezegd, vondst });
    plek += gezegd.length;
  }
  return delen;
}

function vindOp(
  plek: number,
  tekens: readonly Teken[],
  alle: readonly string[],
  kennis: Kennis,
): Deel['vondst'] {
  const plaats = plaatsOp(plek, tekens, alle, kennis);
  const groep = groepOp(plek, alle, kennis);
  const provincie = provincieOp(plek, alle);
  if (provincie && provincie.lengte >= (plaats?.lengte ?? 0)) return provincie;
  if (plaats && plaats.lengte >= (groep?.lengte ?? 0)) return plaats;
  return groep ?? plaats;
}
