import { zoekPlaatsen, type Plaats } from '../domain/plaatsen.ts';
import { laadPlaatsen } from './plaatsen.ts';

/**
 * What someone meant who pressed Enter before the suggestions came: the first of them.
 * @returns undefined when no place begins like this, or none could be fetched
 */
export async function eerstePlaats(getypt: string): Promise<Plaats | undefined> {
  try {
    return zoekPlaatsen(await laadPlaatsen(), getypt, 1)[0];
  } catch {
    return undefined;
  }
}
