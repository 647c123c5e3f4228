import { normaliseer } from '../plaatsen.ts';
import type { Begrepen } from './begrijp.ts';
import { isSpecifiek } from './begrijp/bedoeling.ts';
import type { Dienstfiche, Fiche } from './fiche.ts';
import { FACTOR, GEWICHT, ZONDER_PLAATS } from './gewichten.ts';
import type { Kennis } from './kennis.ts';
import { inProvincie, isErEen, nabijheid, zonesVoor } from './nabijheid.ts';
import { stam } from './spelling.ts';
import { spreid } from './spreiding.ts';
import { zoektermen } from './termen.ts';

/** What the engine found for a few words: the number of the entry, and how well it fits. */
export interface Vondst {
  readonly nummer: number;
  readonly score: number;
}

/** The full-text engine: Pagefind in the browser, anything in a test. All terms (see {@link zoektermen}) must stand in the entry. */
export type Zoekmachine = (woorden: string) => Promise<readonly Vondst[]>;

/** An entry and how well it answers. */
export interface Treffer {
  readonly fiche: Fiche;
  readonly score: number;
  /** Put in for the place that was named, not found by its words. */
  readonly gezet: boolean;
}

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

  const treffers = [...weegschaal.punten()].flatMap(([nummer, punten]): Treffer[] => {
    const fiche = kennis.fiches[nummer];
    return fiche ? [{ fiche, score: punten * factor(fiche, begrepen, kennis), gezet: false }] : [];
  });
  const gevonden = metPlaats(treffers, begrepen, kennis)
    .filter(({ score }) => score > 0)
    .toSorted(
      (a, b) =>
        b.score - a.score ||
        Number(gaatOverSoort(b)) - Number(gaatOverSoort(a)) ||
        a.fiche.titel.localeCompare(b.fiche.titel, 'nl'),
    );
  return spreid(gevonden, begrepen);
}

/** What explains a kind of service, rather than one that provides it. */
function gaatOverSoort({ fiche }: Treffer): boolean {
  return fiche.soort === 'begrip' || (fiche.soort === 'dienst' && fiche.slug === fiche.soortDienst);
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

async function weegGroepen(
  { groepen }: Begrepen,
  { fiches }: Kennis,
  machine: Zoekmachine,
  weegschaal: Weegschaal,
): Promise<void> {
  const diensten = (past: (dienst: Dienstfiche) => boolean) =>
    fiches.flatMap((fiche, nummer) => (fiche.soort === 'dienst' && past(fiche) ? nummer : []));
  await Promise.all(
    groepen.map(async ({ groep: { naar, wie }, gezegd }) => {
      const kracht = (1 + GEWICHT.fraselengte * (gezegd.length - 1)) * (wie ? GEWICHT.wie : 1);
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

/** How much an entry counts, given what was asked and where. */
function factor(fiche: Fiche, begrepen: Begrepen, kennis: Kennis): number {
  const { plaatsen, provincie, wilUitleg, wilZone } = begrepen;
  switch (fiche.soort) {
    case 'premie':
      return plaatsen.length === 0 ? FACTOR.premieZonderPlaats : 0.05;
    case 'zone':
      if (!wilZone) return FACTOR.zone;
      return fiche.provincie === provincie ? FACTOR.zoneInProvincie : FACTOR.zoneGevraagd;
    case 'begrip':
      if (wilUitleg) return FACTOR.begripGevraagd;
      if (kennis.nummerVan.has(`dienst:${fiche.slug}`)) return FACTOR.begripNaastDienst;
      // Words that lead to no kind of service lead to a term: "BelRAI", "Katz".
      return !wilZone && begrepen.groepen.some(({ groep }) => !groep.wie && !isSpecifiek(groep))
        ? FACTOR.begripBedoeld
        : FACTOR.begrip;
    case 'dienst':
      if (plaatsen.length > 0) {
        return Math.max(
          ...plaatsen.map(({ gemeente, postcode }) => nabijheid(fiche, gemeente, postcode, kennis)),
        );
      }
      if (provincie) return inProvincie(fiche, provincie, kennis);
      return ZONDER_PLAATS[fiche.niveau] ?? 1;
  }
}

/** Whether the question says the name that the town's premium goes by: "ontzorgbudget Riemst". */
function noemtPremie({ plaatsen, eigen }: Begrepen, { fiches, nummerVan }: Kennis): boolean {
  return plaatsen.some(({ gemeente }) => {
    const titel = fiches[nummerVan.get(`premie:${gemeente}`) ?? -1]?.titel ?? '';
    return normaliseer(titel)
      .split(' ')
      .some((woord) => eigen.has(woord));
  });
}

/** Adds the premium and the zone of the place: first where the question asks for them, near the top where it does not. */
function metPlaats(treffers: readonly Treffer[], begrepen: Begrepen, kennis: Kennis): Treffer[] {
  const { plaatsen, wilPremie, wilGeld, noemtGeld, wilZone, groepen, woorden } = begrepen;
  if (plaatsen.length === 0) return wilPremie ? metPremieuitleg(treffers, kennis) : [...treffers];
  const hoogste = Math.max(1, ...treffers.map(({ score }) => score));
  const specifiek = groepen.some(({ groep }) => isSpecifiek(groep));
  const overMantelzorg = woorden.some((woord) => woord.startsWith('mantelzorg'));
  const andereHulp = groepen.some(
    ({ groep }) => isSpecifiek(groep) && !groep.naar.soort?.includes('tegemoetkoming'),
  );
  const premieEerst =
    !wilZone &&
    (wilPremie ||
      wilGeld ||
      noemtPremie(begrepen, kennis) ||
      (!specifiek && woorden.length === 0) ||
      (!andereHulp && overMantelzorg));

  const extra = new Map<string, number>();
  for (const { gemeente, postcode } of plaatsen) {
    extra.set(`premie:${gemeente}`, hoogste * (premieEerst ? 3 : noemtGeld ? 0.95 : 0.4));
    for (const zone of zonesVoor(gemeente, postcode, kennis)) {
      extra.set(`zone:${zone}`, hoogste * (wilZone ? 4 : premieEerst ? 1.2 : 0.25));
    }
  }
  for (const wegwijzer of lokaleWegwijzers(begrepen, kennis)) extra.set(wegwijzer, hoogste * 1.01);
  // Who names a place and no kind of help wants to know what is there.
  if (!specifiek) {
    for (const dienst of dienstenIn(plaatsen, kennis)) {
      const eigen = treffers.find(({ fiche }) => fiche === dienst)?.score ?? 0;
      extra.set(`dienst:${dienst.slug}`, hoogste + eigen);
    }
  }
  const sleutel = ({ fiche }: Treffer) => `${fiche.soort}:${fiche.slug}`;
  const zonder = treffers.filter((treffer) => !extra.has(sleutel(treffer)));
  const toegevoegd = [...extra].flatMap(([id, score]): Treffer[] => {
    const fiche = kennis.fiches[kennis.nummerVan.get(id) ?? -1];
    return fiche ? [{ fiche, score, gezet: true }] : [];
  });
  return [...zonder, ...toegevoegd];
}

/** Who asks for the premium and names no town learns first what it is. */
function metPremieuitleg(treffers: readonly Treffer[], kennis: Kennis): Treffer[] {
  const uitleg = kennis.fiches[kennis.nummerVan.get('begrip:mantelzorgpremie') ?? -1];
  if (!uitleg) return [...treffers];
  const hoogste = Math.max(1, ...treffers.map(({ score }) => score));
  return [
    ...treffers.filter(({ fiche }) => fiche !== uitleg),
    { fiche: uitleg, score: hoogste * 1.01, gezet: true },
  ];
}

/** Who knows the way in every town: that helps more than services of other towns, where none of the kind serves this one. */
const LOKALE_WEGWIJZERS = ['begrip:ocmw', 'dienst:dienst-maatschappelijk-werk'];

function lokaleWegwijzers({ plaatsen, groepen, wilPremie, wilZone }: Begrepen, kennis: Kennis) {
  const soort = groepen.flatMap(({ groep }) => groep.naar.soort?.[0] ?? [])[0];
  const gediend =
    soort === undefined ||
    plaatsen.some(({ gemeente, postcode }) => isErEen(soort, gemeente, postcode, kennis));
  return gediend || wilPremie || wilZone ? [] : [`begrip:${soort}`, ...LOKALE_WEGWIJZERS];
}

/** The services that name one of these towns. */
function dienstenIn(plaatsen: Begrepen['plaatsen'], { fiches }: Kennis): Dienstfiche[] {
  return fiches.filter(
    (fiche): fiche is Dienstfiche =>
      fiche.soort === 'dienst' &&
      plaatsen.some(({ gemeente }) => fiche.gemeenten.includes(gemeente)),
  );
}
