import type { Begrepen } from './begrijp.ts';
import { isSpecifiek } from './begrijp/bedoeling.ts';
import { SPREIDING } from './gewichten.ts';
import type { Treffer } from './treffer.ts';

/**
 * Mixes the kinds among the first hits where a question can be meant in more than one way, so that one reading of it does
 * not take every place: each hit counts less for every one of its kind above it.
 * After Carbonell and Goldstein, "The Use of MMR, Diversity-Based Reranking for Reordering Documents" (SIGIR 1998).
 *
 * @param treffers best first
 */
export function spreid(treffers: readonly Treffer[], begrepen: Begrepen): Treffer[] {
  if (vraagtEenDing(begrepen)) return [...treffers];
  const over = [...treffers];
  const eerst: Treffer[] = [];
  while (over.length > 0 && eerst.length < SPREIDING.plaatsen) {
    const scores = over.map((treffer) => treffer.score * korting(treffer, eerst));
    eerst.push(...over.splice(scores.indexOf(Math.max(...scores)), 1));
  }
  return [...eerst, ...over];
}

/** One need and nothing else: "oppas Gent". */
function vraagtEenDing({ groepen, eigen }: Begrepen): boolean {
  return eigen.size === 0 && groepen.filter(({ groep }) => isSpecifiek(groep)).length === 1;
}

function korting(treffer: Treffer, eerst: readonly Treffer[]): number {
  // What the place put there stands there on purpose.
  if (treffer.gezet) return 1;
  const zelfde = eerst.filter((ander) => soortVan(ander) === soortVan(treffer));
  return SPREIDING.perZelfde ** zelfde.length;
}

function soortVan({ fiche }: Treffer): string {
  return fiche.soort === 'dienst' ? fiche.soortDienst : fiche.soort;
}
