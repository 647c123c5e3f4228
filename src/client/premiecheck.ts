import { metAntwoord } from '../domain/antwoord.ts';
import type { Gids } from '../domain/premiegids.ts';
import { vragenlijst, volgendeVraag } from '../domain/vragenlijst.ts';
import type { Vraagsleutel } from '../domain/vraag.ts';
import { dorpenIn, verhuisd, type Woonplaats } from '../domain/woonplaats.ts';
import type { Situatie } from '../schema/situatie.ts';
import { vind } from './dom.ts';
import { Antwoordpaneel } from './premiecheck/antwoordpaneel.ts';
import { isVraag, toonVoortgang, type Stap } from './premiecheck/voortgang.ts';
import { Vragen } from './premiecheck/vragen.ts';
import { Woonplaatsen } from './premiecheck/woonplaatsen.ts';
import { laadPremiegids } from './premiegids.ts';
import { leesSituatie, schrijfSituatie } from './situatie.ts';

/**
 * The premiecheck: what was told is the only state, and it stands in the address. Questions, answer and links follow
 * from it (nothing about the visitor leaves the browser).
 */
class PremieCheck extends HTMLElement {
  readonly #form = vind(this, 'form', HTMLFormElement);
  readonly #tegelijk = vind(this, 'input[name=tegelijk]', HTMLInputElement);
  readonly #woonplaatsen = new Woonplaatsen(this.#deel('[data-stap=plaats]'), (woonplaats) => {
    void this.#verhuis(woonplaats);
  });
  readonly #vragen = new Vragen(this.#deel('[data-rol=vragen]'), (sleutel) => {
    this.#beantwoord(sleutel);
  });
  readonly #antwoord = new Antwoordpaneel(this, (sleutel) => {
    this.#naarVraag(sleutel);
  });
  #gids: Gids | undefined;
  #situatie: Situatie = {};
  #stap: Stap = 'plaats';
  #pad: Vraagsleutel[] = [];

  connectedCallback(): void {
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.#tegelijk.checked) void this.#volgende();
    });
    this.#form.addEventListener('focusin', () => void this.#laad(), { once: true });
    this.#tegelijk.addEventListener('change', () => {
      if (!this.#tegelijk.checked) this.#stap = 'plaats';
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
      kopieer: () => void this.#antwoord.kopieerAdres(),
      wis: () => {
        this.#wis();
      },
      elders: () => {
        if (this.#gids) this.#antwoord.toonElders(this.#gids, this.#situatie);
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
    this.#vragen.schrijf(this.#situatie, this.#dorpen);
  }

  get #dorpen(): string[] {
    return dorpenIn(this.#gids?.gemeenten.get(this.#situatie.zorgvrager?.gemeente ?? ''));
  }

  async #verhuis(woonplaats: Woonplaats): Promise<void> {
    const gids = await this.#laad();
    if (!gids) return;
    this.#situatie = verhuisd(gids, this.#situatie, woonplaats);
    this.#vragen.schrijfDorp(this.#situatie, this.#dorpen);
    this.#pad = [];
    this.#bewaar();
  }

  #beantwoord(sleutel: Vraagsleutel): void {
    const { antwoord, fout } = this.#vragen.lees(sleutel);
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
    if (this.#stap === 'plaats' && !(await this.#woonplaatsen.controleer())) return;
    if (isVraag(this.#stap)) {
      if (this.#vragen.lees(this.#stap).fout) {
        this.#vragen.invoer(this.#stap)?.focus();
        return;
      }
      this.#pad.push(this.#stap);
    }
    this.#ga(volgendeVraag(gids, this.#situatie, new Set(this.#pad)) ?? 'klaar');
  }

  #naarVraag(sleutel: Vraagsleutel): void {
    const stap = sleutel.endsWith('.gemeente') ? 'plaats' : sleutel;
    if (isVraag(this.#stap) && this.#stap !== stap) this.#pad.push(this.#stap);
    this.#ga(stap);
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
          : this.#vragen.titel(stap);
    doel?.focus();
  }

  /** Shows everything that follows from what was told. */
  #toon(): void {
    const lijst = this.#gids ? vragenlijst(this.#gids, this.#situatie) : [];
    const tegelijk = this.#tegelijk.checked;
    this.#vragen.toon(lijst, tegelijk ? undefined : this.#stap);
    const voortgang = { stap: this.#stap, pad: this.#pad, tegelijk };
    toonVoortgang(this.#form, voortgang, this.#gids, this.#situatie);
    this.#antwoord.toon(this.#gids, this.#situatie);
  }

  #wis(): void {
    this.#situatie = {};
    this.#pad = [];
    this.#antwoord.wis();
    this.#meld('');
    this.#vulIn();
    schrijfSituatie({});
    this.#ga('plaats');
  }
}

customElements.define('premie-check', PremieCheck);
