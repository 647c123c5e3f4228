import { beantwoord, type Antwoord } from '../domain/zoeken/antwoord.ts';
import {
  adresVanVraag,
  FACET_NAAM,
  FACETTEN,
  facetwaarden,
  gefilterd,
  GEEN_KEUZES,
  keuzesUit,
  type Facet,
  type Keuzes,
} from '../domain/zoeken/facetten.ts';
import type { Kennis } from '../domain/zoeken/kennis.ts';
import { maak, vind } from './dom.ts';
import { staatAan, zetAan } from './sneltoets.ts';
import { maakHulplijn, maakTreffer, maakVakje, meldingVoor } from './zoekbeeld.ts';
import { laadZoekmachine } from './zoekmachine.ts';

/** The longest that an answer waits for the next key, in milliseconds. */
const LANGSTE_WACHT = 300;
const EERSTE_TREFFERS = 12;

/**
 * The search page: answers while someone types, and keeps the question and what is ticked in the address. The markup
 * stands in pages/zoeken/index.astro; everything that comes from the visitor or an entry goes in as text, never as HTML.
 */
class ZoekPagina extends HTMLElement {
  readonly #geladen = laadZoekmachine();
  #keuzes: Keuzes = GEEN_KEUZES;
  #antwoord: Antwoord | undefined;
  #allesGetoond = false;
  #beurt = 0;
  /** How long the last answer took: so long the next waits, and a slow phone skips the letters in between. */
  #duur = 0;
  #wachter: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
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

    invoer.addEventListener('input', () => {
      clearTimeout(this.#wachter);
      this.#wachter = setTimeout(
        () => void this.#zoek('replace'),
        Math.min(this.#duur, LANGSTE_WACHT),
      );
    });
    formulier.addEventListener('submit', (verzending) => {
      verzending.preventDefault();
      clearTimeout(this.#wachter);
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
    this.#keuzes = keuzesUit(params);
    this.#delen().invoer.value = (params.get('q') ?? '').slice(0, 300);
    void this.#zoek();
  }

  async #zoek(adres?: 'push' | 'replace'): Promise<void> {
    const { invoer, melding } = this.#delen();
    const vraag = invoer.value.trim();
    const beurt = ++this.#beurt;
    if (adres === 'push') history.pushState(null, '', adresVanVraag(vraag, this.#keuzes));
    if (adres === 'replace') history.replaceState(null, '', adresVanVraag(vraag, this.#keuzes));
    try {
      const { kennis, machine } = await this.#geladen;
      const begin = performance.now();
      const antwoord = vraag === '' ? undefined : await beantwoord(vraag, kennis, machine);
      // A later key has already asked something else.
      if (beurt !== this.#beurt) return;
      this.#antwoord = antwoord;
      this.#allesGetoond = false;
      this.#toon(kennis);
      this.#duur = performance.now() - begin;
    } catch (fout) {
      console.error(fout);
      melding.textContent =
        'Zoeken lukt nu niet. Kijk of je verbinding hebt en laad de pagina opnieuw. Hieronder staan de lijsten.';
      this.#delen().begin.hidden = false;
    }
  }

  #toon(kennis: Kennis): void {
    const delen = this.#delen();
    const antwoord = this.#antwoord;
    const gekozen = FACETTEN.some((facet) => this.#keuzes[facet].length > 0);
    delen.begin.hidden = antwoord !== undefined;
    delen.romp.hidden = antwoord === undefined;
    delen.wis.hidden = antwoord === undefined && !gekozen;
    const treffers = antwoord ? gefilterd(antwoord.treffers, this.#keuzes, kennis) : [];
    const getoond = this.#allesGetoond ? treffers : treffers.slice(0, EERSTE_TREFFERS);

    delen.lijst.replaceChildren(
      ...(antwoord ? getoond.map(({ fiche }) => maakTreffer(fiche, antwoord, kennis)) : []),
    );
    delen.meer.hidden = getoond.length === treffers.length;
    delen.melding.textContent = antwoord ? meldingVoor(antwoord, treffers.length) : '';
    this.#toonBedoeld(antwoord);
    delen.uitleg.textContent = antwoord?.verruimd ?? '';
    delen.uitleg.hidden = !antwoord?.verruimd;
    this.#toonHulplijnen(antwoord);
    this.#toonFacetten(antwoord, kennis);
  }

  /** "Bedoelde je ...?" says what was read, and gives the question as it was typed back for the asking. */
  #toonBedoeld(antwoord: Antwoord | undefined): void {
    const { bedoeld } = this.#delen();
    const hersteld = antwoord?.begrepen.hersteld ?? [];
    bedoeld.hidden = hersteld.length === 0;
    if (!antwoord || hersteld.length === 0) return;
    const verbeterd = hersteld.reduce(
      (vraag, [van, naar]) => vraag.toLowerCase().replace(van, naar),
      antwoord.vraag,
    );
    const link = maak('a', { href: adresVanVraag(verbeterd, this.#keuzes) }, verbeterd);
    bedoeld.replaceChildren('Bedoelde je ', link, '? Dit zijn de resultaten daarvoor.');
  }

  #toonHulplijnen(antwoord: Antwoord | undefined): void {
    const { hulplijnen } = this.#delen();
    const lijnen = antwoord?.hulplijnen ?? [];
    hulplijnen.hidden = lijnen.length === 0;
    hulplijnen.querySelector('ul')?.replaceChildren(...lijnen.map(maakHulplijn));
  }

  #toonFacetten(antwoord: Antwoord | undefined, kennis: Kennis): void {
    const { facetten, groepen } = this.#delen();
    const treffers = antwoord?.nietsGevonden === false ? antwoord.treffers : [];
    const alle = FACETTEN.map((facet) => ({
      facet,
      waarden: facetwaarden(facet, treffers, this.#keuzes, kennis),
    })).filter(({ waarden }) => waarden.length > 1 || waarden.some(({ gekozen }) => gekozen));
    facetten.hidden = alle.length === 0;
    const focus = document.activeElement instanceof HTMLElement ? document.activeElement.id : '';
    groepen.replaceChildren(
      ...alle.map(({ facet, waarden }) =>
        maak(
          'fieldset',
          {},
          maak('legend', {}, FACET_NAAM[facet]),
          ...waarden.map((waarde) => maakVakje(facet, waarde)),
        ),
      ),
    );
    // The boxes are drawn anew; who just ticked one keeps the focus on it.
    if (focus.startsWith('facet-')) document.getElementById(focus)?.focus();
  }

  #kies(): void {
    const aangevinkt = (facet: Facet) =>
      [...this.querySelectorAll<HTMLInputElement>(`input[data-facet="${facet}"]:checked`)].map(
        ({ value }) => value,
      );
    this.#keuzes = {
      kind: aangevinkt('kind'),
      soort: aangevinkt('soort'),
      provincie: aangevinkt('provincie'),
      doelgroep: aangevinkt('doelgroep'),
    };
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
    this.#allesGetoond = true;
    void this.#geladen.then(({ kennis }) => {
      this.#toon(kennis);
      this.#links()[EERSTE_TREFFERS]?.focus();
    });
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
