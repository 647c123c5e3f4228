import { evaluateSituatie, type Evaluatie } from '../../domain/evaluatie.ts';
import type { Gids } from '../../domain/premiegids.ts';
import { antwoordInEenZin, overal, vergelijk } from '../../domain/uitkomst.ts';
import { openVragen } from '../../domain/vragenlijst.ts';
import type { Vraagsleutel } from '../../domain/vraag.ts';
import type { Situatie } from '../../schema/situatie.ts';
import { vandaag } from '../../schema/vandaag.ts';
import { vind } from '../dom.ts';
import { metSituatie } from '../situatie.ts';
import { eldersLijst } from './elders.ts';
import { uitslag } from './uitslag.ts';

/** The answer beside the questions: in a sentence, per premium, and in other municipalities. */
export class Antwoordpaneel {
  readonly #pagina: HTMLElement;
  readonly #naarVraag: (sleutel: Vraagsleutel) => void;
  #eldersOpen = false;

  /** @param naarVraag called with the question that would settle a condition */
  constructor(pagina: HTMLElement, naarVraag: (sleutel: Vraagsleutel) => void) {
    this.#pagina = pagina;
    this.#naarVraag = naarVraag;
  }

  #deel(selector: string): HTMLElement {
    return vind(this.#pagina, selector, HTMLElement);
  }

  toon(gids: Gids | undefined, situatie: Situatie): void {
    const evaluaties = gids ? evaluateSituatie(gids, situatie) : [];
    const leeg = evaluaties.length === 0;
    this.#deel('[data-rol=leeg]').hidden = !leeg;
    this.#deel('[data-rol=na]').hidden = leeg;
    this.#deel('[data-rol=elders]').hidden = leeg;
    const vragen = gids ? openVragen(gids, situatie).length : 0;
    this.#zeg(leeg ? '' : antwoordInEenZin(evaluaties, vragen));
    for (const link of this.#pagina.querySelectorAll<HTMLAnchorElement>('a[data-met-situatie]')) {
      link.href = metSituatie(link.pathname + link.search, situatie);
    }
    if (!gids) return;
    this.#deel('[data-rol=uitslagen]').replaceChildren(...this.#uitslagen(gids, evaluaties));
    if (this.#eldersOpen) this.toonElders(gids, situatie);
  }

  /** A sentence that stays the same is not said again. */
  #zeg(zin: string): void {
    const status = this.#deel('[data-rol=zin]');
    if (status.textContent !== zin) status.textContent = zin;
  }

  #uitslagen({ fiches }: Gids, evaluaties: readonly Evaluatie[]): HTMLElement[] {
    return evaluaties.toSorted(vergelijk).flatMap((evaluatie) => {
      const fiche = fiches.get(evaluatie.gemeente);
      return fiche ? [uitslag(evaluatie, fiche, vandaag(), this.#naarVraag)] : [];
    });
  }

  /** Works the situatie out for every municipality: from now on at every change. */
  toonElders(gids: Gids, situatie: Situatie): void {
    this.#eldersOpen = true;
    this.#deel('[data-actie=elders]').hidden = true;
    this.#deel('[data-rol=elders-lijst]').replaceChildren(
      ...eldersLijst(gids, overal(gids, situatie)),
    );
  }

  async kopieerAdres(): Promise<void> {
    const melding = this.#deel('[data-rol=gekopieerd]');
    try {
      await navigator.clipboard.writeText(location.href);
      melding.textContent = 'Gekopieerd. Wie de link opent, ziet ook wat je invulde.';
    } catch {
      melding.textContent = 'Kopieer het adres bovenaan in je browser.';
    }
  }

  /** Takes back what the visitor asked for. */
  wis(): void {
    this.#eldersOpen = false;
    this.#deel('[data-rol=elders-lijst]').replaceChildren();
    this.#deel('[data-actie=elders]').hidden = false;
    this.#deel('[data-rol=gekopieerd]').textContent = '';
  }
}
