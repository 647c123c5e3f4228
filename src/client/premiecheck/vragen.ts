import { antwoordOp, type Antwoord } from '../../domain/antwoord.ts';
import type { Lijstvraag } from '../../domain/vragenlijst.ts';
import type { Vraagsleutel } from '../../domain/vraag.ts';
import type { Situatie } from '../../schema/situatie.ts';
import { Vraagveld } from './vraagveld.ts';

/** The questions of the page: one is shown, or all that matter. */
export class Vragen {
  readonly #vak: HTMLElement;
  readonly #velden: ReadonlyMap<Vraagsleutel, Vraagveld>;

  /** @param bijInvoer called with the question that is being answered */
  constructor(vak: HTMLElement, bijInvoer: (sleutel: Vraagsleutel) => void) {
    this.#vak = vak;
    this.#velden = new Map(
      [...vak.querySelectorAll<HTMLFieldSetElement>('fieldset[data-sleutel]')]
        .map((element) => new Vraagveld(element))
        .map((veld) => [veld.sleutel, veld] as const),
    );
    vak.addEventListener('input', ({ target }) => {
      const vraag = target instanceof Element ? target.closest('[data-sleutel]') : null;
      if (vraag instanceof HTMLElement) bijInvoer(vraag.dataset.sleutel as Vraagsleutel);
    });
  }

  lees(sleutel: Vraagsleutel): { antwoord?: Antwoord | undefined; fout: boolean } {
    return this.#velden.get(sleutel)?.lees() ?? { fout: true };
  }

  /** Fills in what a situatie tells. @param dorpen the villages that one can choose from */
  schrijf(situatie: Situatie, dorpen: readonly string[]): void {
    this.schrijfDorp(situatie, dorpen);
    for (const veld of this.#velden.values()) veld.schrijf(antwoordOp(situatie, veld.sleutel));
  }

  schrijfDorp(situatie: Situatie, dorpen: readonly string[]): void {
    const veld = this.#velden.get('zorgvrager.deelgemeente');
    veld?.stelKeuzes(dorpen);
    veld?.schrijf(antwoordOp(situatie, 'zorgvrager.deelgemeente'));
  }

  /** @param alleen the question to show by itself; undefined shows the whole list, in its order */
  toon(lijst: readonly Lijstvraag[], alleen: string | undefined): void {
    const gevraagd = new Map(lijst.map((vraag) => [vraag.sleutel, vraag]));
    for (const [sleutel, veld] of this.#velden) {
      const vraag = gevraagd.get(sleutel);
      veld.element.hidden = alleen === undefined ? !vraag : alleen !== sleutel;
      if (vraag) veld.stel(vraag);
    }
    if (alleen === undefined) this.#orden(lijst.map(({ sleutel }) => sleutel));
  }

  /** Moves fields only when the order changed: a field that moves loses the keyboard. */
  #orden(volgorde: readonly Vraagsleutel[]): void {
    const elementen = volgorde.flatMap((sleutel) => this.#velden.get(sleutel)?.element ?? []);
    const staan = [...this.#vak.children].filter((kind) =>
      elementen.includes(kind as HTMLFieldSetElement),
    );
    if (staan.some((kind, plaats) => kind !== elementen[plaats])) this.#vak.append(...elementen);
  }

  /** What says the question: where to bring who gets to it. */
  titel(sleutel: Vraagsleutel): HTMLElement | null | undefined {
    return this.#velden.get(sleutel)?.element.querySelector('legend');
  }

  /** The field to mend when the answer cannot be read. */
  invoer(sleutel: Vraagsleutel): HTMLElement | null | undefined {
    return this.#velden.get(sleutel)?.element.querySelector('input');
  }
}
