import type { Antwoord } from '../../domain/antwoord.ts';
import { leesGetal } from '../../domain/situatieAdres.ts';
import type { Lijstvraag } from '../../domain/vragenlijst.ts';
import type { Vraagsleutel } from '../../domain/vraag.ts';
import { getalGevraagd, vormVan, type Getalvorm, type Vraagvorm } from '../../domain/vraagvorm.ts';
import { vind } from '../dom.ts';

const VERBLIJF = 'zorgvrager.maandenInGemeente';

/** A field that holds something else than an answer, with a sentence that says what it should be. */
class Leesfout extends Error {}

/** The fields of one question (Premievraag.astro): what they say, and what they should say. */
export class Vraagveld {
  readonly element: HTMLFieldSetElement;
  readonly sleutel: Vraagsleutel;
  readonly #vorm: Vraagvorm;
  readonly #fout: HTMLElement;

  constructor(element: HTMLFieldSetElement) {
    this.element = element;
    this.sleutel = element.dataset.sleutel as Vraagsleutel;
    this.#vorm = vormVan(this.sleutel);
    this.#fout = vind(element, '.fout', HTMLElement);
    element.addEventListener('input', ({ target }) => {
      if (this.#vorm.soort === 'score' && target instanceof HTMLInputElement) this.#kies(target);
    });
  }

  get #radios(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  }

  get #teksten(): HTMLInputElement[] {
    return [...this.element.querySelectorAll<HTMLInputElement>('input[type=text]')];
  }

  /** A score and "I do not know the score" exclude each other. */
  #kies(gebruikt: HTMLInputElement): void {
    if (gebruikt.type === 'radio') for (const veld of this.#teksten) veld.value = '';
    else if (gebruikt.value !== '') for (const veld of this.#radios) veld.checked = false;
  }

  /** What was filled in; undefined when nothing, or when it is no answer. Then the reason is shown and `fout` is true. */
  lees(): { antwoord: Antwoord | undefined; fout: boolean } {
    try {
      const antwoord = this.#lees();
      this.#toonFout('');
      return { antwoord, fout: false };
    } catch (fout) {
      if (!(fout instanceof Leesfout)) throw fout;
      this.#toonFout(fout.message);
      return { antwoord: undefined, fout: true };
    }
  }

  #toonFout(bericht: string): void {
    this.#fout.hidden = bericht === '';
    if (this.#fout.textContent !== bericht) this.#fout.textContent = bericht;
    for (const veld of this.#teksten) veld.ariaInvalid = bericht === '' ? null : 'true';
  }

  #lees(): Antwoord | undefined {
    switch (this.#vorm.soort) {
      case 'gemeente':
        return undefined;
      case 'tekst':
        return this.#leesKeuzelijst();
      case 'janee':
      case 'categorie':
        return this.#leesKeuze();
      case 'getal':
        return this.sleutel === VERBLIJF ? this.#leesVerblijf() : this.#leesGetal(this.#vorm);
      case 'score':
        return this.#leesScore(this.#vorm.delen) ?? this.#leesKeuze();
    }
  }

  #leesKeuzelijst(): string | undefined {
    const gekozen = this.element.querySelector('select')?.value ?? '';
    return gekozen === '' ? undefined : gekozen;
  }

  #leesKeuze(): Antwoord | undefined {
    const gekozen = this.#radios.find(({ checked }) => checked)?.value ?? '';
    if (gekozen === '') return undefined;
    return { ja: true, nee: false }[gekozen] ?? gekozen;
  }

  #leesGetal(vorm: Getalvorm): number | undefined {
    const tekst = this.#teksten[0]?.value.trim() ?? '';
    // "20.000" and "€ 20 000" are how people write twenty thousand.
    const kaal = vorm.heel ? tekst : tekst.replaceAll(/[€\s]|\.(?=\d{3}(?:\D|$))/g, '');
    return leesVak(kaal, vorm);
  }

  #leesVerblijf(): number | undefined {
    const [jaren, maanden] = this.#teksten.map(({ value }) => value.trim());
    const samen = [
      leesVak(jaren ?? '', { min: 0, max: 119, heel: true }),
      leesVak(maanden ?? '', { min: 0, max: 1200, heel: true }),
    ];
    if (samen.every((deel) => deel === undefined)) return undefined;
    return Math.min((samen[0] ?? 0) * 12 + (samen[1] ?? 0), 1440);
  }

  #leesScore(delen: Readonly<Record<string, { min: number; max: number }>>): Antwoord | undefined {
    const scores = Object.entries(delen).flatMap(([deel, bereik]) => {
      const veld = this.#deelveld(deel);
      const score = leesVak(veld?.value.trim() ?? '', { ...bereik, heel: false });
      return score === undefined ? [] : [[deel, score] as const];
    });
    const [eerste] = scores;
    if (eerste === undefined) return undefined;
    return scores.length === 1 && eerste[0] === 'totaal' ? eerste[1] : Object.fromEntries(scores);
  }

  #deelveld(deel: string): HTMLInputElement | null {
    return this.element.querySelector(`[data-deel="${deel}"] input`);
  }

  /** Fills the fields in, or empties them. */
  schrijf(antwoord: Antwoord | undefined): void {
    for (const veld of this.#teksten) veld.value = '';
    const keuze = typeof antwoord === 'boolean' ? (antwoord ? 'ja' : 'nee') : antwoord;
    for (const radio of this.#radios) radio.checked = radio.value !== '' && radio.value === keuze;
    const select = this.element.querySelector('select');
    if (select) select.value = typeof antwoord === 'string' ? antwoord : '';
    if (typeof antwoord === 'number') this.#schrijfGetal(antwoord);
    if (typeof antwoord === 'object') {
      for (const [deel, score] of Object.entries(antwoord)) {
        const veld = this.#deelveld(deel);
        if (veld) veld.value = geschreven(score);
      }
    }
    this.#toonFout('');
  }

  #schrijfGetal(getal: number): void {
    const [eerste, tweede] = this.#teksten;
    const veld = this.#deelveld('totaal') ?? eerste;
    if (this.sleutel === VERBLIJF && eerste && tweede) {
      eerste.value = String(Math.floor(getal / 12));
      tweede.value = String(getal % 12);
    } else if (veld) veld.value = geschreven(getal);
  }

  /** Shows the parts that matter here, and whether the answer still does. */
  stel({ delen, beslist }: Lijstvraag): void {
    const vakken = this.element.querySelectorAll<HTMLElement>('[data-deel]');
    for (const vak of vakken) {
      const gevuld = (vak.querySelector('input')?.value ?? '') !== '';
      vak.hidden = !gevuld && !delen.includes(vak.dataset.deel ?? '');
    }
    vind(this.element, '.beslist', HTMLElement).hidden = beslist;
  }

  /** The villages that one can choose from. */
  stelKeuzes(namen: readonly string[]): void {
    const select = this.element.querySelector('select');
    if (!select || select.options.length === namen.length + 1) return;
    const gekozen = select.value;
    select.replaceChildren(
      ...[...select.options].slice(0, 1),
      ...namen.map((naam) => new Option(naam, naam)),
    );
    select.value = namen.includes(gekozen) ? gekozen : '';
  }
}

function geschreven(getal: number): string {
  return String(getal).replace('.', ',');
}

/** @throws Leesfout when there is something else than a number that is allowed */
function leesVak(tekst: string, vorm: Getalvorm): number | undefined {
  if (tekst === '') return undefined;
  const getal = leesGetal(tekst, vorm);
  if (getal === undefined) throw new Leesfout(getalGevraagd(vorm));
  return getal;
}
