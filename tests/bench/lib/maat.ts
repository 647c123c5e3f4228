/** A question with the entries that answer it: any one of `relevant` counts. */
export interface Zoekvraag {
  readonly vraag: string;
  readonly relevant: readonly string[];
  readonly set: 'afstemming' | 'toets';
  readonly bron: string;
}

/** Kind and slug of an entry, with the kind of service. */
export interface Gevonden {
  readonly sleutel: string;
  readonly soort?: string;
}

/** Whether a hit answers the question. */
function isRelevant({ sleutel, soort }: Gevonden, relevant: readonly string[]): boolean {
  return relevant.some((wens) => {
    if (wens.startsWith('soort:')) return soort !== undefined && wens === `soort:${soort}`;
    if (wens.startsWith('dienst~')) {
      return sleutel.startsWith('dienst:') && sleutel.includes(wens.slice('dienst~'.length));
    }
    return wens === sleutel;
  });
}

/** How well a series of answers does. */
export interface Maat {
  readonly aantal: number;
  readonly success1: number;
  readonly success3: number;
  readonly mrr10: number;
  readonly leeg: number;
}

/** @param plaatsen of each question the place of the first right answer (from 1), 0: not found, -1: no answer at all */
export function maatVan(plaatsen: readonly number[]): Maat {
  const deel = (goed: (plaats: number) => number) =>
    plaatsen.reduce((som, plaats) => som + goed(plaats), 0) / Math.max(1, plaatsen.length);
  return {
    aantal: plaatsen.length,
    success1: deel((plaats) => Number(plaats === 1)),
    success3: deel((plaats) => Number(plaats >= 1 && plaats <= 3)),
    mrr10: deel((plaats) => (plaats >= 1 && plaats <= 10 ? 1 / plaats : 0)),
    leeg: plaatsen.filter((plaats) => plaats === -1).length,
  };
}

/** The place of the first right answer among the hits: see {@link maatVan}. */
export function plaatsVan(treffers: readonly Gevonden[], relevant: readonly string[]): number {
  if (treffers.length === 0) return -1;
  return treffers.findIndex((treffer) => isRelevant(treffer, relevant)) + 1;
}
