import type { Fiche } from './fiche.ts';

/** An entry and how well it answers. */
export interface Treffer {
  readonly fiche: Fiche;
  readonly score: number;
  /** Put in for the place that was named, not found by its words. */
  readonly gezet: boolean;
}
