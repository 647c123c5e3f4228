import { aantal, opsomming } from '../domain/format.ts';
import { slugVan, zoekPlaatsen, type Plaats } from '../domain/plaatsen.ts';
import type { Kandidaat } from '../domain/vergelijkaspecten.ts';
import {
  gevraagdeGemeenten,
  HOOGSTENS_VERGELIJKEN,
  vergelijkAdres,
} from '../domain/vergelijkadres.ts';
import { vergelijk, type Vergelijkrij, type Verschil } from '../domain/vergelijking.ts';
import { maak, vind } from './dom.ts';
import { haal } from './haal.ts';
import { laadPlaatsen } from './plaatsen.ts';
import './plaatsVeld.ts';
import { vergelijktabel } from './vergelijktabel.ts';

async function laadGemeenten(): Promise<ReadonlyMap<string, Kandidaat>> {
  const rijen = await haal<Kandidaat[]>('/data/premies.json');
  return new Map(rijen.map((rij) => [rij.gemeente, rij]));
}

/** Compares the towns of the address; what the visitor changes stands in the address. */
class PremieVergelijking extends HTMLElement {
  readonly #status = vind(this, '[role=status]', HTMLElement);
  readonly #gekozen = vind(this, '.chosen', HTMLElement);
  readonly #meldingen = vind(this, '.messages', HTMLElement);
  readonly #uitkomst = vind(this, '.outcome', HTMLElement);
  readonly #opties = vind(this, '.options', HTMLElement);
  readonly #alleen = vind(this, '[name=alleen]', HTMLInputElement);
  readonly #veld = vind(this, 'form input', HTMLInputElement);
  readonly #voorbeelden = vind(this, '.examples', HTMLElement);
  readonly #adresOpPapier = vind(this, '.print-address', HTMLElement);
  #gemeenten: ReadonlyMap<string, Kandidaat> = new Map();
  #slugs: string[] = [];

  connectedCallback(): void {
    this.addEventListener('kies', ({ detail }) => {
      this.#voegToe(detail.gemeente);
    });
    vind(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#voegGetypteToe();
    });
    this.#alleen.addEventListener('change', () => {
      this.#schrijfAdres();
      this.#toon();
    });
    vind(this, '[data-druk]', HTMLButtonElement).addEventListener('click', () => {
      print();
    });
    void this.#begin();
  }

  async #begin(): Promise<void> {
    try {
      this.#gemeenten = await laadGemeenten();
      window.addEventListener('popstate', () => void this.#leesAdres());
      await this.#leesAdres();
    } catch {
      this.#meld(
        'De gegevens konden niet geladen worden. Kijk of je internet hebt en probeer opnieuw.',
      );
    }
  }

  async #leesAdres(): Promise<void> {
    const adres = new URLSearchParams(location.search);
    const gevraagd = gevraagdeGemeenten(adres);
    this.#alleen.checked = adres.get('alleen') === 'verschil';
    this.#meldingen.replaceChildren();
    const bekend: string[] = [];
    for (const naam of gevraagd) {
      const slug = this.#gemeenten.has(naam) ? naam : await this.#stadVan(naam);
      if (slug && !bekend.includes(slug)) bekend.push(slug);
    }
    if (bekend.length > HOOGSTENS_VERGELIJKEN) {
      this.#meld(
        `Je kunt ${HOOGSTENS_VERGELIJKEN} gemeenten tegelijk vergelijken. We tonen de eerste ${HOOGSTENS_VERGELIJKEN}.`,
      );
    }
    this.#slugs = bekend.slice(0, HOOGSTENS_VERGELIJKEN);
    this.#toon();
  }

  /** The town of a village, former municipality or postcode; says so, or says that nobody knows it. */
  async #stadVan(gevraagd: string): Promise<string | undefined> {
    const plaatsen = await laadPlaatsen().catch((): Plaats[] => []);
    const zelfde = plaatsen.filter(({ naam }) => slugVan(naam) === gevraagd);
    const steden = [...new Set(zelfde.map(({ gemeente }) => gemeente))];
    const [stad] = steden;
    if (stad && steden.length === 1) {
      this.#meld(`${zelfde[0]?.naam ?? gevraagd} hoort bij ${this.#naam(stad)}.`);
      return stad;
    }
    const voorstellen =
      steden.length > 1
        ? steden
        : zoekPlaatsen(plaatsen, gevraagd, 3).map(({ gemeente }) => gemeente);
    this.#meld(
      steden.length > 1
        ? `“${gevraagd}” ligt in meer dan één gemeente. Welke bedoel je?`
        : `We kennen geen gemeente “${gevraagd}” in Vlaanderen.${voorstellen.length > 0 ? ' Bedoel je:' : ' Typ de naam hierboven.'}`,
      voorstellen,
    );
    return undefined;
  }

  #naam(slug: string): string {
    return this.#gemeenten.get(slug)?.naam ?? slug;
  }

  #meld(tekst: string, voorstellen: readonly string[] = []): void {
    const melding = maak('p', { class: 'note' }, tekst);
    for (const slug of voorstellen) {
      const knop = maak('button', { type: 'button', class: 'button quiet' }, this.#naam(slug));
      knop.addEventListener('click', () => {
        melding.remove();
        this.#voegToe(slug);
      });
      melding.append(' ', knop);
    }
    this.#meldingen.append(melding);
  }

  async #voegGetypteToe(): Promise<void> {
    const getypt = slugVan(this.#veld.value);
    if (getypt === '') return;
    this.#meldingen.replaceChildren();
    const slug = this.#gemeenten.has(getypt) ? getypt : await this.#stadVan(getypt);
    if (slug) this.#voegToe(slug);
  }

  #voegToe(slug: string): void {
    this.#veld.value = '';
    if (this.#slugs.includes(slug)) {
      this.#meld(`${this.#naam(slug)} staat er al bij.`);
    } else if (this.#slugs.length >= HOOGSTENS_VERGELIJKEN) {
      this.#meld(
        `Je kunt hoogstens ${HOOGSTENS_VERGELIJKEN} gemeenten vergelijken. Haal er eerst een weg.`,
      );
    } else {
      this.#meldingen.replaceChildren();
      this.#wijzig([...this.#slugs, slug]);
    }
  }

  #wijzig(slugs: string[]): void {
    this.#slugs = slugs;
    this.#schrijfAdres();
    this.#toon();
  }

  #schrijfAdres(): void {
    history.pushState(null, '', vergelijkAdres(this.#slugs, this.#alleen.checked));
  }

  #toon(): void {
    const gemeenten = this.#slugs.flatMap((slug) => this.#gemeenten.get(slug) ?? []);
    const namen = gemeenten.map(({ naam }) => naam);
    const genoeg = gemeenten.length > 1;
    this.#gekozen.replaceChildren(...gemeenten.map((gemeente) => this.#chip(gemeente)));
    this.#opties.hidden = !genoeg;
    this.#voorbeelden.hidden = genoeg;
    this.#adresOpPapier.textContent = genoeg ? location.href : '';
    document.title = `${genoeg ? `Vergelijk ${opsomming(namen)}` : 'Vergelijk gemeenten'} · Mantelwijzer`;
    if (gemeenten.length === 0) {
      this.#status.textContent = 'Nog geen gemeente gekozen.';
      this.#uitkomst.replaceChildren();
      return;
    }
    const rijen = vergelijk(gemeenten);
    this.#status.textContent = genoeg
      ? samengevat(namen, rijen)
      : `Kies nog een gemeente om ${namen[0] ?? ''} mee te vergelijken.`;
    this.#uitkomst.replaceChildren(vergelijktabel(gemeenten, this.#getoonde(rijen, genoeg)));
  }

  #getoonde(rijen: readonly Vergelijkrij[], genoeg: boolean): readonly Vergelijkrij[] {
    if (!genoeg) return rijen.map(({ verschil: _, ...rij }) => rij);
    return this.#alleen.checked ? rijen.filter(({ verschil }) => verschil === 'verschilt') : rijen;
  }

  #chip({ gemeente, naam }: Kandidaat): HTMLElement {
    const weg = maak(
      'button',
      { type: 'button', 'aria-label': `Haal ${naam} weg` },
      naam,
      maak('span', { 'aria-hidden': 'true' }, '×'),
    );
    weg.addEventListener('click', () => {
      this.#meldingen.replaceChildren();
      this.#wijzig(this.#slugs.filter((slug) => slug !== gemeente));
      this.#veld.focus();
    });
    return maak('li', {}, weg);
  }
}

/** How many rows differ, and of how many nobody can tell. */
function samengevat(namen: readonly string[], rijen: readonly Vergelijkrij[]): string {
  const tel = (welk: Verschil) => rijen.filter(({ verschil }) => verschil === welk).length;
  return (
    `${opsomming(namen)}: ${aantal(tel('verschilt'), 'verschil', 'verschillen')}, ` +
    `${tel('gelijk')} keer gelijk, ${tel('onzeker')} keer niet overal bekend.`
  );
}

customElements.define('premie-vergelijking', PremieVergelijking);
