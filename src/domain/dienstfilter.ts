import { normaliseer } from './plaatsen.ts';

/** The fields of the filter, as they stand in the address. */
export const VELDEN = ['q', 'waar', 'soort', 'thema', 'voor'] as const;

/** What the filter knows of a service. */
export interface Dienstrij {
  /** Its name, kind and place in words. */
  readonly tekst: string;
  readonly soort: string;
  readonly thema: readonly string[];
  readonly voor: readonly string[];
  /** The words of `plaatswoorden`. */
  readonly waar: readonly string[];
}

export interface Dienstkeuze {
  readonly woorden: readonly string[];
  readonly soort: string;
  readonly thema: string;
  readonly voor: string;
  /** Any of these places, or none chosen. */
  readonly waar: readonly string[];
}

/**
 * What was chosen, from the query of the address.
 * @param omgeving the province and zones of the chosen town, as `p:` and `z:`
 */
export function filterUit(vraag: URLSearchParams, omgeving: readonly string[] = []): Dienstkeuze {
  const waar = vraag.get('waar') ?? '';
  return {
    woorden: normaliseer(vraag.get('q') ?? '')
      .split(' ')
      .filter(Boolean),
    soort: vraag.get('soort') ?? '',
    thema: vraag.get('thema') ?? '',
    voor: vraag.get('voor') ?? '',
    waar: waar === '' ? [] : [...new Set([waar, ...omgeving, '*'])],
  };
}

/** Whether a service meets every choice. */
export function past(rij: Dienstrij, keuze: Dienstkeuze): boolean {
  const tekst = normaliseer(rij.tekst);
  return (
    keuze.woorden.every((woord) => tekst.includes(woord)) &&
    (keuze.soort === '' || rij.soort === keuze.soort) &&
    (keuze.thema === '' || rij.thema.includes(keuze.thema)) &&
    (keuze.voor === '' || rij.voor.includes(keuze.voor)) &&
    (keuze.waar.length === 0 || rij.waar.some((plaats) => keuze.waar.includes(plaats)))
  );
}
