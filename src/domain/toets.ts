import { en, kleene, of, type Kleene } from './kleene.ts';
import type { Vraag } from './vraag.ts';

/** A condition held against a situatie: the outcome and, while it is unknown, the questions whose answer may settle it. */
export interface Toets {
  readonly uitkomst: Kleene;
  readonly vragen: readonly Vraag[];
}

export const WAAR: Toets = { uitkomst: 'waar', vragen: [] };
export const ONWAAR: Toets = { uitkomst: 'onwaar', vragen: [] };
/** Unknown, and nothing that a visitor can tell will change it: a person judges, or the source is not clear. */
export const ONBESLISBAAR: Toets = { uitkomst: 'onbekend', vragen: [] };

/** Unknown until this is told. */
export function open(vraag: Vraag): Toets {
  return { uitkomst: 'onbekend', vragen: [vraag] };
}

/** Tests what was told, or asks for it. */
export function toets<T>(
  verteld: T | undefined,
  vraag: Vraag,
  houdt: (waarde: T) => boolean,
): Toets {
  if (verteld === undefined) return open(vraag);
  return { uitkomst: kleene(houdt(verteld)), vragen: [] };
}

/** Limits that are inclusive; an absent one does not limit. */
export interface Grenzen {
  readonly min?: number | undefined;
  readonly max?: number | undefined;
}

export function ligtIn(waarde: number, { min = -Infinity, max = Infinity }: Grenzen): boolean {
  return waarde >= min && waarde <= max;
}

/** All must hold. */
export function alle(toetsen: readonly Toets[]): Toets {
  return samen(en(uitkomsten(toetsen)), toetsen);
}

/** One of them suffices. */
export function eenVan(toetsen: readonly Toets[]): Toets {
  return samen(of(uitkomsten(toetsen)), toetsen);
}

function uitkomsten(toetsen: readonly Toets[]): Kleene[] {
  return toetsen.map(({ uitkomst }) => uitkomst);
}

function samen(uitkomst: Kleene, toetsen: readonly Toets[]): Toets {
  return {
    uitkomst,
    vragen: uitkomst === 'onbekend' ? zonderDubbels(toetsen.flatMap(({ vragen }) => vragen)) : [],
  };
}

/** A question that several conditions ask is asked once. */
export function zonderDubbels(vragen: readonly Vraag[]): Vraag[] {
  return [...new Map(vragen.map((vraag) => [vraag.tekst, vraag])).values()];
}
