import { leesAntwoord, type Voorbeeldvraag } from '../../schema/voorbeeldvragen.ts';
import { begrijp } from './begrijp.ts';
import type { Plaats } from '../plaatsen.ts';
import { maakKennis, type Kennis } from './kennis.ts';
import type { Zoekdata } from './pakket.ts';
import { bekendeTekens, doelVan, tekensVan, type Woordpunten } from './woordpunten.ts';

/** What is learned from: the signs of a question, and every kind of help that answers it. */
interface Voorbeeld {
  readonly tekens: readonly string[];
  readonly doelen: readonly string[];
}

/** The data of the search, with what its example questions teach. */
export function metWoordpunten(
  data: Omit<Zoekdata, 'woordpunten'>,
  vragen: readonly Voorbeeldvraag[],
  plaatsen: readonly Plaats[],
): Zoekdata {
  const kennis = maakKennis({ ...data, woordpunten: new Map() }, plaatsen);
  return { ...data, woordpunten: leerWoordpunten(vragen, kennis, bekendeTekens(data)) };
}

/**
 * Learns what each word says of the help that is meant, from questions whose answer is known.
 *
 * Multinomial logistic regression, as scikit-learn and Vowpal Wabbit have it, with two wishes of our own: no points below
 * zero and whole points only, so that a person can read them and they pack small. Few words get points at all by an L1
 * penalty (Tibshirani 1996, "Regression shrinkage and selection via the lasso"), and how far each step goes follows
 * AdaGrad (Duchi, Hazan, Singer 2011, "Adaptive subgradient methods"). The same questions give the same points, always.
 *
 * @param kennis what the search knows without these points
 * @param bekend the signs that points may be learned for
 */
function leerWoordpunten(
  vragen: readonly Voorbeeldvraag[],
  kennis: Kennis,
  bekend: readonly string[],
): Woordpunten {
  const voorbeelden = vragen
    .map((vraag) => voorbeeldVan(vraag, kennis))
    .filter(({ doelen }) => doelen.length > 0);
  const leerling = new Leerling(voorbeelden, new Set(bekend));
  for (let ronde = 0; ronde < RONDEN; ronde += 1) leerling.oefen();
  return leerling.woordpunten();
}

function voorbeeldVan({ vraag, antwoord }: Voorbeeldvraag, kennis: Kennis): Voorbeeld {
  const doelen = antwoord.flatMap((tekst) => doelenVan(tekst, kennis));
  return { tekens: tekensVan(begrijp(vraag, kennis)), doelen: [...new Set(doelen)] };
}

function doelenVan(tekst: string, { fiches, nummerVan }: Kennis): string[] {
  const antwoord = leesAntwoord(tekst);
  if (antwoord?.soort === 'soort') {
    return fiches.flatMap((fiche) =>
      fiche.soort === 'dienst' && fiche.soortDienst === antwoord.wat ? doelVan(fiche) : [],
    );
  }
  const sleutel = antwoord?.soort === 'elz' ? `zone:${antwoord.wat}` : tekst;
  const fiche = fiches[nummerVan.get(sleutel) ?? -1];
  return fiche ? [doelVan(fiche)] : [];
}

const RONDEN = 20;
/** How far the first step goes; each next one less. */
const STAP = 0.5;
const L1 = 0.006;
const L2 = 0.0001;
/** How much of what is wished goes to all right answers alike. */
const EERLIJK = 0.1;
/** What a single question says is chance. */
const MINSTE_VRAGEN = 2;
/** Where the rounds begin with the same questions in another order each time. */
const ZAAD = 1;

class Leerling {
  readonly #tekens: readonly string[];
  readonly #doelen: readonly string[];
  /** The examples as numbers of signs and of kinds of help. */
  readonly #voorbeelden: { readonly tekens: number[]; readonly doelen: number[] }[];
  /** For each sign and kind of help: the points, and the sum of the squares of the steps so far. */
  readonly #punten: Float64Array;
  readonly #kwadraten: Float64Array;
  #toeval = ZAAD;

  constructor(voorbeelden: readonly Voorbeeld[], bekend: ReadonlySet<string>) {
    const hoeVaak = new Map<string, number>();
    for (const teken of voorbeelden.flatMap(({ tekens }) => tekens)) {
      hoeVaak.set(teken, (hoeVaak.get(teken) ?? 0) + 1);
    }
    this.#tekens = [...hoeVaak].flatMap(([teken, keer]) =>
      keer >= MINSTE_VRAGEN && bekend.has(teken) ? teken : [],
    );
    this.#doelen = [...new Set(voorbeelden.flatMap(({ doelen }) => doelen))];
    const nummerIn = (lijst: readonly string[]) => {
      const nummers = new Map(lijst.map((naam, nummer) => [naam, nummer]));
      return (namen: readonly string[]) => namen.flatMap((naam) => nummers.get(naam) ?? []);
    };
    const tekennummers = nummerIn(this.#tekens);
    const doelnummers = nummerIn(this.#doelen);
    this.#voorbeelden = voorbeelden.map(({ tekens, doelen }) => ({
      tekens: tekennummers(tekens),
      doelen: doelnummers(doelen),
    }));
    this.#punten = new Float64Array(this.#tekens.length * this.#doelen.length);
    this.#kwadraten = new Float64Array(this.#punten.length).fill(1e-6);
  }

  /** Goes through all examples once. */
  oefen(): void {
    this.#schud();
    for (const { tekens, doelen } of this.#voorbeelden) {
      const kansen = this.#kansen(tekens);
      const wens = gewenst(kansen, doelen);
      for (let doel = 0; doel < kansen.length; doel += 1) {
        const fout = (kansen[doel] ?? 0) - (wens.get(doel) ?? 0);
        for (const teken of tekens) this.#verbeter(teken * this.#doelen.length + doel, fout);
      }
    }
  }

  /** The points in whole numbers. */
  woordpunten(): Woordpunten {
    const rijen = this.#tekens.map((teken, nummer) => {
      const begin = nummer * this.#doelen.length;
      const punten = this.#doelen.flatMap((doel, plek): [string, number][] => {
        const aantal = Math.round(this.#punten[begin + plek] ?? 0);
        return aantal > 0 ? [[doel, aantal]] : [];
      });
      return [teken, new Map(punten)] as const;
    });
    return new Map(rijen.filter(([, punten]) => punten.size > 0));
  }

  #kansen(tekens: readonly number[]): Float64Array {
    const aantal = this.#doelen.length;
    const kansen = new Float64Array(aantal);
    for (const teken of tekens) {
      for (let doel = 0; doel < aantal; doel += 1) {
        kansen[doel] = (kansen[doel] ?? 0) + (this.#punten[teken * aantal + doel] ?? 0);
      }
    }
    const hoogste = Math.max(...kansen);
    const machten = kansen.map((punten) => Math.exp(punten - hoogste));
    const totaal = machten.reduce((som, macht) => som + macht, 0);
    return machten.map((macht) => macht / totaal);
  }

  #verbeter(plek: number, fout: number): void {
    const punten = this.#punten[plek] ?? 0;
    const helling = fout + L2 * punten;
    const kwadraat = (this.#kwadraten[plek] ?? 0) + helling * helling;
    const stap = STAP / Math.sqrt(kwadraat);
    this.#kwadraten[plek] = kwadraat;
    this.#punten[plek] = Math.max(0, punten - stap * helling - stap * L1);
  }

  /** Fisher and Yates, with a generator of our own so that each build does the same (Numerical Recipes, 7.1). */
  #schud(): void {
    const rij = this.#voorbeelden;
    for (let plek = rij.length - 1; plek > 0; plek -= 1) {
      this.#toeval = (Math.imul(this.#toeval, 1664525) + 1013904223) >>> 0;
      const ander = Math.floor((this.#toeval / 2 ** 32) * (plek + 1));
      const [een, twee] = [rij[plek], rij[ander]];
      if (een && twee) [rij[plek], rij[ander]] = [twee, een];
    }
  }
}

/**
 * What the chances should have been. Any right answer will do: nearly all goes to the ones that are thought of already, and
 * a little to each, so that none is forgotten.
 */
function gewenst(kansen: Float64Array, doelen: readonly number[]): ReadonlyMap<number, number> {
  const samen = doelen.reduce((som, doel) => som + (kansen[doel] ?? 0), 0);
  return new Map(
    doelen.map((doel) => [
      doel,
      EERLIJK / doelen.length + ((1 - EERLIJK) * (kansen[doel] ?? 0)) / samen,
    ]),
  );
}
