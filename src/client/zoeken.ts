import type { Resultaat, Zoekvraag } from '../domain/zoeken/resultaat.ts';
import { adresVanVraag, GEEN_KEUZES, keuzesVan, type Keuzes } from '../domain/zoeken/zoekadres.ts';
import { maak, vind } from './dom.ts';
import { staatAan, zetAan } from './sneltoets.ts';
import { stelVraag, warmOp } from './stelVraag.ts';
import { maakFacet, maakHulplijn, maakTreffer } from './zoekbeeld.ts';

const EERSTE_TREFFERS = 12;

/**
 * The search page: answers while someone types, and keeps the question and what is ticked in the address. The markup
 * stands in pages/zoeken/index.astro; everything that comes from the visitor or an entry goes in as text, never as HTML.
 */
class ZoekPagina extends HTMLElement {
  #keuzes: Keuzes = GEEN_KEUZES;
  #resultaat: Resultaat | undefined;
  #gevraagd: Zoekvraag = { vraag: '', keuzes: GEEN_KEUZES };
  #zoekt = false;

  connectedCallback(): void {
    warmOp();
    const { invoer, formulier } = this.#delen();
    // What was typed before this script came, counts.
    const getypt = invoer.value;
    this.#leesAdres();
    if (getypt !== '' && getypt !== invoer.value) {
      invoer.value = getypt;
      void this.#zoek('replace');
    }
    if (location.hash === '#vraag') invoer.focus();
    this.#vouwFacetten();

    invoer.addEventListener('input', () => void this.#zoek('replace'));
    formulier.addEventListener('submit', (verzending) => {
      verzending.preventDefault();
      void this.#zoek('push');
    });
    this.addEventListener('keydown', (toets) => {
      this.#opToets(toets);
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement && target.dataset.facet) this.#kies();
    });
    this.addEventListener('click', ({ target }) => {
      if (!(target instanceof Element)) return;
      if (target.closest('[data-wis]')) this.#wis();
      if (target.closest('[data-meer]')) this.#toonAlles();
    });
    window.addEventListener('popstate', () => {
      this.#leesAdres();
    });
    this.#zetSneltoets();
  }

  #delen() {
    return {
      formulier: vind(this, 'form', HTMLFormElement),
      invoer: vind(this, '#vraag', HTMLInputElement),
      melding: vind(this, '[role="status"]', HTMLElement),
      bedoeld: vind(this, '[data-deel="bedoeld"]', HTMLElement),
      uitleg: vind(this, '[data-deel="uitleg"]', HTMLElement),
      lijst: vind(this, '#zoekresultaten', HTMLOListElement),
      meer: vind(this, '[data-deel="meer"]', HTMLElement),
      facetten: vind(this, '[data-deel="facetten"]', HTMLElement),
      groepen: vind(this, '[data-deel="facetgroepen"]', HTMLElement),
      hulplijnen: vind(this, '[data-deel="hulplijnen"]', HTMLElement),
      begin: vind(this, '[data-deel="begin"]', HTMLElement),
      wis: vind(this, '[data-deel="wis"]', HTMLElement),
      romp: vind(this, '[data-deel="romp"]', HTMLElement),
    };
  }

  #leesAdres(): void {
    const params = new URLSearchParams(location.search);
    this.#keuzes = keuzesVan((facet) => params.getAll(facet));
    this.#delen().invoer.value = (params.get('q') ?? '').slice(0, 300);
    void this.#zoek();
  }

  async #zoek(adres?: 'push' | 'replace'): Promise<void> {
    const vraag = this.#delen().invoer.value.trim();
    if (adres === 'push') history.pushState(null, '', adresVanVraag(vraag, this.#keuzes));
    if (adres === 'replace') history.replaceState(null, '', adresVanVraag(vraag, this.#keuzes));
    this.#gevraagd = { vraag, keuzes: this.#keuzes };
    // While one question is answered others may be typed: a slow phone skips those in between.
    if (this.#zoekt) return;
    this.#zoekt = true;
    try {
      let gevraagd;
      do {
        gevraagd = this.#gevraagd;
        this.#resultaat = gevraagd.vraag === '' ? undefined : await stelVraag(gevraagd);
      } while (gevraagd !== this.#gevraagd);
      this.#toon();
    } catch (fout) {
      console.error(fout);
      this.#resultaat = undefined;
      this.#toon();
      this.#delen().melding.textContent =
        'Zoeken lukt nu niet. Kijk of je verbinding hebt en probeer het opnieuw. Hieronder staan de lijsten.';
    } finally {
      this.#zoekt = false;
    }
  }

  #toon({ alles = false } = {}): void {
    const delen = this.#delen();
    const resultaat = this.#resultaat;
    const treffers = resultaat?.treffers ?? [];
    const getoond = alles ? treffers : treffers.slice(0, EERSTE_TREFFERS);
    const gekozen = Object.values(this.#keuzes).some((waarden) => waarden.length > 0);
    delen.begin.hidden = resultaat !== undefined;
    delen.romp.hidden = resultaat === undefined;
    delen.wis.hidden = resultaat === undefined && !gekozen;
    delen.melding.textContent = resultaat?.melding ?? '';
    delen.lijst.replaceChildren(...getoond.map(maakTreffer));
    delen.meer.hidden = getoond.length === treffers.length;
    delen.uitleg.textContent = resultaat?.verruimd ?? '';
    delen.uitleg.hidden = !resultaat?.verruimd;
    this.#toonBedoeld();
    this.#toonHulplijnen();
    this.#toonFacetten();
  }

  /** "Bedoelde je ...?" says what was read, and gives the question as it was typed back for the asking. */
  #toonBedoeld(): void {
    const { bedoeld } = this.#delen();
    const verbeterd = this.#resultaat?.bedoeld;
    bedoeld.hidden = !verbeterd;
    if (!verbeterd) return;
    const link = maak('a', { href: verbeterd.adres }, verbeterd.vraag);
    bedoeld.replaceChildren('Bedoelde je ', link, '? Dit zijn de resultaten daarvoor.');
  }

  #toonHulplijnen(): void {
    const { hulplijnen } = this.#delen();
    const lijnen = this.#resultaat?.hulplijnen ?? [];
    hulplijnen.hidden = lijnen.length === 0;
    hulplijnen.querySelector('ul')?.replaceChildren(...lijnen.map(maakHulplijn));
  }

  #toonFacetten(): void {
    const { facetten, groepen } = this.#delen();
    const alle = this.#resultaat?.facetten ?? [];
    facetten.hidden = alle.length === 0;
    const focus = document.activeElement instanceof HTMLElement ? document.activeElement.id : '';
    groepen.replaceChildren(...alle.map(maakFacet));
    // The boxes are drawn anew; who just ticked one keeps the focus on it.
    if (focus.startsWith('facet-')) document.getElementById(focus)?.focus();
  }

  #kies(): void {
    this.#keuzes = keuzesVan((facet) =>
      [...this.querySelectorAll<HTMLInputElement>(`input[data-facet="${facet}"]:checked`)].map(
        ({ value }) => value,
      ),
    );
    void this.#zoek('push');
  }

  #wis(): void {
    const { invoer } = this.#delen();
    invoer.value = '';
    this.#keuzes = GEEN_KEUZES;
    void this.#zoek('push');
    invoer.focus();
  }

  #toonAlles(): void {
    this.#toon({ alles: true });
    this.#links()[EERSTE_TREFFERS]?.focus();
  }

  #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll<HTMLAnchorElement>('#zoekresultaten > li > a')];
  }

  /** Arrows walk from the field through the hits and back; Escape goes back to the field, and there empties it. */
  #opToets(toets: KeyboardEvent): void {
    const { invoer } = this.#delen();
    const links = this.#links();
    const inVeld = toets.target === invoer;
    const hier = links.indexOf(toets.target as HTMLAnchorElement);
    if (!inVeld && hier < 0) return;
    if (toets.key === 'ArrowDown' || toets.key === 'ArrowUp') {
      const doel = hier + (toets.key === 'ArrowDown' ? 1 : -1);
      if (inVeld && toets.key === 'ArrowUp') return;
      toets.preventDefault();
      if (doel < 0) invoer.focus();
      else links[doel]?.focus();
    } else if (toets.key === 'Escape') {
      toets.preventDefault();
      if (inVeld) {
        invoer.value = '';
        void this.#zoek('replace');
      } else {
        invoer.focus();
      }
    }
  }

  /** Folded on a phone, where the hits matter more; open where there is room beside them. */
  #vouwFacetten(): void {
    const breed = window.matchMedia('(width >= 58rem)');
    const vouw = () => {
      this.#delen().facetten.toggleAttribute('open', breed.matches);
    };
    vouw();
    breed.addEventListener('change', vouw);
  }

  #zetSneltoets(): void {
    const vakje = this.querySelector<HTMLInputElement>('#sneltoets');
    if (!vakje) return;
    vakje.checked = staatAan();
    vakje.addEventListener('change', () => {
      zetAan(vakje.checked);
    });
  }
}

customElements.define('zoek-pagina', ZoekPagina);
