import type { Resultaat } from '../domain/zoeken/resultaat.ts';
import {
  adresVanVraag,
  GEEN_KEUZES,
  keuzesVan,
  vraagUitAdres,
  type Keuzes,
  type Zoekvraag,
} from '../domain/zoeken/zoekadres.ts';
import { maak, vind } from './dom.ts';
import { staatAan, zetAan } from './sneltoets.ts';
import { stelVraag, warmOp } from './stelVraag.ts';
import { maakFacet, maakHulplijn, maakTreffer } from './zoekbeeld.ts';

const EERSTE_TREFFERS = 12;
const ADRES_WACHT = 200;
const MISLUKT =
  'Zoeken lukt nu niet. Kijk of je verbinding hebt en probeer het opnieuw. Hieronder staan de lijsten.';

/** Where someone was when a hit was opened: kept with the address, for who comes back. */
interface Plek {
  readonly scroll: number;
  readonly alles: boolean;
}

/** What the search says: nothing where nothing is asked, or where it cannot be had. */
interface Uitkomst {
  readonly resultaat: Resultaat | undefined;
  readonly mislukt: boolean;
}

async function probeer(gevraagd: Zoekvraag): Promise<Uitkomst> {
  if (gevraagd.vraag === '') return { resultaat: undefined, mislukt: false };
  try {
    return { resultaat: await stelVraag(gevraagd), mislukt: false };
  } catch (fout) {
    console.error(fout);
    return { resultaat: undefined, mislukt: true };
  }
}

/**
 * The search page: answers while someone types, and keeps the question and what is ticked in the address. The markup
 * stands in pages/zoeken/index.astro; everything that comes from the visitor or an entry goes in as text, never as HTML.
 */
class ZoekPagina extends HTMLElement {
  #keuzes: Keuzes = GEEN_KEUZES;
  #gevraagd: Zoekvraag = { vraag: '', keuzes: GEEN_KEUZES };
  #zoekt = false;
  #uitkomst: Uitkomst = { resultaat: undefined, mislukt: false };
  #alles = false;
  #straks: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    warmOp();
    const { invoer, formulier } = this.#delen();
    // What was typed before this script came, counts.
    const getypt = invoer.value;
    this.#leesAdres();
    if (getypt !== '' && getypt !== invoer.value) {
      invoer.value = getypt;
      this.#zoekGetypte();
    }
    if (location.hash === '#vraag') invoer.focus();
    this.#vouwFacetten();

    invoer.addEventListener('input', () => {
      this.#zoekGetypte();
    });
    formulier.addEventListener('submit', (verzending) => {
      verzending.preventDefault();
      this.#zoekEnOnthoud();
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
      if (target.closest('#zoekresultaten a')) this.#bewaarPlek();
    });
    window.addEventListener('popstate', () => {
      // A link within the page asks nothing else.
      const gevraagd = vraagUitAdres(new URLSearchParams(location.search));
      if (adresVanVraag(gevraagd) !== adresVanVraag(this.#gevraagd)) this.#leesAdres();
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
    const { vraag, keuzes } = vraagUitAdres(new URLSearchParams(location.search));
    this.#keuzes = keuzes;
    this.#delen().invoer.value = vraag;
    void this.#zoek().then(() => {
      if (this.#gevraagd.vraag === vraag) this.#hervat();
    });
  }

  #zoekGetypte(): void {
    void this.#zoek();
    // The address follows a moment later: browsers refuse a page that writes it at every key.
    clearTimeout(this.#straks);
    this.#straks = setTimeout(() => {
      history.replaceState(null, '', adresVanVraag(this.#gevraagd));
    }, ADRES_WACHT);
  }

  /** Asks as a step that the back button undoes. */
  #zoekEnOnthoud(): void {
    void this.#zoek();
    clearTimeout(this.#straks);
    history.pushState(null, '', adresVanVraag(this.#gevraagd));
  }

  /** Asks what stands in the field. While one question is answered others may be typed: only the last of those is asked. */
  async #zoek(): Promise<void> {
    this.#gevraagd = { vraag: this.#delen().invoer.value.trim(), keuzes: this.#keuzes };
    if (this.#zoekt) return;
    this.#zoekt = true;
    let gevraagd;
    let uitkomst;
    do {
      gevraagd = this.#gevraagd;
      uitkomst = await probeer(gevraagd);
    } while (gevraagd !== this.#gevraagd);
    this.#zoekt = false;
    this.#uitkomst = uitkomst;
    this.#keuzes = uitkomst.resultaat?.keuzes ?? this.#keuzes;
    this.#toon();
  }

  #bewaarPlek(): void {
    clearTimeout(this.#straks);
    const plek: Plek = { scroll: scrollY, alles: this.#alles };
    history.replaceState(plek, '', adresVanVraag(this.#gevraagd));
  }

  #hervat(): void {
    const plek = history.state as Plek | null;
    if (!plek) return;
    if (plek.alles) this.#toon({ alles: true });
    scrollTo(0, plek.scroll);
  }

  #toon({ alles = false } = {}): void {
    const delen = this.#delen();
    const { resultaat, mislukt } = this.#uitkomst;
    const treffers = resultaat?.treffers ?? [];
    const getoond = alles ? treffers : treffers.slice(0, EERSTE_TREFFERS);
    const gekozen = Object.values(this.#keuzes).some((waarden) => waarden.length > 0);
    this.#alles = alles;
    delen.begin.hidden = resultaat !== undefined;
    delen.romp.hidden = resultaat === undefined;
    delen.wis.hidden = resultaat === undefined && !gekozen;
    delen.melding.textContent = mislukt ? MISLUKT : (resultaat?.melding ?? '');
    this.#toonTreffers(getoond);
    delen.meer.hidden = getoond.length === treffers.length;
    delen.uitleg.textContent = resultaat?.verruimd ?? '';
    delen.uitleg.hidden = !resultaat?.verruimd;
    this.#toonBedoeld(resultaat);
    this.#toonHulplijnen(resultaat);
    this.#toonFacetten(resultaat);
  }

  #toonTreffers(getoond: Resultaat['treffers']): void {
    const { lijst, invoer } = this.#delen();
    const gefocust = this.#links().find((link) => link === document.activeElement);
    lijst.replaceChildren(...getoond.map(maakTreffer));
    // The hits are drawn anew; who stood on one stays on it.
    if (gefocust) (this.#links().find(({ href }) => href === gefocust.href) ?? invoer).focus();
  }

  /** "Bedoelde je ...?" tells how the question was read. */
  #toonBedoeld(resultaat: Resultaat | undefined): void {
    const { bedoeld } = this.#delen();
    bedoeld.hidden = !resultaat?.bedoeld;
    if (!resultaat?.bedoeld) return;
    const link = maak('a', { href: resultaat.bedoeld.adres }, resultaat.bedoeld.vraag);
    bedoeld.replaceChildren('Bedoelde je ', link, '? Dit zijn de resultaten daarvoor.');
  }

  #toonHulplijnen(resultaat: Resultaat | undefined): void {
    const { hulplijnen } = this.#delen();
    const lijnen = resultaat?.hulplijnen ?? [];
    hulplijnen.hidden = lijnen.length === 0;
    hulplijnen.querySelector('ul')?.replaceChildren(...lijnen.map(maakHulplijn));
  }

  #toonFacetten(resultaat: Resultaat | undefined): void {
    const { facetten, groepen } = this.#delen();
    const alle = resultaat?.facetten ?? [];
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
    this.#zoekEnOnthoud();
  }

  #wis(): void {
    const { invoer } = this.#delen();
    invoer.value = '';
    this.#keuzes = GEEN_KEUZES;
    this.#zoekEnOnthoud();
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
        this.#zoekGetypte();
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
