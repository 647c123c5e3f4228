import type { Gemeentekaart } from '../domain/buren.ts';
import { kaartstandUit, vraagUit, type Kaartstand } from '../domain/kaartkeuze.ts';
import { waardeInWoorden, type Kaartgegevens, type Kaartgemeente } from '../domain/kleuring.ts';
import { adempauze, veldVan, vind } from './dom.ts';
import { haal } from './haal.ts';
import type { Kaartbeeld } from './kaartbeeld.ts';
import { schrijfLegenda, schrijfPaneel } from './kaarttekst.ts';
import { eerstePlaats } from './eerstePlaats.ts';
import './plaatsVeld.ts';

/**
 * The map of /kaart/: holds what was chosen, keeps it in the address, and tells the drawing, the legend and the panel.
 * Leaflet comes only here, and only when the page is open.
 */
class Premiekaart extends HTMLElement {
  #stand: Kaartstand = kaartstandUit(new URLSearchParams(location.search));
  #gemeenten = new Map<string, Kaartgemeente>();
  #zones: Kaartgegevens['zones'] = {};
  #beeld: Kaartbeeld | undefined;

  async connectedCallback(): Promise<void> {
    const vak = this.querySelector<HTMLElement>('#kaart');
    const form = this.querySelector('form');
    if (!vak || !form) return;
    try {
      const [{ Kaartbeeld }, topologie, gegevens] = await Promise.all([
        import('./kaartbeeld.ts'),
        haal<Gemeentekaart>('/kaart/gemeenten.topojson'),
        haal<Kaartgegevens>('/data/kaart.json'),
      ]);
      const gemeenten = (await this.#voorJou(gegevens.gemeenten)) ?? gegevens.gemeenten;
      this.#gemeenten = new Map(gemeenten.map((gemeente) => [gemeente.slug, gemeente]));
      this.#zones = gegevens.zones;
      vak.replaceChildren();
      await adempauze();
      this.#beeld = await Kaartbeeld.teken(vak, topologie, this.#gemeenten, (slug) => {
        this.#kies(slug);
      });
    } catch (fout) {
      console.error(fout);
      this.#mislukt(vak);
      return;
    }
    const { gemeente } = this.#stand;
    if (gemeente && !this.#gemeenten.has(gemeente)) this.#zet({ gemeente: undefined });
    this.#vulIn(form);
    this.#luister(form);
    this.#toon();
    if (this.#stand.gemeente) this.#beeld.ga(this.#stand.gemeente);
  }

  /** Lets the map be coloured by what someone would get, when the address tells a situatie. */
  async #voorJou(gemeenten: readonly Kaartgemeente[]): Promise<Kaartgemeente[] | undefined> {
    // The model comes only to who brings a situatie from the premiecheck.
    const model = location.hash.includes('=') ? await import('./kaartVoorJou.ts') : undefined;
    const gevuld = await model?.metVoorJou(gemeenten);
    if (gevuld) {
      const keuze = vind(this, 'option[value="voor-jou"]', HTMLOptionElement);
      keuze.hidden = keuze.disabled = false;
      vind(this, '[data-voor-jou] a', HTMLAnchorElement).hash = location.hash;
    } else if (this.#stand.kleur === 'voor-jou') {
      this.#zet({ kleur: 'bedrag' });
    }
    return gevuld;
  }

  #vulIn(form: HTMLFormElement): void {
    for (const naam of ['kleur', 'bewijs', 'nood'] as const) {
      veldVan(form, naam).value = this.#stand[naam] ?? '';
    }
    for (const naam of ['zones', 'diensten'] as const)
      vinkje(form, naam).checked = this.#stand[naam];
  }

  #luister(form: HTMLFormElement): void {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const getypt = this.querySelector<HTMLInputElement>('plaats-veld input')?.value ?? '';
      void eerstePlaats(getypt).then((plaats) => {
        if (plaats) this.#gaNaar(plaats.gemeente);
        else this.#zeg('Die gemeente kennen we niet. Probeer een postcode.');
      });
    });
    form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLElement && target.getAttribute('name') === 'plaats') return;
      const velden = new URLSearchParams();
      for (const naam of ['kleur', 'bewijs', 'nood']) velden.set(naam, veldVan(form, naam).value);
      const lagen = ['zones', 'diensten'].filter((naam) => vinkje(form, naam).checked);
      velden.set('lagen', lagen.join(','));
      this.#zet({ ...kaartstandUit(velden), gemeente: this.#stand.gemeente });
      this.#toon();
    });
    this.querySelector<HTMLElement>('plaats-veld')?.addEventListener('kies', ({ detail }) => {
      this.#gaNaar(detail.gemeente);
    });
  }

  #gaNaar(slug: string): void {
    this.#kies(slug);
    this.#beeld?.ga(slug);
  }

  #zet(nieuw: Partial<Kaartstand>): void {
    this.#stand = { ...this.#stand, ...nieuw };
    const vraag = vraagUit(this.#stand);
    history.replaceState(null, '', location.pathname + (vraag && `?${vraag}`) + location.hash);
  }

  #kies(slug: string): void {
    const gemeente = this.#gemeenten.get(slug);
    if (!gemeente) return;
    this.#zet({ gemeente: slug });
    this.#toonGemeente();
    this.#zeg(
      `${gemeente.naam}: ${waardeInWoorden(gemeente, this.#stand)}. De feiten staan bij de kaart.`,
    );
  }

  #toon(): void {
    const { kleur } = this.#stand;
    this.querySelector('select[name="bewijs"]')
      ?.closest('label')
      ?.toggleAttribute('hidden', kleur !== 'bewijs');
    this.querySelector('select[name="nood"]')
      ?.closest('label')
      ?.toggleAttribute('hidden', kleur !== 'hulp');
    vind(this, '[data-voor-jou]', HTMLElement).hidden = kleur !== 'voor-jou';
    schrijfLegenda(this, this.#stand, [...this.#gemeenten.values()]);
    this.#beeld?.kleur(this.#stand);
    this.#toonGemeente();
  }

  #toonGemeente(): void {
    const gemeente = this.#gemeenten.get(this.#stand.gemeente ?? '');
    if (!gemeente || !this.#beeld) return;
    this.#beeld.markeer(gemeente.slug);
    schrijfPaneel(this, gemeente, {
      stand: this.#stand,
      zones: this.#zones,
      buren: this.#beeld.buren(gemeente.slug).flatMap((slug) => this.#gemeenten.get(slug) ?? []),
      kies: (slug) => {
        this.#gaNaar(slug);
        this.querySelector<HTMLElement>('#gekozen')?.focus();
      },
    });
  }

  #zeg(zin: string): void {
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = zin;
  }

  #mislukt(vak: HTMLElement): void {
    const plaat = new Image();
    plaat.src = '/kaart/bedragen.svg';
    plaat.alt = 'Kaart van Vlaanderen met het hoogste bedrag per jaar van elke gemeente.';
    vak.replaceChildren(plaat);
    this.querySelector('form')?.setAttribute('hidden', '');
    this.querySelector('.map-panel')?.setAttribute('hidden', '');
    const zin = 'De kaart laadt niet volledig. Alle bedragen staan in de tabel.';
    this.#zeg(zin);
    vind(this, '#kaart-uitleg', HTMLElement).textContent = zin;
  }
}

function vinkje(form: HTMLFormElement, naam: string): HTMLInputElement {
  return vind(form, `input[name=${naam}]`, HTMLInputElement);
}

customElements.define('premie-kaart', Premiekaart);
