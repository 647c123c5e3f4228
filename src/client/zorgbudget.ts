import { leesGetal, situatieNaarAdres, situatieUitAdres } from '../domain/situatieAdres.ts';
import { TEKEN } from '../domain/uitkomst.ts';
import { getalGevraagd, type Getalvorm } from '../domain/vraagvorm.ts';
import {
  beoordeelZorgbudgetten,
  BUDGETTEN,
  GETALLEN,
  inAdres,
  leesZorgbudgetsituatie,
  type Budgetoordeel,
} from '../domain/zorgbudget.ts';
import { sjabloon, vind } from './dom.ts';

const KORT = {
  zwaar: 'zwaar zorgbehoevenden',
  ouderen: 'ouderen met een zorgnood',
  handicap: 'mensen met een handicap',
} as const;

/** Shows what the answers mean for each of the three budgets. They stand in the fragment of the address only. */
class ZorgbudgetWijzer extends HTMLElement {
  readonly #form = vind(this, 'form', HTMLFormElement);

  connectedCallback(): void {
    this.#leesAdres();
    this.#form.addEventListener('input', () => {
      this.#bewaar();
      for (const veld of this.#velden) if (veld.ariaInvalid) keurVraag(veld);
    });
    // Who is still typing is not wrong yet.
    this.#form.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) keurVraag(target);
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#form.addEventListener('reset', () => {
      history.replaceState(null, '', location.pathname);
      // The fields are empty only after the event.
      setTimeout(() => {
        this.#leesAdres();
      });
    });
    window.addEventListener('hashchange', () => {
      if (location.hash.includes('=')) this.#leesAdres();
      else this.#bewaar();
    });
  }

  get #velden(): HTMLInputElement[] {
    return [...this.#form.elements].filter((veld) => veld instanceof HTMLInputElement);
  }

  #leesAdres(): void {
    const adres = new URLSearchParams(location.hash.slice(1));
    for (const veld of this.#velden) {
      const waarde = inAdres(adres, veld.name);
      if (veld.type === 'radio') veld.checked = veld.value !== '' && veld.value === waarde;
      else veld.value = /^[\d.,]*$/.test(waarde) ? waarde.replace('.', ',') : '';
      keurVraag(veld);
    }
    this.#toon(adres);
  }

  #bewaar(): void {
    // What the premiecheck told and this page does not ask (the towns) stays in the address.
    const adres = new URLSearchParams(location.hash.includes('=') ? location.hash.slice(1) : '');
    for (const { name } of this.#velden) {
      adres.delete(name);
      adres.delete(name.replace('.totaal', ''));
    }
    for (const [naam, waarde] of new FormData(this.#form)) {
      if (typeof waarde === 'string' && waarde.trim() !== '') adres.set(naam, waarde.trim());
    }
    const fragment = adres.toString();
    history.replaceState(null, '', fragment === '' ? location.pathname : `#${fragment}`);
    this.#toon(adres);
  }

  #toon(adres: URLSearchParams): void {
    const verteld = leesZorgbudgetsituatie(adres);
    const iets = Object.values(verteld).some((waarde) => waarde !== undefined);
    const oordelen = beoordeelZorgbudgetten(verteld);
    for (const oordeel of oordelen) this.#toonBudget(oordeel, iets);
    const zin = iets ? inEenZin(oordelen) : '';
    const status = vind(this, '[data-rol=zin]', HTMLElement);
    if (status.textContent !== zin) status.textContent = zin;
    const fragment = situatieNaarAdres(situatieUitAdres(adres.toString()).situatie);
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-met-situatie]')) {
      link.hash = fragment;
    }
  }

  #toonBudget({ budget, uitkomst, regels }: Budgetoordeel, iets: boolean): void {
    const kaart = vind(this, `[data-budget=${budget}]`, HTMLElement);
    kaart.dataset.uitkomst = iets ? uitkomst : '';
    const kop = vind(kaart, '[data-rol=uitkomst]', HTMLElement);
    kop.hidden = !iets;
    kop.replaceChildren(sjabloon(`uitkomst-${uitkomst}`));
    const lijst = vind(kaart, '.redenen', HTMLElement);
    // A rule that only holds for some comes and goes at the end of the list.
    while (lijst.children.length > regels.length) lijst.lastElementChild?.remove();
    regels.forEach((regel, plaats) => {
      const rij = lijst.children[plaats] ?? lijst.appendChild(extraRegel(lijst, regel.tekst));
      const [teken, betekenis] = iets ? TEKEN[regel.uitkomst] : ['•', ''];
      vind(rij, '[data-rol=teken]', HTMLElement).textContent = teken;
      vind(rij, '[data-rol=betekenis]', HTMLElement).textContent = betekenis;
    });
  }
}

/** Says at a question what may be written in a field that holds something else. */
function keurVraag(gevuld: HTMLInputElement): void {
  const vraag = gevuld.closest('fieldset');
  const fout = vraag?.querySelector<HTMLElement>('.fout');
  if (!vraag || !fout) return;
  let bericht = '';
  for (const veld of vraag.querySelectorAll('input')) {
    const vorm = (GETALLEN as Record<string, Getalvorm>)[veld.name];
    const tekst = veld.value.trim();
    const klopt = !vorm || tekst === '' || leesGetal(tekst, vorm) !== undefined;
    veld.ariaInvalid = klopt ? null : 'true';
    if (!klopt) bericht ||= getalGevraagd(vorm);
  }
  fout.hidden = bericht === '';
  if (fout.textContent !== bericht) fout.textContent = bericht;
}

function extraRegel(lijst: HTMLElement, tekst: string): HTMLElement {
  const rij = vind(lijst, 'li', HTMLElement).cloneNode(true) as HTMLElement;
  const bron = vind(rij, 'a', HTMLElement);
  bron.previousSibling?.replaceWith(`${tekst} `);
  return rij;
}

function inEenZin(oordelen: readonly Budgetoordeel[]): string {
  const delen = BUDGETTEN.map((budget) => {
    const uitkomst = oordelen.find((oordeel) => oordeel.budget === budget)?.uitkomst ?? '';
    return `${KORT[budget]}: ${uitkomst}`;
  });
  return `${delen.join('; ')}.`.replace(/^./, (letter) => letter.toUpperCase());
}

customElements.define('zorgbudget-wijzer', ZorgbudgetWijzer);
