import { aantal, opsomming } from '../domain/format.ts';
import {
  gevraagdeGemeenten,
  HOOGSTENS_VERGELIJKEN,
  vergelijkAdres,
} from '../domain/vergelijkadres.ts';
import { maak } from './dom.ts';

/**
 * Check boxes that choose towns from the table to compare, and a bar that says which and leads to the comparison.
 * Made here and not in the page: without a script they would do nothing.
 */
export class Tabelkeuze {
  readonly #vakjes = new Map<string, HTMLInputElement>();
  readonly #namen = new Map<string, string>();
  readonly #tekst = maak('p', { 'aria-live': 'polite' });
  readonly #ga = maak('a', { class: 'button' });
  readonly #balk: HTMLElement;
  readonly #bijWijziging: () => void;
  #gekozen: string[] = [];

  /** @param bijWijziging called when a visitor chose, so that the address can follow */
  constructor(
    tabel: HTMLTableElement,
    rijen: readonly { gemeente: string; element: HTMLTableRowElement }[],
    bijWijziging: () => void,
  ) {
    this.#bijWijziging = bijWijziging;
    for (const rij of rijen) this.#maakVakje(rij.gemeente, rij.element);
    const wis = maak(
      'button',
      { type: 'button', class: 'button quiet', 'aria-label': 'Wis keuze' },
      'Wis',
    );
    wis.addEventListener('click', () => {
      this.#zet([]);
      this.#bijWijziging();
      this.#vakjes.values().next().value?.focus();
    });
    this.#balk = maak(
      'div',
      { class: 'choice-bar no-print', role: 'group', 'aria-label': 'Gekozen om te vergelijken' },
      this.#tekst,
      this.#ga,
      wis,
    );
    tabel.after(this.#balk);
    this.#zet([]);
  }

  /** The chosen towns, in the order in which they were chosen. */
  get gekozen(): readonly string[] {
    return this.#gekozen;
  }

  /** Takes over what an address asks. */
  lees(adres: URLSearchParams): void {
    this.#zet(gevraagdeGemeenten(adres).filter((slug) => this.#vakjes.has(slug)));
  }

  #maakVakje(slug: string, rij: HTMLTableRowElement): void {
    const cel = rij.cells[0];
    if (!cel) return;
    const naam = cel.textContent.trim();
    const vakje = maak('input', { type: 'checkbox', 'aria-label': `Vergelijk ${naam}` });
    vakje.addEventListener('change', () => {
      this.#zet(
        vakje.checked ? [...this.#gekozen, slug] : this.#gekozen.filter((ander) => ander !== slug),
      );
      this.#bijWijziging();
    });
    this.#vakjes.set(slug, vakje);
    this.#namen.set(slug, naam);
    cel.prepend(maak('label', { class: 'pick no-print' }, vakje));
  }

  #zet(slugs: readonly string[]): void {
    const vorige = this.#gekozen;
    this.#gekozen = slugs.slice(0, HOOGSTENS_VERGELIJKEN);
    const vol = this.#gekozen.length === HOOGSTENS_VERGELIJKEN;
    const wasVol = vorige.length === HOOGSTENS_VERGELIJKEN;
    const geraakt = vol === wasVol ? [...vorige, ...this.#gekozen] : this.#vakjes.keys();
    for (const slug of geraakt) {
      const vakje = this.#vakjes.get(slug);
      if (!vakje) continue;
      vakje.checked = this.#gekozen.includes(slug);
      vakje.disabled = vol && !vakje.checked;
    }
    this.#toonBalk(vol);
  }

  #toonBalk(vol: boolean): void {
    const hoeveel = this.#gekozen.length;
    const namen = opsomming(this.#gekozen.map((slug) => this.#namen.get(slug) ?? slug));
    this.#balk.hidden = hoeveel === 0;
    this.#ga.hidden = hoeveel < 2;
    this.#ga.href = vergelijkAdres(this.#gekozen);
    this.#ga.textContent = `Vergelijk ${aantal(hoeveel, 'gemeente', 'gemeenten')}`;
    const raad = hoeveel === 1 ? ' Vink er nog een aan.' : vol ? ' Meer dan vijf kan niet.' : '';
    this.#tekst.textContent = hoeveel === 0 ? '' : `${namen}.${raad}`;
  }
}
