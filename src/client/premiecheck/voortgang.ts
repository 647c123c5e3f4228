import { antwoordOp } from '../../domain/antwoord.ts';
import { aantal } from '../../domain/format.ts';
import type { Gids } from '../../domain/premiegids.ts';
import { openVragen } from '../../domain/vragenlijst.ts';
import type { Vraagsleutel } from '../../domain/vraag.ts';
import type { Situatie } from '../../schema/situatie.ts';
import { vind } from '../dom.ts';

/** Where the visitor is: at the towns, at one question, or through with them. */
export type Stap = Vraagsleutel | 'plaats' | 'klaar';

interface Voortgang {
  readonly stap: Stap;
  /** The questions that were shown, in order: what "vorige" goes back to, and what is not asked again. */
  readonly pad: readonly Vraagsleutel[];
  /** All questions at once instead of one by one. */
  readonly tegelijk: boolean;
}

export function isVraag(stap: Stap): stap is Vraagsleutel {
  return stap !== 'plaats' && stap !== 'klaar';
}

/** Shows the buttons that go somewhere from here, how many questions are left, and what was skipped. */
export function toonVoortgang(
  form: HTMLFormElement,
  { stap, pad, tegelijk }: Voortgang,
  gids: Gids | undefined,
  situatie: Situatie,
): void {
  const deel = (selector: string) => vind(form, selector, HTMLElement);
  deel('[data-stap=plaats]').hidden = !tegelijk && stap !== 'plaats';
  deel('[data-actie=vorige]').hidden = tegelijk || stap === 'plaats';
  deel('[data-actie=volgende]').hidden = tegelijk || stap === 'klaar';

  const open = (gids ? openVragen(gids, situatie) : []).filter(
    (sleutel) => antwoordOp(situatie, sleutel) === undefined,
  );
  const nog = open.filter((sleutel) => !pad.includes(sleutel)).length;
  const voortgang = deel('[data-rol=voortgang]');
  voortgang.hidden = tegelijk || !isVraag(stap);
  voortgang.textContent = `Nog hoogstens ${aantal(nog, 'vraag', 'vragen')}. Stoppen mag altijd.`;

  const overgeslagen = pad.filter((sleutel) => open.includes(sleutel)).length;
  deel('[data-stap=klaar]').hidden = tegelijk || stap !== 'klaar';
  deel('[data-rol=klaar]').textContent =
    overgeslagen === 0
      ? 'Klaar. Geen enkele vraag kan het antwoord nog veranderen.'
      : `Klaar. Je sloeg ${aantal(overgeslagen, 'vraag', 'vragen')} over.`;
  deel('[data-actie=opnieuw]').hidden = overgeslagen === 0;
}
