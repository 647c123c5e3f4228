import { aantal } from '../domain/format.ts';
import { filterUit, past, VELDEN, type Dienstrij } from '../domain/dienstfilter.ts';

/**
 * Narrows the list of services as its form is filled in. The list is complete in the page: this only hides rows. The
 * choices live in the address, so that they can be shared.
 */
class Dienstfilter extends HTMLElement {
  connectedCallback(): void {
    const form = this.querySelector('form');
    const lijst = document.querySelector('#diensten');
    if (!form || !lijst) return;
    const groepen = [...lijst.querySelectorAll<HTMLElement>('[data-groep]')].map((groep) => ({
      groep,
      link: document.querySelector<HTMLElement>(`.chips a[href="#${groep.id}"]`),
      rijen: [...groep.querySelectorAll<HTMLElement>('li[data-waar]')].map((rij) => ({
        rij,
        feiten: feitenVan(rij),
      })),
    }));

    const vulIn = () => {
      const vraag = new URLSearchParams(location.search);
      for (const naam of VELDEN) {
        const veld = form.elements.namedItem(naam);
        if (veld instanceof HTMLInputElement || veld instanceof HTMLSelectElement) {
          veld.value = vraag.get(naam) ?? '';
          // A value that is no choice selects nothing: show the first instead of an empty field.
          if (veld instanceof HTMLSelectElement && veld.selectedIndex < 0) veld.selectedIndex = 0;
        }
      }
    };

    const toon = () => {
      const gegevens = new FormData(form);
      const keuzes = new URLSearchParams(
        VELDEN.flatMap((naam) => {
          const waarde = gegevens.get(naam);
          return typeof waarde === 'string' && waarde.trim() !== '' ? [[naam, waarde.trim()]] : [];
        }),
      );
      const filter = filterUit(keuzes, omgevingVan(form));
      let gevonden = 0;
      for (const { groep, link, rijen } of groepen) {
        const passend = rijen.filter(({ rij, feiten }) => {
          const zichtbaar = past(feiten, filter);
          rij.hidden = !zichtbaar;
          return zichtbaar;
        }).length;
        groep.hidden = passend === 0;
        const teller = link?.querySelector('small');
        if (teller) teller.textContent = String(passend);
        link?.closest('li')?.toggleAttribute('hidden', passend === 0);
        gevonden += passend;
      }
      const status = this.querySelector('output');
      if (status) {
        status.textContent =
          gevonden === 0
            ? 'Geen enkele dienst past bij al je keuzes. Laat er een los.'
            : aantal(gevonden, 'dienst', 'diensten');
      }
      this.querySelector('button')?.toggleAttribute('hidden', keuzes.size === 0);
      const vraag = keuzes.toString();
      history.replaceState(null, '', location.pathname + (vraag && `?${vraag}`) + location.hash);
    };

    form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    form.addEventListener('input', toon);
    form.addEventListener('reset', () => setTimeout(toon));
    vulIn();
    toon();
  }
}

function feitenVan(rij: HTMLElement): Dienstrij {
  const { soort = '', thema = '', voor = '', waar = '' } = rij.dataset;
  return {
    tekst: `${rij.querySelector('a')?.textContent ?? ''} ${rij.querySelector('.row-detail')?.textContent ?? ''}`,
    soort,
    thema: thema.split(' '),
    voor: voor.split(' '),
    // Names of provinces hold no spaces, so that a space parts every place.
    waar: waar.split(' '),
  };
}

/** The chosen town's province and zones, which stand in the options of the form. */
function omgevingVan(form: HTMLFormElement): string[] {
  const keuze = form.querySelector<HTMLOptionElement>('select[name="waar"] option:checked');
  const provincie = keuze?.closest('optgroup')?.label;
  const zones = (keuze?.dataset.zones ?? '').split(' ').filter(Boolean);
  return [...(provincie ? [`p:${provincie}`] : []), ...zones.map((zone) => `z:${zone}`)];
}

customElements.define('dienst-filter', Dienstfilter);
