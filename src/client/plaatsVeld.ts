import { SOORT_DIENST } from '../domain/labels.ts';
import { aantal } from '../domain/format.ts';
import { normaliseer, zoekPlaatsen, type Plaats } from '../domain/plaatsen.ts';
import { laadPlaatsen } from './plaatsen.ts';

declare global {
  interface HTMLElementEventMap {
    /** Someone chose a place in a field that reports (`data-kies="meld"`). */
    kies: CustomEvent<Plaats>;
  }
}

interface Suggestie {
  readonly tekst: string;
  readonly uitleg: string;
  readonly kies: () => void;
}

/**
 * A text field that suggests towns while someone types: the combobox with a listbox of the ARIA Authoring Practices.
 * Without a script it stays the plain field of its form. Attributes:
 * - `data-kies="ga"` (default): a town opens its page; kinds of help and the question itself are suggested below;
 * - `data-kies="meld"`: a town fills the field and fires `kies` with that {@link Plaats}.
 */
class PlaatsVeld extends HTMLElement {
  #plaatsen: readonly Plaats[] = [];
  #suggesties: readonly Suggestie[] = [];
  #actief = -1;
  #lijst = document.createElement('ul');
  #melding = document.createElement('span');

  get #invoer(): HTMLInputElement {
    const invoer = this.querySelector('input');
    if (!invoer) throw new Error('<plaats-veld> needs an <input>.');
    return invoer;
  }

  connectedCallback(): void {
    const invoer = this.#invoer;
    this.#lijst.id = `${invoer.id}-suggesties`;
    this.#lijst.setAttribute('role', 'listbox');
    this.#lijst.setAttribute('aria-label', 'Suggesties');
    this.#lijst.hidden = true;
    this.#melding.className = 'visually-hidden';
    // Not a role=status: that is the search page's, which tells how many hits there are.
    this.#melding.setAttribute('aria-live', 'polite');
    this.append(this.#lijst, this.#melding);

    const rollen = {
      role: 'combobox',
      autocomplete: 'off',
      'aria-autocomplete': 'list',
      'aria-expanded': 'false',
      'aria-controls': this.#lijst.id,
    };
    for (const [naam, waarde] of Object.entries(rollen)) invoer.setAttribute(naam, waarde);

    invoer.addEventListener('focus', () => void this.#laad());
    invoer.addEventListener('input', () => void this.#stelVoor());
    invoer.addEventListener('keydown', (toets) => {
      this.#opToets(toets);
    });
    invoer.addEventListener('blur', () => {
      this.#sluit();
    });
    // Keeps the focus in the field, so that a click on a suggestion does not close the list first.
    this.#lijst.addEventListener('mousedown', (muis) => {
      muis.preventDefault();
    });
    this.#lijst.addEventListener('click', ({ target }) => {
      const optie = target instanceof Element ? target.closest('[role="option"]') : null;
      if (optie) this.#kies([...this.#lijst.children].indexOf(optie));
    });
    // Typed before this script was there.
    if (invoer.value !== '') void this.#stelVoor();
  }

  async #laad(): Promise<void> {
    try {
      this.#plaatsen = await laadPlaatsen();
    } catch {
      // Without suggestions the form still works.
    }
  }

  async #stelVoor(): Promise<void> {
    if (this.#plaatsen.length === 0) await this.#laad();
    const getypt = this.#invoer.value.trim();
    this.#suggesties = this.#suggestiesVoor(getypt);
    this.#toon();
    // A whole postcode of one town leaves nothing to choose.
    const eenPostcode = /^\d{4}$/.test(getypt) && this.#suggesties.length === 1;
    if (eenPostcode && this.dataset.kies === 'meld') this.#kies(0);
  }

  #suggestiesVoor(getypt: string): Suggestie[] {
    if (getypt.length < 2) return [];
    const meldt = this.dataset.kies === 'meld';
    const plaatsen = zoekPlaatsen(this.#plaatsen, getypt, meldt ? 8 : 5).map((plaats) => ({
      tekst: plaats.naam,
      uitleg: this.#uitleg(plaats),
      kies: () => {
        this.#kiesPlaats(plaats);
      },
    }));
    if (meldt) return plaatsen;
    const soorten = soortenVoor(getypt).map((naam) => ({
      tekst: naam,
      uitleg: 'soort hulp',
      kies: () => {
        zoekOp(naam);
      },
    }));
    const gevonden = [...plaatsen, ...soorten];
    if (gevonden.length === 0) return [];
    const vraag = {
      tekst: `Zoek op “${getypt}”`,
      uitleg: '',
      kies: () => {
        zoekOp(getypt);
      },
    };
    return [...gevonden, vraag];
  }

  #uitleg({ gemeente, soort }: Plaats): string {
    if (soort === 'gemeente') return 'gemeente';
    const stad = this.#plaatsen.find(
      (plaats) => plaats.gemeente === gemeente && plaats.soort === 'gemeente',
    )?.naam;
    return { 'vroegere gemeente': 'nu ', deelgemeente: 'in ', postcode: '' }[soort] + (stad ?? '');
  }

  #kiesPlaats(plaats: Plaats): void {
    if (this.dataset.kies === 'meld') {
      this.#invoer.value = plaats.naam;
      void this.#meld(plaats);
    } else {
      location.assign(`/premies/${plaats.gemeente}/`);
    }
  }

  async #meld(plaats: Plaats): Promise<void> {
    // Who types fast is ahead of the script of the page.
    const ouder = this.closest(':not(:defined)');
    if (ouder) await customElements.whenDefined(ouder.localName);
    this.dispatchEvent(new CustomEvent('kies', { detail: plaats, bubbles: true }));
  }

  #toon(): void {
    this.#actief = -1;
    this.#lijst.replaceChildren(
      ...this.#suggesties.map(({ tekst, uitleg }, plaats) => {
        const optie = document.createElement('li');
        optie.id = `${this.#lijst.id}-${plaats}`;
        optie.setAttribute('role', 'option');
        optie.setAttribute('aria-selected', 'false');
        optie.append(tekst);
        if (uitleg) {
          const klein = document.createElement('small');
          klein.textContent = uitleg;
          optie.append(' ', klein);
        }
        return optie;
      }),
    );
    const hoeveel = this.#suggesties.length;
    this.#zetOpen(hoeveel > 0 && document.activeElement === this.#invoer);
    this.#melding.textContent =
      hoeveel === 0 ? '' : `${aantal(hoeveel, 'suggestie', 'suggesties')}, kies met de pijlen.`;
  }

  #opToets(toets: KeyboardEvent): void {
    const open = !this.#lijst.hidden;
    const aantal = this.#suggesties.length;
    switch (toets.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        if (aantal === 0) return;
        toets.preventDefault();
        if (!open) this.#zetOpen(true);
        const stap = toets.key === 'ArrowDown' ? 1 : -1;
        // One stop more than there are suggestions: the field itself.
        this.#activeer(((this.#actief + 1 + stap + aantal + 1) % (aantal + 1)) - 1);
        return;
      }
      case 'Enter': {
        const eerste = this.dataset.kies === 'meld' && open ? 0 : -1;
        const gekozen = this.#actief >= 0 ? this.#actief : eerste;
        if (!open || gekozen < 0) return;
        toets.preventDefault();
        this.#kies(gekozen);
        return;
      }
      case 'Escape':
        if (open) {
          toets.preventDefault();
          this.#sluit();
        }
        return;
      case 'Home':
      case 'End':
        // These move the cursor in the text, as in any field.
        this.#activeer(-1);
        return;
    }
  }

  #activeer(plaats: number): void {
    this.#actief = plaats;
    [...this.#lijst.children].forEach((optie, nummer) => {
      optie.setAttribute('aria-selected', String(nummer === plaats));
    });
    const optie = this.#lijst.children[plaats];
    if (optie) {
      this.#invoer.setAttribute('aria-activedescendant', optie.id);
      optie.scrollIntoView({ block: 'nearest' });
    } else {
      this.#invoer.removeAttribute('aria-activedescendant');
    }
  }

  #kies(plaats: number): void {
    this.#sluit();
    this.#suggesties[plaats]?.kies();
  }

  #sluit(): void {
    this.#zetOpen(false);
    this.#activeer(-1);
    this.#melding.textContent = '';
  }

  #zetOpen(open: boolean): void {
    this.#lijst.hidden = !open;
    this.#invoer.setAttribute('aria-expanded', String(open));
  }
}

/** The kinds of help whose name begins with what was typed. */
function soortenVoor(getypt: string): string[] {
  const gezocht = normaliseer(getypt);
  return Object.values(SOORT_DIENST)
    .filter((naam) => gezocht.length > 2 && normaliseer(naam).startsWith(gezocht))
    .slice(0, 2);
}

function zoekOp(vraag: string): void {
  location.assign(`/zoeken/?${new URLSearchParams({ q: vraag })}`);
}

customElements.define('plaats-veld', PlaatsVeld);
