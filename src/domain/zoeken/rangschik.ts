import { normaliseer } from '../plaatsen.ts';
import type { Begrepen } from './begrijp.ts';
import type { GenoemdeGroep } from './begrijp/groep.ts';
import { factor } from './factor.ts';
import type { Dienstfiche } from './fiche.ts';
import { GEWICHT } from './gewichten.ts';
import type { Kennis } from './kennis.ts';
import { metPlaats } from './plaatselijk.ts';
import { stam } from './spelling.ts';
import { spreid } from './spreiding.ts';
import { zoektermen } from './termen.ts';
import type { Treffer } from './treffer.ts';
import { doelVan, kansenVan, noemtPlaats, tekensVan } from './woordpunten.ts';

/** What the engine found for a few words: the number of the entry, and how well it fits. */
export interface Vondst {
  readonly nummer: number;
  readonly score: number;
}

/** The full-text engine: Pagefind in the browser, anything in a test. All terms (see {@link zoektermen}) must stand in the entry. */
export type Zoekmachine = (woorden: string) => Promise<readonly Vondst[]>;

/** How rare a sign is: what few entries carry says more about them. */
const zeldzaamheid = (aantal: number, totaal: number) => Math.log(1 + totaal / Math.max(1, aantal));

/** Adds up the signs for every entry. */
class Weegschaal {
  readonly #punten = new Map<number, number>();
  readonly #totaal: number;

  constructor(totaal: number) {
    this.#totaal = totaal;
  }

  /** A sign that the engine gives: the best entry gets it in full. */
  tekst(vondsten: readonly Vondst[], gewicht: number): void {
    const beste = Math.max(...vondsten.map(({ score }) => score), 0);
    if (beste === 0) return;
    const waarde = gewicht * zeldzaamheid(vondsten.length, this.#totaal);
    for (const { nummer, score } of vondsten)
      this.#tel(nummer, waarde * (0.4 + (0.6 * score) / beste));
  }

  /** A sign that entries carry or not. */
  kenmerk(nummers: readonly number[], gewicht: number): void {
    const waarde = gewicht * zeldzaamheid(nummers.length, this.#totaal);
    for (const nummer of nummers) this.#tel(nummer, waarde);
  }

  /** Points as they are. */
  erbij(nummer: number, punten: number): void {
    this.#tel(nummer, punten);
  }

  #tel(nummer: number, punten: number): void {
    this.#punten.set(nummer, (this.#punten.get(nummer) ?? 0) + punten);
  }

  punten(): ReadonlyMap<number, number> {
    return this.#punten;
  }
}

/** Every entry that has something to do with the question, best first. */
export async function rangschik(
  begrepen: Begrepen,
  kennis: Kennis,
  machine: Zoekmachine,
): Promise<Treffer[]> {
  const weegschaal = new Weegschaal(kennis.fiches.length);
  const zoek: Zoekmachine = async (tekst) => {
    const termen = zoektermen(tekst, kennis.stopwoorden);
    return termen === '' ? [] : machine(termen);
  };
  await weegTekst(begrepen, zoek, weegschaal);
  await weegGroepen(begrepen, kennis, zoek, weegschaal);
  weegTitels(begrepen, kennis, weegschaal);
  weegKansen(begrepen, kennis, weegschaal);

  const treffers = [...weegschaal.punten()].flatMap(([nummer, punten]): Treffer[] => {
    const fiche = kennis.fiches[nummer];
    return fiche ? [{ fiche, score: punten * factor(fiche, begrepen, kennis), gezet: false }] : [];
  });
  const gevonden = metPlaats(treffers, begrepen, kennis)
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        Number(isAlgemeen(b)) - Number(isAlgemeen(a)) ||
        a.fiche.titel.localeCompare(b.fiche.titel, 'nl'),
    );
  return spreid(gevonden, begrepen);
}

/** A kind of help that is less likely is not meant. */
const KLEINSTE_KANS = 0.01;
/** What explains a kind of service may be meant itself. */
const MOGELIJK = 0.05;

/** The line that anyone can call, whatever it is about. */
const ALGEMENE_LIJN = 'tele-onthaal';

/** What explains a kind of service, or is for everyone, rather than one of many. */
function isAlgemeen({ fiche }: Treffer): boolean {
  if (fiche.soort !== 'dienst') return fiche.soort === 'begrip';
  return isUitleg(fiche) || fiche.slug === ALGEMENE_LIJN;
}

/** The entry that explains a kind of service, and is none of them. */
function isUitleg({ slug, soortDienst }: Dienstfiche): boolean {
  return slug === soortDienst;
}

async function weegTekst(
  { woorden, gegokt, wie, eigen }: Begrepen,
  machine: Zoekmachine,
  weegschaal: Weegschaal,
): Promise<void> {
  const gewichtVan = (woord: string) => {
    if (wie.has(woord)) return GEWICHT.wie;
    if (gegokt.has(woord)) return GEWICHT.gegokt;
    return eigen.has(woord) ? GEWICHT.eigenWoord : GEWICHT.woord;
  };
  const perWoord = await Promise.all(woorden.map(machine));
  perWoord.forEach((vondsten, plaats) => {
    weegschaal.tekst(vondsten, gewichtVan(woorden[plaats] ?? ''));
  });
  if (woorden.length > 1) {
    weegschaal.tekst(await machine(woorden.join(' ')), GEWICHT.alleWoorden);
  }
}

/** How much a group of synonyms counts. */
function krachtVan({ groep, gezegd }: GenoemdeGroep): number {
  return (1 + GEWICHT.fraselengte * (gezegd.length - 1)) * (groep.wie ? GEWICHT.wie : 1);
}

async function weegGroepen(
  { groepen }: Begrepen,
  { fiches }: Kennis,
  machine: Zoekmachine,
  weegschaal: Weegschaal,
): Promise<void> {
  const diensten = (past: (dienst: Dienstfiche) => boolean) =>
    fiches.flatMap((fiche, nummer) => (fiche.soort === 'dienst' && past(fiche) ? nummer : []));
  await Promise.all(
    groepen.map(async (genoemd) => {
      const { naar } = genoemd.groep;
      const kracht = krachtVan(genoemd);
      naar.soort?.forEach((soort, plaats) => {
        weegschaal.kenmerk(
          diensten((dienst) => dienst.soortDienst === soort),
          kracht * GEWICHT.soort * GEWICHT.soortDaling ** plaats,
        );
      });
      for (const thema of naar.thema ?? []) {
        weegschaal.kenmerk(
          diensten((dienst) => dienst.thema.includes(thema)),
          kracht * GEWICHT.thema,
        );
      }
      for (const doelgroep of naar.doelgroep ?? []) {
        weegschaal.kenmerk(
          diensten((dienst) => dienst.doelgroep.includes(doelgroep)),
          kracht * GEWICHT.doelgroep,
        );
      }
      const gevonden = await Promise.all((naar.woorden ?? []).map(machine));
      gevonden.forEach((vondsten, plaats) => {
        weegschaal.tekst(vondsten, kracht * GEWICHT.gidswoord * GEWICHT.soortDaling ** plaats);
      });
    }),
  );
}

/** Titles, and the other names of a term, that say what the question says. */
function weegTitels(begrepen: Begrepen, kennis: Kennis, weegschaal: Weegschaal): void {
  const { stopwoorden, titels } = kennis;
  // "ALS": of small words alone, each one counts.
  const alleKlein = begrepen.woorden.every((woord) => stopwoorden.has(woord));
  const telt = (woord: string) => alleKlein || !stopwoorden.has(woord);
  const stammenVan = (lijst: readonly string[]) => lijst.filter(telt).map(stam);

  const woorden = stammenVan(begrepen.woorden);
  if (woorden.length === 0) return;
  const plaats = stammenVan(begrepen.plaatsnaam);
  const gidswoorden = begrepen.groepen.flatMap(({ groep }) =>
    (groep.naar.woorden ?? []).map((tekst) => stammenVan(normaliseer(tekst).split(' '))),
  );
  titels.forEach((namen, nummer) => {
    const gelijkenissen = namen.map((naam) => {
      const titel = naam.flatMap(([woord, woordstam]) => (telt(woord) ? woordstam : []));
      return gelijkenis(titel, woorden, plaats, gidswoorden);
    });
    const beste = Math.max(0, ...gelijkenissen);
    if (beste > 0) weegschaal.erbij(nummer, beste);
  });
}

/** What the question means by what was learned. A premium is found by its town. */
function weegKansen(begrepen: Begrepen, kennis: Kennis, weegschaal: Weegschaal): void {
  // What is said with small words alone is too little to guess from.
  const zegtIets = begrepen.buitenPlaats.some(
    (woord) => !kennis.stopwoorden.has(woord) && kennis.woordpunten.has(stam(woord)),
  );
  if (!zegtIets) return;
  const kansen = kansenVan(tekensVan(begrepen), kennis.woordpunten);
  const perSoort = kansenPerSoort(kansen, kennis);
  const noemt = noemtPlaats(begrepen);
  kennis.fiches.forEach((fiche, nummer) => {
    if (fiche.soort === 'premie') return;
    const eigen = kansen.get(doelVan(fiche)) ?? 0;
    const staatVoorSoort =
      fiche.soort === 'dienst' && (noemt || (isUitleg(fiche) && eigen > MOGELIJK));
    const kans = staatVoorSoort ? (perSoort.get(fiche.soortDienst) ?? 0) : eigen;
    // Certainty is easily overrated: the root leaves room for the second kind that may be meant.
    if (kans > KLEINSTE_KANS) weegschaal.erbij(nummer, Math.sqrt(kans) * GEWICHT.kans);
  });
}

/**
 * How likely each kind of service is meant, whichever service of that kind. What explains a kind stands for all of them
 * where it may be meant itself, so that no single provider stands first; and who names a place means what works there.
 */
function kansenPerSoort(
  kansen: ReadonlyMap<string, number>,
  { fiches }: Kennis,
): ReadonlyMap<string, number> {
  const soortVanDoel = new Map(
    fiches.flatMap((fiche) =>
      fiche.soort === 'dienst' ? [[doelVan(fiche), fiche.soortDienst] as const] : [],
    ),
  );
  const perSoort = new Map<string, number>();
  for (const [doel, soort] of soortVanDoel) {
    perSoort.set(soort, (perSoort.get(soort) ?? 0) + (kansen.get(doel) ?? 0));
  }
  return perSoort;
}

function gelijkenis(
  titel: readonly string[],
  woorden: readonly string[],
  plaats: readonly string[],
  gidswoorden: readonly (readonly string[])[],
): number {
  const staatIn = (lijst: readonly string[]) =>
    titel.filter((woord) => lijst.includes(woord)).length;
  const genoemd = staatIn(woorden);
  // A title that names the place as well is a local service's own name.
  const gedekt = genoemd + (genoemd > 0 || woorden.length === 0 ? staatIn(plaats) : 0);
  // "persoonlijke assistentie budget" is the title "Persoonlijke-assistentiebudget".
  const precies =
    titel.toSorted().join('') === woorden.toSorted().join('') ||
    titel.join('') === woorden.join('');
  const isGidswoord = gidswoorden.some(
    (lijst) => lijst.length === titel.length && staatIn(lijst) === titel.length,
  );
  return (
    (gedekt / titel.length) * (0.3 + (0.7 * genoemd) / woorden.length) * GEWICHT.titel +
    (precies ? GEWICHT.titelGeheel : 0) +
    (isGidswoord ? GEWICHT.gidstitel : 0)
  );
}
