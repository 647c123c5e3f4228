import { normaliseer } from '../plaatsen.ts';
import { stam } from './spelling.ts';

/**
 * A text as the engine knows it, when it is indexed and when it is asked: stems, each once, without the small words. The
 * search never asks how often a word stands there, and an engine that need not stem is smaller.
 */
export function zoektermen(tekst: string, stopwoorden: ReadonlySet<string>): string {
  const woorden = normaliseer(tekst)
    .split(' ')
    .filter((woord) => woord !== '' && !stopwoorden.has(woord));
  return [...new Set(woorden.map(stam))].join(' ');
}
