import { aantal, datumInWoorden, opsomming } from '../domain/format.ts';
import {
  dienstenVoorNood,
  isHulplijn,
  isNood,
  NOOD,
  type DienstVoorNood,
} from '../domain/noden.ts';
import type { Plaats } from '../domain/plaatsen.ts';
import {
  bijgesteld,
  leesKeuze,
  schrijfKeuze,
  verschoven,
  voorstel,
  zonesBijPlaats,
  type Keuze,
} from '../domain/verwijsblad.ts';
import { vandaag } from '../schema/vandaag.ts';
import { ondertitel, qrVak, titelVan, toonBlad } from './doorverwijzen/blad.ts';
import { laadGegevens, type Gegevens } from './doorverwijzen/gegevens.ts';
import { qrKlaar } from './doorverwijzen/qr.ts';
import { toonDiensten, toonGemeente, type GekozenGemeente } from './doorverwijzen/uitkomst.ts';
import { adempauze } from './dom.ts';
import { eerstePlaats } from './eerstePlaats.ts';

/**
 * The referral path: a town and needs give services, and a sheet of what was picked. Everything that was chosen stands
 * in the address, except the note: that stays in its field, and is gone when the page is.
 */
class DoorverwijsPad extends HTMLElement {
  #gegevens: Gegevens | undefined;
  #keuze: Keuze = { noden: [] };
  #diensten: readonly DienstVoorNood[] = [];

  connectedCallback(): void {
    this.#keuze = leesKeuze(location.search);
    for (const vakje of this.#vakjes)
      vakje.checked = this.#keuze.noden.some((n) => n === vakje.value);
    this.addEventListener('kies', ({ detail }) => {
      this.#kiesPlaats(detail);
    });
    this.addEventListener(
      'input',
      ({ target }) => {
        // Another name was begun: the town that was chosen counts no longer.
        if (target === this.#veld && this.#keuze.gemeente) this.#kiesPlaats(undefined);
      },
      // Before the field itself hears of it: it may choose a town at this very key.
      { capture: true },
    );
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#opVakje(target);
    });
    this.addEventListener('click', ({ target }) => {
      const knop = target instanceof Element ? target.closest<HTMLElement>('[data-doe]') : null;
      if (knop) this.#doe(knop);
    });
    this.#deel('formulier').addEventListener('submit', (verzending) => {
      verzending.preventDefault();
      if (!this.#keuze.gemeente) void this.#zoekPlaats(this.#veld.value);
    });
    this.#deel('nota').addEventListener('input', ({ currentTarget }) => {
      if (currentTarget instanceof HTMLTextAreaElement)
        this.#deel('nota-op-papier').textContent = currentTarget.value;
    });
    void this.#start();
  }

  async #start(): Promise<void> {
    try {
      this.#gegevens = await laadGegevens();
    } catch {
      this.#meld('De gegevens laden niet. Kijk of je verbinding hebt en laad de pagina opnieuw.');
      return;
    }
    const { gemeente, postcode } = this.#keuze;
    const naam = gemeente && this.#gegevens.gemeenten.get(gemeente)?.naam;
    if (naam) this.#veld.value = postcode ? `${postcode} ${naam}` : naam;
    this.#toon();
  }

  get #vakjes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[name="nood"]')];
  }

  get #veld(): HTMLInputElement {
    return this.#deel('plaats').querySelector('input') ?? document.createElement('input');
  }

  #deel(naam: string): HTMLElement {
    const element = this.querySelector<HTMLElement>(`[data-vak="${naam}"]`);
    if (!element) throw new Error(`<doorverwijs-pad> needs [data-vak="${naam}"].`);
    return element;
  }

  #meld(zin: string): void {
    this.#deel('status').textContent = zin;
  }

  #kiesPlaats(plaats: Plaats | undefined): void {
    const { gemeente, postcode } = plaats ?? {};
    this.#wijzig({ ...this.#keuze, gemeente, postcode, blad: undefined });
  }

  /** Enter before a suggestion was chosen. */
  async #zoekPlaats(getypt: string): Promise<void> {
    if (getypt.trim() === '') return;
    const plaats = await eerstePlaats(getypt);
    if (plaats) {
      this.#veld.value = plaats.naam;
      this.#kiesPlaats(plaats);
    } else this.#meld('Die gemeente kennen we niet. Probeer een postcode.');
  }

  #opVakje(vakje: HTMLInputElement): void {
    if (vakje.name === 'nood') {
      const noden = this.#vakjes.filter(({ checked }) => checked).map(({ value }) => value);
      this.#wijzig({ ...this.#keuze, noden: noden.filter(isNood) });
      return;
    }
    const { deel } = vakje.dataset;
    if (deel === undefined) return;
    const zonder = this.#blad.filter((ander) => ander !== deel);
    this.#wijzigBlad(vakje.checked ? [...zonder, deel] : zonder);
  }

  #doe({ dataset: { doe, deel = '' } }: HTMLElement): void {
    switch (doe) {
      case 'op':
      case 'neer':
        this.#wijzigBlad(verschoven(this.#blad, deel, doe === 'op' ? -1 : 1));
        this.querySelector<HTMLElement>(`[data-doe="${doe}"][data-deel="${deel}"]`)?.focus();
        break;
      case 'weg':
        this.#laatWeg(deel);
        break;
      case 'druk-af':
        void qrKlaar().then(() => {
          window.print();
        });
        break;
      case 'kopieer':
        void this.#kopieer();
        break;
    }
  }

  /** Leaves a part out, and puts the focus on the one that takes its place. */
  #laatWeg(deel: string): void {
    const plek = this.#blad.indexOf(deel);
    this.#wijzigBlad(this.#blad.filter((ander) => ander !== deel));
    const vakje = this.querySelector<HTMLInputElement>(`input[data-deel="${deel}"]`);
    if (vakje) vakje.checked = false;
    const weg = this.querySelectorAll<HTMLElement>('[data-doe="weg"]');
    (weg[Math.min(plek, weg.length - 1)] ?? this.#deel('blad')).focus();
  }

  async #kopieer(): Promise<void> {
    try {
      await navigator.clipboard.writeText(location.href);
      this.#meld('De link naar dit blad is gekopieerd. Je nota staat er niet in.');
    } catch {
      this.#meld(`Kopieer zelf deze link: ${location.href}`);
    }
  }

  /** The proposal for what is chosen now. */
  get #voorstel(): string[] {
    return voorstel(this.#diensten, this.#keuze.noden, this.#plaats?.gemeente);
  }

  get #blad(): readonly string[] {
    return this.#keuze.blad ?? this.#voorstel;
  }

  #wijzig(keuze: Keuze): void {
    const vroeger = this.#voorstel;
    this.#keuze = keuze;
    this.#zoekDiensten();
    if (keuze.blad) {
      this.#keuze = { ...keuze, blad: bijgesteld(keuze.blad, vroeger, this.#voorstel) };
    }
    this.#toon();
  }

  #wijzigBlad(blad: readonly string[]): void {
    this.#keuze = { ...this.#keuze, blad };
    this.#toonBlad();
    this.#meld(`${aantal(blad.length, 'deel', 'delen')} op het verwijsblad.`);
  }

  get #plaats(): GekozenGemeente | undefined {
    const { gemeente: slug, postcode } = this.#keuze;
    const gemeente = slug && this.#gegevens?.gemeenten.get(slug);
    if (!slug || !gemeente || !this.#gegevens) return undefined;
    return { slug, gemeente, zones: zonesBijPlaats(this.#gegevens, slug, postcode) };
  }

  #zoekDiensten(): void {
    this.#diensten = this.#gegevens
      ? dienstenVoorNood(this.#gegevens, this.#plaats && this.#keuze.gemeente, this.#keuze.noden)
      : [];
  }

  #toon(): void {
    if (!this.#gegevens) return;
    this.#zoekDiensten();
    const plaats = this.#plaats;
    const kop = this.#deel('kop');
    kop.textContent = this.#kop(plaats);
    this.#deel('diensten').replaceChildren(
      ...(plaats ? [toonGemeente(plaats, this.#blad)] : []),
      ...toonDiensten(this.#diensten, plaats, this.#blad),
    );
    void this.#daarnaBlad(plaats);
  }

  /** The sheet stands below what was asked for. */
  async #daarnaBlad(plaats: GekozenGemeente | undefined): Promise<void> {
    await adempauze();
    this.#toonBlad();
    this.#meld(this.#stand(plaats));
  }

  #kop(plaats: GekozenGemeente | undefined): string {
    const { noden } = this.#keuze;
    const voor =
      noden.length > 0 ? `: ${opsomming(noden.map((n) => NOOD[n].naam.toLowerCase()))}` : '';
    return plaats ? `Hulp in ${plaats.gemeente.naam}${voor}` : `Hulp in Vlaanderen${voor}`;
  }

  /** What to do next, or how much was found. */
  #stand(plaats: GekozenGemeente | undefined): string {
    const { noden } = this.#keuze;
    if (noden.length === 0)
      return plaats ? 'Kies nu wat er nodig is.' : 'Kies een gemeente en wat er nodig is.';
    const gevonden = this.#diensten.filter(({ dienst }) => !isHulplijn(dienst)).length;
    const zin = `${aantal(gevonden, 'dienst', 'diensten')} en de hulplijnen.`;
    return plaats
      ? `${zin} ${aantal(this.#blad.length, 'deel staat', 'delen staan')} klaar op het verwijsblad.`
      : `${zin} Kies de gemeente om ook de hulp in de buurt te zien.`;
  }

  #toonBlad(): void {
    const plaats = this.#plaats;
    const klaar = plaats !== undefined && this.#keuze.noden.length > 0;
    this.#bewaarAdres();
    for (const vak of this.querySelectorAll<HTMLElement>('[data-met-blad]')) vak.hidden = !klaar;
    if (!klaar || !this.#gegevens) {
      document.title = this.dataset.titel ?? document.title;
      return;
    }
    const { postcode, noden } = this.#keuze;
    const titel = titelVan({ plaats, postcode });
    document.title = `Verwijsblad: ${titel}`;
    this.#deel('bladtitel').textContent = titel;
    this.#deel('bladnoden').textContent = ondertitel(noden);
    this.#deel('bladdatum').textContent = datumInWoorden(vandaag());
    this.#deel('gegevensdatum').textContent = datumInWoorden(this.#gegevens.gebouwdOp);
    const delen = toonBlad({
      gegevens: this.#gegevens,
      plaats,
      postcode,
      noden,
      delen: this.#blad,
    });
    this.#deel('bladdelen').replaceChildren(...delen);
    this.#deel('leeg').hidden = delen.length > 0;
    this.#deel('bladlink').replaceChildren(qrVak(location.href));
  }

  #bewaarAdres(): void {
    history.replaceState(history.state, '', `${location.pathname}${schrijfKeuze(this.#keuze)}`);
  }
}

customElements.define('doorverwijs-pad', DoorverwijsPad);
