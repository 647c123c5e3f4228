import type { Plaats } from '../domain/plaatsen.ts';
import { maak } from './dom.ts';
import { eerstePlaats } from './eerstePlaats.ts';
import './plaatsVeld.ts';

/** A line of the table from municipality to zone. */
interface Zonerij {
  readonly gemeente: string;
  readonly postcodes: readonly string[];
  readonly zone: HTMLAnchorElement;
}

/**
 * From a place to its zone in one step: it opens the zone's page, or, where a town is divided and only its name was
 * given, offers the parts. It reads the table of the page, so that it knows what the table knows.
 */
class Zonezoeker extends HTMLElement {
  connectedCallback(): void {
    const plaats = this.querySelector('plaats-veld');
    if (!(plaats instanceof HTMLElement)) return;
    plaats.addEventListener('kies', ({ detail }) => {
      this.#ga(detail);
    });
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#zoek(plaats.querySelector('input')?.value ?? '');
    });
    const gevraagd = new URLSearchParams(location.search).get('gemeente');
    if (gevraagd) this.#toon(rijen().filter(({ gemeente }) => gemeente === gevraagd));
  }

  async #zoek(getypt: string): Promise<void> {
    const gevonden = await eerstePlaats(getypt);
    if (gevonden) this.#ga(gevonden);
    else this.#toon([]);
  }

  #ga({ gemeente, postcode, soort }: Plaats): void {
    const vanStad = rijen().filter((rij) => rij.gemeente === gemeente);
    const inDeel = postcode ? vanStad.filter(({ postcodes }) => postcodes.includes(postcode)) : [];
    const zones = soort !== 'gemeente' && inDeel.length > 0 ? inDeel : vanStad;
    const [eerste] = zones;
    if (zones.length === 1 && eerste) location.assign(eerste.zone.href);
    else this.#toon(zones);
  }

  #toon(zones: readonly Zonerij[]): void {
    if (zones.length === 0) {
      this.#zeg('Die gemeente kennen we niet. Probeer een postcode.');
      return;
    }
    const rijen = zones.map(({ zone, postcodes }) =>
      maak(
        'li',
        {},
        zone.cloneNode(true),
        maak('span', { class: 'row-value' }, postcodes.join(', ')),
      ),
    );
    this.#zeg(
      zones.length === 1
        ? 'Dit is je eerstelijnszone:'
        : 'Deze stad ligt in meer dan één zone. Kies je postcode:',
      maak('ul', { class: 'rows' }, ...rijen),
    );
  }

  #zeg(zin: string, ...meer: readonly Node[]): void {
    this.querySelector('[role="status"]')?.replaceChildren(maak('p', {}, zin), ...meer);
  }
}

function rijen(): Zonerij[] {
  return [...document.querySelectorAll<HTMLTableRowElement>('#zonetabel tbody tr')].flatMap(
    (rij) => {
      const zone = rij.querySelector<HTMLAnchorElement>('td a');
      const { gemeente } = rij.dataset;
      if (!zone || gemeente === undefined) return [];
      return [{ gemeente, postcodes: rij.cells[1]?.textContent.trim().split(', ') ?? [], zone }];
    },
  );
}

customElements.define('zone-zoeker', Zonezoeker);
