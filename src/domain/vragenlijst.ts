import type { Situatie } from '../schema/situatie.ts';
import { antwoordOp } from './antwoord.ts';
import { vragenBijBedrag } from './bedrag.ts';
import { belangrijksteVragen, evaluateSituatie, type Premiegids } from './evaluatie.ts';
import type { Vraag, Vraagsleutel } from './vraag.ts';

/** A question of the premiecheck, for the towns that were told. */
export interface Lijstvraag {
  readonly sleutel: Vraagsleutel;
  /** The parts of the scale that some premium here asks for. */
  readonly delen: readonly string[];
  /** False when no answer to it can still change the outcome. */
  readonly beslist: boolean;
}

/**
 * What matters for the towns of a situatie: every question that their premiums can raise, those that decide most first.
 * The order depends on the towns only, so that a list of all questions stands still while someone fills it in.
 */
export function vragenlijst(gids: Premiegids, situatie: Situatie): Lijstvraag[] {
  const kaal = alleenWoonplaats(situatie);
  const delen = delenPerVraag(gids, kaal);
  const open = new Set(openVragen(gids, situatie));
  return openVragen(gids, kaal).map((sleutel) => ({
    sleutel,
    delen: [...(delen.get(sleutel) ?? [])],
    beslist: open.has(sleutel),
  }));
}

/** What to ask next, the most deciding question first; the towns are asked before anything else and stay out. */
export function openVragen(gids: Premiegids, situatie: Situatie): Vraagsleutel[] {
  return belangrijksteVragen(gids, situatie)
    .map(({ sleutel }) => sleutel)
    .filter((sleutel) => !sleutel.endsWith('.gemeente'));
}

/** The next question that was neither answered nor asked before. */
export function volgendeVraag(
  gids: Premiegids,
  situatie: Situatie,
  gesteld: ReadonlySet<Vraagsleutel>,
): Vraagsleutel | undefined {
  return openVragen(gids, situatie).find(
    (sleutel) => !gesteld.has(sleutel) && antwoordOp(situatie, sleutel) === undefined,
  );
}

function alleenWoonplaats({ zorgvrager, mantelzorger }: Situatie): Situatie {
  return {
    ...(zorgvrager?.gemeente && { zorgvrager: { gemeente: zorgvrager.gemeente } }),
    ...(mantelzorger?.gemeente && { mantelzorger: { gemeente: mantelzorger.gemeente } }),
  };
}

function delenPerVraag(gids: Premiegids, situatie: Situatie): Map<Vraagsleutel, Set<string>> {
  const vragen = evaluateSituatie(gids, situatie).flatMap(({ premie, redenen }): Vraag[] => [
    ...redenen.flatMap((reden) => reden.vragen),
    ...(premie ? vragenBijBedrag(premie, situatie) : []),
  ]);
  const delen = new Map<Vraagsleutel, Set<string>>();
  for (const { sleutel, onderdeel = 'totaal' } of vragen) {
    delen.set(sleutel, (delen.get(sleutel) ?? new Set()).add(onderdeel));
  }
  return delen;
}
