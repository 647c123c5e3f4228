import { normaliseer, type Plaats } from '../../domain/plaatsen.ts';
import type { Woonplaats } from '../../domain/woonplaats.ts';
import type { Situatie } from '../../schema/situatie.ts';
import { vind } from '../dom.ts';
import { laadPlaatsen } from '../plaatsen.ts';

const ROLLEN = ['zorgvrager', 'mantelzorger'] as const;
type Rol = (typeof ROLLEN)[number];
type Woonstad = Pick<Plaats, 'gemeente' | 'naam'>;

/** The first question: where do both live? */
export class Woonplaatsen {
  readonly element: HTMLElement;
  readonly #opKeuze: (woonplaats: Woonplaats) => void;
  readonly #gekozen: Record<Rol, Woonstad | undefined> = {
    zorgvrager: undefined,
    mantelzorger: undefined,
  };

  constructor(element: HTMLElement, opKeuze: (woonplaats: Woonplaats) => void) {
    this.element = element;
    this.#opKeuze = opKeuze;
    for (const rol of ROLLEN) {
      const invoer = this.#invoer(rol);
      invoer.closest<HTMLElement>('plaats-veld')?.addEventListener('kies', ({ detail }) => {
        this.#neem(rol, detail);
      });
      // What was typed without choosing counts when it names one town, and takes back what was chosen before.
      invoer.addEventListener('change', () => void this.#neemGetypt(rol));
    }
    for (const radio of this.#radios) {
      radio.addEventListener('change', () => {
        this.#toonElders();
        this.#meld();
      });
    }
  }

  get eerste(): HTMLElement {
    return this.#invoer('zorgvrager');
  }

  get #radios(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('input[name=zelfde]')];
  }

  get #zelfde(): string {
    return this.#radios.find(({ checked }) => checked)?.value ?? '';
  }

  #invoer(rol: Rol): HTMLInputElement {
    return vind(this.element, `#gemeente-${rol}`, HTMLInputElement);
  }

  #neem(rol: Rol, plaats: Woonstad | undefined): void {
    this.#gekozen[rol] = plaats;
    // A message stays until there is a town: if it went at once, the button would move away from under a click.
    if (plaats) this.#fout(rol, '');
    this.#meld();
  }

  async #neemGetypt(rol: Rol): Promise<void> {
    const getypt = normaliseer(this.#invoer(rol).value);
    if (getypt === normaliseer(this.#gekozen[rol]?.naam ?? '')) return;
    const plaatsen = await laadPlaatsen().catch(() => []);
    const bedoeld = plaatsen.filter(({ naam }) => normaliseer(naam) === getypt);
    const steden = new Set(bedoeld.map(({ gemeente }) => gemeente));
    const plaats = bedoeld.find(({ soort }) => soort === 'gemeente') ?? bedoeld[0];
    // A choice from the list may have come in between.
    if (normaliseer(this.#invoer(rol).value) !== getypt) return;
    const zeker = plaats?.soort === 'gemeente' || steden.size === 1;
    this.#neem(rol, zeker && plaats ? { gemeente: plaats.gemeente, naam: plaats.naam } : undefined);
  }

  #toonElders(): void {
    vind(this.element, '[data-rol=elders-wonen]', HTMLElement).hidden = this.#zelfde !== 'nee';
  }

  #meld(): void {
    const zorgvrager = this.#gekozen.zorgvrager;
    const mantelzorger = this.#zelfde === 'ja' ? zorgvrager : this.#gekozen.mantelzorger;
    this.#opKeuze({
      zorgvrager: zorgvrager?.gemeente,
      mantelzorger: this.#zelfde === '' ? undefined : mantelzorger?.gemeente,
      dorp: zorgvrager?.naam,
    });
  }

  #fout(rol: Rol, bericht: string): void {
    const fout = vind(this.element, `[data-fout=gemeente-${rol}]`, HTMLElement);
    fout.hidden = bericht === '';
    fout.textContent = bericht;
    this.#invoer(rol).ariaInvalid = bericht === '' ? null : 'true';
  }

  /** Whether there is a town to ask about; says what is missing where there is none. */
  async controleer(): Promise<boolean> {
    await this.#neemGetypt('zorgvrager');
    if (this.#zelfde === 'nee') await this.#neemGetypt('mantelzorger');
    if (this.#gekozen.zorgvrager || (this.#zelfde === 'nee' && this.#gekozen.mantelzorger))
      return true;
    const getypt = this.#invoer('zorgvrager').value.trim();
    this.#fout(
      'zorgvrager',
      getypt === ''
        ? 'Kies eerst een gemeente.'
        : `We kennen “${getypt}” niet als plaats in Vlaanderen. Kies een plaats uit de lijst.`,
    );
    this.#invoer('zorgvrager').focus();
    return false;
  }

  /** Fills in what a situatie tells. */
  schrijf({ zorgvrager, mantelzorger }: Situatie, naamVan: (slug: string) => string): void {
    const slugs = { zorgvrager: zorgvrager?.gemeente, mantelzorger: mantelzorger?.gemeente };
    for (const rol of ROLLEN) {
      const gemeente = slugs[rol];
      this.#gekozen[rol] = gemeente ? { gemeente, naam: naamVan(gemeente) } : undefined;
      this.#invoer(rol).value = this.#gekozen[rol]?.naam ?? '';
      this.#fout(rol, '');
    }
    const { zorgvrager: daar, mantelzorger: hier } = slugs;
    const zelfde = hier === undefined ? '' : hier === daar ? 'ja' : 'nee';
    for (const radio of this.#radios) radio.checked = radio.value === zelfde;
    this.#toonElders();
  }
}
