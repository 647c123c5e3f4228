import { readFile } from 'node:fs/promises';
import type { Treffer } from '../../../src/domain/zoeken/treffer.ts';
import type { Gevonden, Zoekvraag } from './maat.ts';

async function lees(bestand: string): Promise<Zoekvraag[]> {
  return JSON.parse(await readFile(`tests/bench/${bestand}`, 'utf8')) as Zoekvraag[];
}

/** The questions of the benchmark: of two thirds the answers may be tuned, one third is kept aside. */
export function alleVragen(): Promise<Zoekvraag[]> {
  return lees('zoekvragen.json');
}

/** The questions that may be tuned on: those of the benchmark, and the ones that were written while tuning. */
export async function afstemvragen(): Promise<Zoekvraag[]> {
  const vragen = [...(await alleVragen()), ...(await lees('afstemvragen.json'))];
  return vragen.filter(({ set }) => set === 'afstemming');
}

/** The hits under the names that the questions use. */
export function sleutelsVan(treffers: readonly Treffer[]): Gevonden[] {
  return treffers.map(({ fiche }) => ({
    sleutel: `${fiche.soort === 'zone' ? 'elz' : fiche.soort}:${fiche.slug}`,
    ...(fiche.soort === 'dienst' && { soort: fiche.soortDienst }),
  }));
}
