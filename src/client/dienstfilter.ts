import { DIENSTKEUZES, dienstkeuze, voldoet, type Dienstrij } from '../domain/dienstfilter.ts';
import { aantal } from '../domain/format.ts';
import { veldVan } from './dom.ts';
import { laadGebieden } from './gebieden.ts';
import './plaatsVeld.ts';

/** A part of the list: its rows, and the link that leads to it. */
interface Groep {
  readonly deel: HTMLElement;
  readonly link: HTMLElement | null;
  readonly rijen: readonly { readonly rij: HTMLElement; readonly feiten: Dienstrij }[];
}

/**
 * Narrows the list of services as its form is filled in. The list is complete in the page: this only hides rows. The
 * choices live in the address, so that they can be shared.
 */
class Dienstfilter extends HTMLElement {
  #groepen: Groep[] = [];
  #gevraagd: URLSearchParams | undefined;
  /** The chosen municipality; the field holds only its name. */
  #gemeente = '';

  connectedCallback(): void {
    const form = this.querySelector('form');
    const plaats = this.querySelector('plaats-veld');
    if (!form || !(plaats instanceof HTMLElement)) return;
    this.#groepen = [...document.querySelectorAll<HTMLElement>('[data-groep]')].map(groepUit);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    plaats.addEventListener('kies', ({ detail }) => {
      this.#gemeente = detail.gemeente;
      veldVan(form, 'provincie').value = '';
      void this.#toon(form);
    });
    form.addEventListener('input', ({ target }) => {
      // Another name was begun, or a province was chosen instead: the town counts no longer.
      const naam = target instanceof HTMLElement ? target.getAttribute('name') : null;
      if (naam === 'plaats') this.#gemeente = '';
      if (naam === 'provincie' && this.#gemeente !== '') {
        this.#gemeente = '';
        veldVan(form, 'plaats').value = '';
      }
      void this.#toon(form);
    });
    form.addEventListener('reset', () => {
      this.#gemeente = '';
      // The fields are empty only after the event.
      setTimeout(() => void this.#toon(form));
    });
    void this.#vulIn(form);
  }

  async #vulIn(form: HTMLFormElement): Promise<void> {
    const vraag = new URLSearchParams(location.search);
    for (const naam of DIENSTKEUZES) {
      if (naam === 'gemeente') continue;
      const invoer = veldVan(form, naam);
      invoer.value = vraag.get(naam) ?? '';
      // A value that is no choice selects nothing: show the first instead of an empty field.
      if (invoer instanceof HTMLSelectElement && invoer.selectedIndex < 0) invoer.selectedIndex = 0;
      if (invoer.value !== '') invoer.closest('details')?.setAttribute('open', '');
    }
    const gemeente = vraag.get('gemeente');
    const bekend = gemeente ? (await gebiedenOfLeeg())[gemeente] : undefined;
    if (gemeente && bekend) {
      this.#gemeente = gemeente;
      veldVan(form, 'plaats').value = bekend[0];
    }
    await this.#toon(form);
  }

  async #toon(form: HTMLFormElement): Promise<void> {
    const gegevens = new FormData(form);
    if (this.#gemeente) gegevens.set('gemeente', this.#gemeente);
    const keuzes = new URLSearchParams(
      DIENSTKEUZES.flatMap((naam) => {
        const waarde = gegevens.get(naam);
        return typeof waarde === 'string' && waarde.trim() !== '' ? [[naam, waarde.trim()]] : [];
      }),
    );
    this.#gevraagd = keuzes;
    const [, provincie, ...zones] =
      (this.#gemeente ? (await gebiedenOfLeeg())[this.#gemeente] : undefined) ?? [];
    // Meanwhile something else may have been chosen.
    if (this.#gevraagd !== keuzes) return;
    const filter = dienstkeuze(keuzes, { ...(provincie && { provincie }), zones });
    const gevonden = this.#groepen
      .map((groep) => toonGroep(groep, (rij) => voldoet(rij, filter)))
      .reduce((som, hoeveel) => som + hoeveel, 0);
    const status = this.querySelector('[role="status"]');
    if (status) {
      status.textContent =
        gevonden === 0
          ? 'Geen enkele dienst past bij al je keuzes. Laat er een los.'
          : aantal(gevonden, 'dienst', 'diensten');
    }
    this.querySelector('button[type="reset"]')?.toggleAttribute('hidden', keuzes.size === 0);
    const vraag = keuzes.toString();
    history.replaceState(null, '', location.pathname + (vraag && `?${vraag}`) + location.hash);
  }
}

/** Without a connection a town is only its name: the services that name it are still found. */
async function gebiedenOfLeeg(): ReturnType<typeof laadGebieden> {
  try {
    return await laadGebieden();
  } catch {
    return {};
  }
}

function groepUit(deel: HTMLElement): Groep {
  return {
    deel,
    link: document.querySelector<HTMLElement>(`.chips a[href="#${deel.id}"]`),
    rijen: [...deel.querySelectorAll<HTMLElement>('li[data-waar]')].map((rij) => ({
      rij,
      feiten: feitenVan(rij),
    })),
  };
}

/** Shows the rows that meet the filter, and hides a part without any. @returns how many rows are left */
function toonGroep({ deel, link, rijen }: Groep, past: (feiten: Dienstrij) => boolean): number {
  let over = 0;
  for (const { rij, feiten } of rijen) {
    rij.hidden = !past(feiten);
    if (!rij.hidden) over += 1;
  }
  deel.hidden = over === 0;
  const teller = link?.querySelector('small');
  if (teller) teller.textContent = String(over);
  link?.closest('li')?.toggleAttribute('hidden', over === 0);
  return over;
}

function feitenVan(rij: HTMLElement): Dienstrij {
  const { soort = '', thema = '', voor = '', waar = '' } = rij.dataset;
  const tekst = (selector: string) => rij.querySelector(selector)?.textContent ?? '';
  return {
    tekst: `${tekst('a')} ${tekst('.row-detail')}`,
    soort,
    thema: thema.split(' '),
    voor: voor.split(' '),
    waar: waar.split(' '),
  };
}

customElements.define('dienst-filter', Dienstfilter);
