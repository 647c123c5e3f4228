import { normaliseer } from '../../plaatsen.ts';
import { LANGSTE_VRAAG } from '../zoekadres.ts';

const MEESTE_WOORDEN = 32;

/** Words as they were typed, beside how they are compared. */
export interface Teken {
  readonly woord: string;
  /** Typed with a capital where a sentence does not ask for one. */
  readonly hoofdletter: boolean;
}

/** Cuts a question into words. Whatever was typed, a limited number of harmless words comes out. */
export function woordenVan(vraag: string): Teken[] {
  const delen = voluit(vraag.slice(0, LANGSTE_VRAAG)).split(/[\s,;:!?/()"“”]+/u);
  const tekens = delen.flatMap((deel, plaats) =>
    normaliseer(deel)
      .split(' ')
      .filter((woord) => woord !== '')
      .map((woord) => ({
        woord,
        hoofdletter: plaats > 0 && /^\p{Lu}\p{Ll}/u.test(deel),
      })),
  );
  return tekens.slice(0, MEESTE_WOORDEN);
}

/** In capitals "ALS" is the disease, unless everything is; "o/d" stands in names of towns. */
function voluit(vraag: string): string {
  const zonder =
    vraag === vraag.toUpperCase() ? vraag : vraag.replaceAll(/\bALS\b/g, 'ALS-patiënt');
  return zonder.replaceAll(/\bo\/d\b/gi, 'op den');
}
