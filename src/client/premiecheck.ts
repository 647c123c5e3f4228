import { antwoordOp, metAntwoord } from '../domain/antwoord.ts';
import { evaluateSituatie } from '../domain/evaluatie.ts';
import { aantal } from '../domain/format.ts';
import type { Gids } from '../domain/premiegids.ts';
import { antwoordInEenZin, overal, vergelijk } from '../domain/uitkomst.ts';
import { openVragen, vragenlijst, volgendeVraag } from '../domain/vragenlijst.ts';
import type { Vraagsleutel } from '../domain/vraag.ts';
import type { Situatie } from '../schema/situatie.ts';
import { vandaag } from '../schema/vandaag.ts';
import { vind } from './dom.ts';
import { eldersLijst } from './elders.ts';
import { laadPremiegids } from './premiegids.ts';
import { leesSituatie, metSituatie, schrijfSituatie } from './situatie.ts';
import { uitslag } from './uitslag.ts';
import { Vraagveld } from './vraagveld.ts';
import { Woonplaatsen } from './woonplaatsen.ts';

/** Where the visitor is: at the towns, at one question, or through with them. */
type Stap = Vraagsleutel | 'plaats' | 'klaar';

/**
 * The premiecheck: what was told is the only state, and it stands in the address. Questions, answer and links follow
 * from it (DESIGN: nothing about the visitor leaves the browser).
 */
class PremieCheck extends HTMLElement {
  readonly #form = vind(this, 'form', HTMLFormElement);
  readonly #velden = new Map(
    [...this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-sleutel]')]
      .map((element) => new Vraagveld(element))
      .map((veld) => [veld.sleutel, veld] as const),
  );
  readonly #woonplaatsen = new Woonplaatsen(this.#deel('[data-stap=plaats]'), (woonplaats) => {
    this.#verhuis(woonplaats);
  });
  #gids: Gids | undefined;
  #situatie: Situatie = {};
  #stap: Stap = 'plaats';
  /** The questions that were shown, in order: what "vorige" goes back to, and what is not asked again. */
  #pad: Vraagsleutel[] = [];
  #eldersOpen = false;

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#tegelijk) void this.#volgende();
    });
    this.#form.addEventListener('focusin', () => void this.#laad(), { once: true });
    this.#deel('[data-rol=vragen]').addEventListener('input', (event) => {
      const vraag = event.target instanceof Element ? event.target.closest('[data-sleutel]') : null;
      if (vraag instanceof HTMLElement) this.#beantwoord(vraag.dataset.sleutel as Vraagsleutel);
    });
    this.#deel('[data-rol=tegelijk]').addEventListener('change', () => {
      if (!this.#tegelijk) this.#stap = 'plaats';
      this.#pad = [];
      this.#toon();
    });
    const acties: Record<string, () => void> = {
      vorige: () => {
        this.#ga(this.#pad.pop() ?? 'plaats');
      },
      opnieuw: () => {
        this.#pad = [];
        void this.#volgende();
      },
      druk: () => {
        window.print();
      },
      kopieer: () => void this.#kopieer(),
      wis: () => {
        this.#wis();
      },
      elders: () => {
        this.#eldersOpen = true;
        this.#toonElders();
      },
    };
    for (const [naam, actie] of Object.entries(acties)) {
      this.#deel(`[data-actie=${naam}]`).addEventListener('click', actie);
    }
    window.addEventListener('hashchange', () => void this.#leesAdres());
    void this.#leesAdres();
  }

  #deel(selector: string): HTMLElement {
    return vind(this, selector, HTMLElement);
  }

  get #tegelijk(): boolean {
    return vind(this, 'input[name=tegelijk]', HTMLInputElement).checked;
  }

  async #laad(): Promise<Gids | undefined> {
    try {
      this.#gids ??= await laadPremiegids();
      this.#meld('');
    } catch {
      this.#meld(
        'De gegevens van de premies konden niet geladen worden. Probeer het straks opnieuw.',
      );
    }
    return this.#gids;
  }

  #meld(bericht: string): void {
    const melding = this.#deel('[data-rol=melding]');
    melding.hidden = bericht === '';
    melding.textContent = bericht;
  }

  /** Takes over what the address tells: a shared link, a prefilled one, or one that was changed by hand. */
  async #leesAdres(): Promise<void> {
    if (!leesSituatie()) {
      // An anchor such as the skip link's took the place of what was told: put that back.
      schrijfSituatie(this.#situatie);
      this.#toon();
      return;
    }
    const gids = await this.#laad();
    if (!gids) return;
    const { situatie = {}, genegeerd = [] } =
      leesSituatie((slug) => gids.gemeenten.has(slug)) ?? {};
    this.#situatie = situatie;
    this.#vulIn();
    if (genegeerd.length > 0) {
      this.#meld(
        `Een deel van het adres begrepen we niet en lieten we weg: ${genegeerd.slice(0, 5).join(', ')}. De rest is ingevuld.`,
      );
    }
    this.#toon();
  }

  #vulIn(): void {
    this.#woonplaatsen.schrijf(
      this.#situatie,
      (slug) => this.#gids?.fiches.get(slug)?.naam ?? slug,
    );
    this.#stelDorpen();
    for (const veld of this.#velden.values())
      veld.schrijf(antwoordOp(this.#situatie, veld.sleutel));
  }

  #verhuis({
    zorgvrager,
    mantelzorger,
    dorp,
  }: {
    zorgvrager: string | undefined;
    mantelzorger: string | undefined;
    dorp: string | undefined;
  }): void {
    void this.#laad().then((gids) => {
      if (!gids) return;
      const vroeger = this.#situatie.zorgvrager?.gemeente;
      this.#situatie = metAntwoord(this.#situatie, 'zorgvrager.gemeente', zorgvrager);
      this.#situatie = metAntwoord(this.#situatie, 'mantelzorger.gemeente', mantelzorger);
      if (vroeger !== zorgvrager || dorp !== undefined) {
        // A village belongs to its town; where no premium asks for it, it stays out of the address.
        const telt = this.#dorpen().includes(dorp ?? '');
        this.#situatie = metAntwoord(
          this.#situatie,
          'zorgvrager.deelgemeente',
          telt ? dorp : undefined,
        );
        this.#stelDorpen();
        const veld = this.#velden.get('zorgvrager.deelgemeente');
        veld?.schrijf(antwoordOp(this.#situatie, 'zorgvrager.deelgemeente'));
      }
      this.#pad = [];
      this.#bewaar();
    });
  }

  #dorpen(): string[] {
    const slug = this.#situatie.zorgvrager?.gemeente ?? '';
    const delen = this.#gids?.gemeenten.get(slug)?.deelgemeenten ?? [];
    return [
      ...new Set(delen.flatMap(({ naam, fusiedeel }) => [naam, fusiedeel ?? naam])),
    ].toSorted();
  }

  #stelDorpen(): void {
    this.#velden.get('zorgvrager.deelgemeente')?.stelKeuzes(this.#dorpen());
  }

  #beantwoord(sleutel: Vraagsleutel): void {
    const { antwoord, fout } = this.#velden.get(sleutel)?.lees() ?? { fout: true };
    if (fout) return;
    this.#situatie = metAntwoord(this.#situatie, sleutel, antwoord);
    this.#bewaar();
  }

  #bewaar(): void {
    schrijfSituatie(this.#situatie);
    this.#toon();
  }

  async #volgende(): Promise<void> {
    const gids = await this.#laad();
    if (!gids) return;
    if (this.#stap === 'plaats') {
      if (!(await this.#woonplaatsen.controleer())) return;
    } else if (this.#stap !== 'klaar') {
      if (this.#velden.get(this.#stap)?.lees().fout) {
        this.#velden.get(this.#stap)?.element.querySelector('input')?.focus();
        return;
      }
      this.#pad.push(this.#stap);
    }
    this.#ga(volgendeVraag(gids, this.#situatie, new Set(this.#pad)) ?? 'klaar');
  }

  /** Shows a step and brings the visitor there: eyes, keyboard and screen reader. */
  #ga(stap: Stap): void {
    this.#stap = stap;
    this.#toon();
    const doel =
      stap === 'plaats'
        ? this.#woonplaatsen.eerste
        : stap === 'klaar'
          ? this.#deel('[data-rol=klaar]')
          : this.#velden.get(stap)?.element.querySelector('legend');
    doel?.focus();
  }

  /** Shows everything that follows from what was told. */
  #toon(): void {
    const gids = this.#gids;
    const lijst = gids ? vragenlijst(gids, this.#situatie) : [];
    const tegelijk = this.#tegelijk;
    const gevraagd = new Map(lijst.map((vraag) => [vraag.sleutel, vraag]));
    for (const [sleutel, veld] of this.#velden) {
      const vraag = gevraagd.get(sleutel);
      veld.element.hidden = tegelijk ? !vraag : this.#stap !== sleutel;
      if (vraag) veld.stel(vraag);
    }
    if (tegelijk) this.#orden(lijst.map(({ sleutel }) => sleutel));
    this.#deel('[data-stap=plaats]').hidden = !tegelijk && this.#stap !== 'plaats';
    this.#deel('[data-actie=vorige]').hidden = tegelijk || this.#stap === 'plaats';
    this.#deel('[data-actie=volgende]').hidden = tegelijk || this.#stap === 'klaar';
    this.#toonVoortgang();
    this.#toonAntwoord();
  }

  /** Moves fields only when the order changed: a field that moves loses the keyboard. */
  #orden(volgorde: readonly Vraagsleutel[]): void {
    const elementen = volgorde.flatMap((sleutel) => this.#velden.get(sleutel)?.element ?? []);
    const vak = this.#deel('[data-rol=vragen]');
    const staan = [...vak.children].filter((kind) =>
      elementen.includes(kind as HTMLFieldSetElement),
    );
    if (staan.some((kind, plaats) => kind !== elementen[plaats])) vak.append(...elementen);
  }

  #toonVoortgang(): void {
    const open = this.#gids ? openVragen(this.#gids, this.#situatie) : [];
    const nog = open.filter(
      (sleutel) =>
        !this.#pad.includes(sleutel) && antwoordOp(this.#situatie, sleutel) === undefined,
    );
    const overgeslagen = this.#pad.filter(
      (sleutel) => open.includes(sleutel) && antwoordOp(this.#situatie, sleutel) === undefined,
    );
    const bezig = !this.#tegelijk && this.#stap !== 'plaats' && this.#stap !== 'klaar';
    const voortgang = this.#deel('[data-rol=voortgang]');
    voortgang.hidden = !bezig;
    voortgang.textContent = `Nog hoogstens ${aantal(nog.length, 'vraag', 'vragen')}. Stoppen mag altijd.`;
    this.#deel('[data-stap=klaar]').hidden = this.#tegelijk || this.#stap !== 'klaar';
    this.#deel('[data-rol=klaar]').textContent =
      overgeslagen.length === 0
        ? 'Klaar. Geen enkele vraag kan het antwoord nog veranderen.'
        : `Klaar. Je sloeg ${aantal(overgeslagen.length, 'vraag', 'vragen')} over.`;
    this.#deel('[data-actie=opnieuw]').hidden = overgeslagen.length === 0;
  }

  #toonAntwoord(): void {
    const gids = this.#gids;
    const evaluaties = gids ? evaluateSituatie(gids, this.#situatie) : [];
    const leeg = evaluaties.length === 0;
    this.#deel('[data-rol=leeg]').hidden = !leeg;
    this.#deel('[data-rol=na]').hidden = leeg;
    this.#deel('[data-rol=elders]').hidden = leeg;
    const vragen = gids ? openVragen(gids, this.#situatie).length : 0;
    const zin = leeg ? '' : antwoordInEenZin(evaluaties, vragen);
    const status = this.#deel('[data-rol=zin]');
    if (status.textContent !== zin) status.textContent = zin;
    for (const link of this.querySelectorAll<HTMLAnchorElement>('a[data-met-situatie]')) {
      link.href = metSituatie(link.pathname, this.#situatie);
    }
    if (!gids) return;
    this.#deel('[data-rol=uitslagen]').replaceChildren(
      ...evaluaties.toSorted(vergelijk).flatMap((evaluatie) => {
        const fiche = gids.fiches.get(evaluatie.gemeente);
        return fiche
          ? [
              uitslag(evaluatie, fiche, vandaag(), (sleutel) => {
                this.#naarVraag(sleutel);
              }),
            ]
          : [];
      }),
    );
    if (this.#eldersOpen) this.#toonElders();
  }

  #naarVraag(sleutel: Vraagsleutel): void {
    const stap = sleutel.endsWith('.gemeente') ? 'plaats' : sleutel;
    if (this.#stap !== 'plaats' && this.#stap !== 'klaar' && this.#stap !== stap)
      this.#pad.push(this.#stap);
    this.#ga(stap);
  }

  #toonElders(): void {
    if (!this.#gids) return;
    this.#deel('[data-actie=elders]').hidden = true;
    this.#deel('[data-rol=elders-lijst]').replaceChildren(
      ...eldersLijst(this.#gids, overal(this.#gids, this.#situatie)),
    );
  }

  async #kopieer(): Promise<void> {
    const melding = this.#deel('[data-rol=gekopieerd]');
    try {
      await navigator.clipboard.writeText(location.href);
      melding.textContent = 'Gekopieerd. Wie de link opent, ziet ook wat je invulde.';
    } catch {
      melding.textContent = 'Kopieer het adres bovenaan in je browser.';
    }
  }

  #wis(): void {
    this.#situatie = {};
    this.#pad = [];
    this.#eldersOpen = false;
    this.#deel('[data-rol=elders-lijst]').replaceChildren();
    this.#deel('[data-actie=elders]').hidden = false;
    this.#deel('[data-rol=gekopieerd]').textContent = '';
    this.#meld('');
    this.#vulIn();
    schrijfSituatie({});
    this.#ga('plaats');
  }
}

customElements.define('premie-check', PremieCheck);
