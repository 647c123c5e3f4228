import { readFile } from 'node:fs/promises';
import type { Treffer } from '../../../src/domain/zoeken/treffer.ts';
import type { Gevonden, Zoekvraag } from './maat.ts';

/** The questions of the benchmark: from two thirds the search learns, one third is kept aside. */
export async function alleVragen(): Promise<Zoekvraag[]> {
  return JSON.parse(await readFile('tests/bench/zoekvragen.json', 'utf8')) as Zoekvraag[];
}

/** The hits under the names that the questions use. */
export function sleutelsVan(treffers: readonly Treffer[]): Gevonden[] {
  return treffers.map(({ fiche }) => ({
    sleutel: `${fiche.soort === 'zone' ? 'elz' : fiche.soort}:${fiche.slug}`,
    ...(fiche.soort === 'dienst' && { soort: fiche.soortDienst }),
  }));
}
