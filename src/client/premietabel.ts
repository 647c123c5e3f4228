import {
  adresVan,
  filterVan,
  sorteer,
  sorteringVan,
  voldoet,
  type Kolom,
  type Rij,
  type Sortering,
} from '../domain/tabel.ts';
import { zoekPlaatsen, type Plaats } from '../domain/plaatsen.ts';
import { laadPlaatsen } from './plaatsen.ts';

interface TabelRij extends Rij {
  readonly element: HTMLTableRowElement;
}

const woorden = (lijst: string | undefined) => lijst?.split(' ').filter(Boolean) ?? [];

function sleutelVan(rij: HTMLTableRowElement, kolom: number): string {
  const cel = rij.cells[kolom];
  return cel?.dataset.sort ?? cel?.textContent.trim() ?? '';
}

function leesRij(element: HTMLTableRowElement, kolommen: readonly Kolom[]): TabelRij {
  const { gemeente = '', provincie = '', zones, aanbod, wie = '', bewijs, vrij } = element.dataset;
  const bedrag = sleutelVan(element, kolommen.indexOf('bedrag'));
  const vrijVan = woorden(vrij);
  return {
    element,
    gemeente,
    provincie,
    zones: woorden(zones),
    heeftPremie: aanbod === 'ja',
    bedrag: bedrag === '' ? undefined : Number(bedrag),
    wie,
    bewijzen: woorden(bewijs),
    zonderInkomensgrens: vrijVan.includes('inkomen'),
    mantelzorgerMagElders: vrijVan.includes('elders'),
    zekerheid: element.cells[kolommen.indexOf('zekerheid')]?.dataset.zekerheid ?? '',
  };
}

/** Sorts and filters the table of premiums; what the visitor chose stands in the address. */
class PremieTabel extends HTMLElement {
  readonly #form = this.#vind('form', HTMLFormElement);
  readonly #tabel = this.#vind('table', HTMLTableElement);
  readonly #status = this.#vind('[role=status]', HTMLElement);
  readonly #koppen = [...this.querySelectorAll<HTMLElement>('th[data-kolom]')];
  readonly #kolommen = this.#koppen.map((kop) => kop.dataset.kolom as Kolom);
  readonly #rijen = [...this.#tabel.tBodies]
    .flatMap((body) => [...body.rows])
    .map((element) => leesRij(element, this.#kolommen));
  #plaatsen: readonly Plaats[] = [];
  #sortering: Sortering = { kolom: 'gemeente', aflopend: false };

  #vind<T extends Element>(selector: string, soort: new () => T): T {
    const element = this.querySelector(selector);
    if (!(element instanceof soort)) throw new Error(`premie-tabel needs ${selector}`);
    return element;
  }

  connectedCallback(): void {
    this.#maakKnoppen();
    this.#leesAdres();
    this.#form.addEventListener('input', () => {
      this.#toon();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('reset', () => {
      // The fields are empty only after the event.
      queueMicrotask(() => {
        this.#toon();
      });
    });
    window.addEventListener('popstate', () => {
      this.#leesAdres();
    });
    const zoek = this.#veld('q');
    zoek.addEventListener('focus', () => void this.#laad(), { once: true });
  }

  #veld(naam: string): HTMLInputElement | HTMLSelectElement {
    const veld = this.#form.elements.namedItem(naam);
    if (veld instanceof HTMLInputElement || veld instanceof HTMLSelectElement) return veld;
    throw new Error(`premie-tabel needs a field ${naam}`);
  }

  async #laad(): Promise<void> {
    if (this.#plaatsen.length > 0) return;
    this.#plaatsen = await laadPlaatsen();
    this.#toon();
  }

  /** A header becomes a button only where a script can answer it. */
  #maakKnoppen(): void {
    for (const kop of this.#koppen) {
      const knop = document.createElement('button');
      knop.type = 'button';
      knop.textContent = kop.textContent.trim();
      knop.addEventListener('click', () => {
        const kolom = kop.dataset.kolom as Kolom;
        const aflopend = this.#sortering.kolom === kolom && !this.#sortering.aflopend;
        this.#sortering = { kolom, aflopend };
        this.#orden();
        this.#schrijfAdres();
      });
      kop.replaceChildren(knop);
    }
  }

  #leesAdres(): void {
    const adres = new URLSearchParams(location.search);
    const filter = filterVan(adres);
    for (const [naam, waarde] of Object.entries(filter) as [string, string | number | boolean][]) {
      const veld = this.#veld(naam);
      if (veld instanceof HTMLInputElement && veld.type === 'checkbox')
        veld.checked = Boolean(waarde);
      else veld.value = waarde === 0 ? '' : String(waarde);
    }
    const verborgen = [
      ...this.#form.querySelectorAll<HTMLInputElement>('details :is(input, select)'),
    ];
    const details = this.#form.querySelector('details');
    if (
      details &&
      verborgen.some((veld) => (veld.type === 'checkbox' ? veld.checked : veld.value !== ''))
    ) {
      details.open = true;
    }
    this.#sortering = sorteringVan(adres);
    this.#orden();
    this.#toon();
    if (filter.q) void this.#laad();
  }

  #filter() {
    return filterVan(
      new URLSearchParams(
        [...new FormData(this.#form)].flatMap(([naam, waarde]) =>
          typeof waarde === 'string' && waarde !== '' ? [[naam, waarde]] : [],
        ),
      ),
    );
  }

  #schrijfAdres(): void {
    const zoek = adresVan(this.#filter(), this.#sortering).toString();
    history.replaceState(null, '', zoek ? `?${zoek}` : location.pathname);
  }

  #orden(): void {
    const { kolom, aflopend } = this.#sortering;
    const plaats = this.#kolommen.indexOf(kolom);
    const geordend = sorteer(
      this.#rijen.map(({ element }) => element),
      (rij) => sleutelVan(rij, plaats),
      aflopend,
    );
    this.#tabel.tBodies[0]?.append(...geordend);
    for (const kop of this.#koppen) {
      if (kop.dataset.kolom === kolom) kop.ariaSort = aflopend ? 'descending' : 'ascending';
      else kop.removeAttribute('aria-sort');
    }
  }

  #toon(): void {
    const filter = this.#filter();
    const genoemd =
      filter.q && this.#plaatsen.length > 0
        ? new Set(
            zoekPlaatsen(this.#plaatsen, filter.q, this.#rijen.length).map(
              ({ gemeente }) => gemeente,
            ),
          )
        : undefined;
    let getoond = 0;
    for (const rij of this.#rijen) {
      const past = voldoet(rij, filter, genoemd);
      if (rij.element.hidden === past) rij.element.hidden = !past;
      if (past) getoond += 1;
    }
    this.#status.textContent =
      getoond === 0
        ? 'Geen enkele gemeente past bij deze keuze. Wis een filter om meer te zien.'
        : `${getoond} van ${this.#rijen.length} gemeenten`;
    this.#schrijfAdres();
  }
}

customElements.define('premie-tabel', PremieTabel);
