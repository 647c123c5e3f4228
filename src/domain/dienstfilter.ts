import { normaliseer } from './plaatsen.ts';

/** The choices, as they stand in the address. */
export const DIENSTKEUZES = ['gemeente', 'provincie', 'soort', 'thema', 'voor', 'q'] as const;

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

interface Dienstkeuze {
  readonly woorden: readonly string[];
  readonly soort: string;
  readonly thema: string;
  readonly voor: string;
  /** Any of these words of place; empty when no place was chosen. */
  readonly waar: readonly string[];
}

/**
 * What was chosen, from the query of an address.
 * @param omgeving the province and the zones of the chosen municipality
 */
export function dienstkeuze(
  vraag: URLSearchParams,
  omgeving: { provincie?: string; zones?: readonly string[] } = {},
): Dienstkeuze {
  const gemeente = vraag.get('gemeente') ?? '';
  const provincie = vraag.get('provincie') ?? '';
  const waar = gemeente
    ? [
        gemeente,
        ...(omgeving.provincie ? [`p:${omgeving.provincie}`] : []),
        ...(omgeving.zones ?? []).map((zone) => `z:${zone}`),
      ]
    : provincie
      ? [`in:${provincie}`]
      : [];
  return {
    woorden: normaliseer(vraag.get('q') ?? '')
      .split(' ')
      .filter(Boolean),
    soort: vraag.get('soort') ?? '',
    thema: vraag.get('thema') ?? '',
    voor: vraag.get('voor') ?? '',
    waar: waar.length > 0 ? [...waar, '*'] : [],
  };
}

/** Whether a service meets every choice. */
export function voldoet(rij: Dienstrij, keuze: Dienstkeuze): boolean {
  const tekst = normaliseer(rij.tekst);
  return (
    keuze.woorden.every((woord) => tekst.includes(woord)) &&
    (keuze.soort === '' || rij.soort === keuze.soort) &&
    (keuze.thema === '' || rij.thema.includes(keuze.thema)) &&
    (keuze.voor === '' || rij.voor.includes(keuze.voor)) &&
    (keuze.waar.length === 0 || rij.waar.some((plaats) => keuze.waar.includes(plaats)))
  );
}
