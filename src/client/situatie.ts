import { situatieNaarAdres, situatieUitAdres, type GelezenAdres } from '../domain/situatieAdres.ts';
import type { Situatie } from '../schema/situatie.ts';

/**
 * The situatie in the address of this page; undefined when its fragment tells none. For every page that can show "voor
 * jou": pass it on in links with {@link metSituatie}.
 */
export function leesSituatie(kent?: (gemeente: string) => boolean): GelezenAdres | undefined {
  // An anchor (#inhoud) is no situatie, and neither is an empty fragment.
  if (!location.hash.includes('=')) return undefined;
  return situatieUitAdres(location.hash, kent);
}

/** Keeps the situatie in the address, without a new step in the history. */
export function schrijfSituatie(situatie: Situatie): void {
  history.replaceState(null, '', metSituatie(`${location.pathname}${location.search}`, situatie));
}

/** An address with this situatie behind its #. */
export function metSituatie(adres: string, situatie: Situatie): string {
  const fragment = situatieNaarAdres(situatie);
  return fragment === '' ? adres : `${adres}#${fragment}`;
}
