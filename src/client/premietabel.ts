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
import { downloadSelectie } from './csvdownload.ts';
import { maak, veldVan, vind } from './dom.ts';
import { laadPlaatsen } from './plaatsen.ts';
import { Tabelkeuze } from './tabelkeuze.ts';

/** The longest, in milliseconds, that the table waits for the next key. */
const LANGSTE_RUST = 400;

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

function leesRijen({ tBodies }: HTMLTableElement, kolommen: readonly Kolom[]): TabelRij[] {
  return [...tBodies].flatMap(({ rows }) => [...rows].map((rij) => leesRij(rij, kolommen)));
}

/** The rows are laid out as grids; some browsers then forget that they are rows. */
function noemRollen(tabel: HTMLTableElement): void {
  tabel.role = 'table';
  for (const deel of [tabel.tHead, ...tabel.tBodies]) if (deel) deel.role = 'rowgroup';
  for (const rij of tabel.rows) {
    rij.role = 'row';
    for (const cel of rij.cells) {
      const kop = rij.parentElement === tabel.tHead ? 'columnheader' : 'rowheader';
      cel.role = cel.tagName === 'TH' ? kop : 'cell';
    }
  }
}

/** Sorts and filters the table of premiums; what the visitor chose stands in the address. */
class PremieTabel extends HTMLElement {
  readonly #form = vind(this, 'form', HTMLFormElement);
  readonly #tabel = vind(this, 'table', HTMLTableElement);
  readonly #status = vind(this, '[role=status]', HTMLElement);
  readonly #rijen = leesRijen(this.#tabel, this.#kolommen);
  readonly #keuze = new Tabelkeuze(this.#tabel, this.#rijen, () => {
    this.#schrijfAdres();
  });
  readonly #download = vind(this, '[data-download]', HTMLButtonElement);
  #plaatsen: readonly Plaats[] = [];
  #heeftPlaatsen = false;
  #dadelijk: ReturnType<typeof setTimeout> | undefined;
  /** How long the table last took to be drawn: where that is long, a key must not come in the middle of it. */
  #duur = 0;
  #straks: ReturnType<typeof setTimeout> | undefined;
  #sortering: Sortering = { kolom: 'gemeente', aflopend: false };

  get #koppen(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('th[data-kolom]')];
  }

  get #kolommen(): Kolom[] {
    return this.#koppen.map((kop) => kop.dataset.kolom as Kolom);
  }

  connectedCallback(): void {
    noemRollen(this.#tabel);
    this.#maakKnoppen();
    this.#leesAdres();
    this.#form.addEventListener('input', () => {
      clearTimeout(this.#dadelijk);
      this.#dadelijk = setTimeout(
        () => {
          this.#toon();
        },
        Math.min(2 * this.#duur, LANGSTE_RUST),
      );
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('reset', () => {
      // The fields are empty only when the event is over: a microtask comes too early.
      setTimeout(() => {
        this.#toon();
      });
    });
    window.addEventListener('popstate', () => {
      this.#leesAdres();
    });
    this.addEventListener('kolomerbij', () => {
      noemRollen(this.#tabel);
      this.#orden();
    });
    this.addEventListener('click', ({ target }) => {
      const knop = target instanceof Element ? target.closest<HTMLElement>('[data-sorteer]') : null;
      if (knop) this.#sorteerOp({ kolom: knop.dataset.sorteer as Kolom, aflopend: false });
    });
    this.#download.addEventListener('click', () => void this.#haalSelectie());
    const zoek = veldVan(this.#form, 'q');
    zoek.addEventListener('focus', () => void this.#laad());
  }

  async #laad(): Promise<void> {
    if (this.#heeftPlaatsen) return;
    try {
      this.#plaatsen = await laadPlaatsen();
      this.#heeftPlaatsen = true;
      // The first search reads every name: better before the first key than at it.
      zoekPlaatsen(this.#plaatsen, 'a');
    } catch {
      // The towns of the table are found still; the next time someone comes to the field, the others are asked again.
      this.#plaatsen = this.#rijen.map(({ gemeente, element }) => ({
        naam: element.cells[0]?.textContent ?? '',
        gemeente,
        soort: 'gemeente',
      }));
    }
    this.#toon();
  }

  /** A header becomes a button only where a script can answer it. */
  #maakKnoppen(): void {
    for (const kop of this.#koppen) {
      const knop = maak('button', { type: 'button' }, kop.textContent.trim());
      knop.addEventListener('click', () => {
        const kolom = kop.dataset.kolom as Kolom;
        const aflopend = this.#sortering.kolom === kolom && !this.#sortering.aflopend;
        this.#sorteerOp({ kolom, aflopend });
      });
      kop.replaceChildren(knop);
    }
  }

  #sorteerOp(sortering: Sortering): void {
    this.#sortering = sortering;
    this.#orden();
    this.#schrijfAdres();
  }

  #leesAdres(): void {
    const adres = new URLSearchParams(location.search);
    const filter = filterVan(adres);
    for (const [naam, waarde] of Object.entries(filter) as [string, string | number | boolean][]) {
      const veld = veldVan(this.#form, naam);
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
    const { kolom, aflopend } = this.#sortering;
    this.#sortering = sorteringVan(adres);
    // The page comes in the plain order: sorting it again would only keep a phone busy.
    if (this.#sortering.kolom === kolom && this.#sortering.aflopend === aflopend) this.#merkKop();
    else this.#orden();
    this.#toon();
    this.#keuze.lees(adres);
    if (filter.q) void this.#laad();
  }

  /** The shown towns in the shown order, as CSV. */
  async #haalSelectie(): Promise<void> {
    const getoond = [...this.#tabel.querySelectorAll<HTMLElement>('tbody tr:not([hidden])')];
    try {
      await downloadSelectie(getoond.map(({ dataset }) => dataset.gemeente ?? ''));
    } catch {
      this.#status.textContent = 'Het bestand kon niet geladen worden. Probeer het later opnieuw.';
    }
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

  /** The address follows a moment later: browsers refuse a page that writes it at every key. */
  #schrijfAdres(): void {
    clearTimeout(this.#straks);
    this.#straks = setTimeout(() => {
      const zoek = adresVan(this.#filter(), this.#sortering);
      const keuze = this.#keuze.gekozen.join(',');
      const delen = [zoek.toString(), keuze && `g=${keuze}`].filter(Boolean).join('&');
      // The fragment may tell a situatie (voorJou.ts), which a filter must not wipe.
      history.replaceState(null, '', (delen ? `?${delen}` : location.pathname) + location.hash);
    }, 200);
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
    this.#merkKop();
  }

  #merkKop(): void {
    const { kolom, aflopend } = this.#sortering;
    for (const kop of this.#koppen) {
      if (kop.dataset.kolom === kolom) kop.ariaSort = aflopend ? 'descending' : 'ascending';
      else kop.removeAttribute('aria-sort');
    }
  }

  #toon(): void {
    const begin = performance.now();
    // A task that is asked for in a frame runs when the frame has been drawn.
    requestAnimationFrame(() => {
      setTimeout(() => {
        this.#duur = performance.now() - begin;
      });
    });
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
