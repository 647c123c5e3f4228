import type { Synoniemgroep } from '../../schema/synoniemen.ts';
import { normaliseer, type Plaats } from '../plaatsen.ts';
import type { Frase, Kennis } from './kennis.ts';
import { gesplitst, hersteld, stam, zelfdeKlank } from './spelling.ts';

/** A group of synonyms that the question names. */
export interface GenoemdeGroep {
  readonly groep: Synoniemgroep;
  /** The words of the question that name it. */
  readonly gezegd: readonly string[];
}

/** What a question asks for. */
export interface Begrepen {
  /** The words that carry meaning, mended: what the index is asked for. */
  readonly woorden: readonly string[];
  /** Of those, the ones that were guessed and may be wrong. */
  readonly gegokt: ReadonlySet<string>;
  /** Of those, the ones that tell who it is about rather than what is asked. */
  readonly wie: ReadonlySet<string>;
  /** Of those, the ones that no group of synonyms knows: names, and what the synonyms forgot. */
  readonly eigen: ReadonlySet<string>;
  /** The words of the place that is named. */
  readonly plaatsnaam: readonly string[];
  readonly groepen: readonly GenoemdeGroep[];
  /** The place that is named: several when towns share the name. */
  readonly plaatsen: readonly Plaats[];
  readonly provincie: string | undefined;
  /** It asks for the premium of a municipality. */
  readonly wilPremie: boolean;
  /** It asks for money, whoever gives it. */
  readonly wilGeld: boolean;
  readonly wilZone: boolean;
  /** It asks what something means. */
  readonly wilUitleg: boolean;
  /** Words that were read as another word. */
  readonly hersteld: readonly (readonly [van: string, naar: string])[];
}

const LANGSTE_VRAAG = 300;
const MEESTE_WOORDEN = 32;
const MEESTE_WOORDEN_IN_NAAM = 6;

const PROVINCIES: Readonly<Record<string, string>> = {
  limburg: 'Limburg',
  'oost vlaanderen': 'Oost-Vlaanderen',
  'west vlaanderen': 'West-Vlaanderen',
  'vlaams brabant': 'Vlaams-Brabant',
  'provincie antwerpen': 'Antwerpen',
  brussel: 'Brussels Hoofdstedelijk Gewest',
  'brussels gewest': 'Brussels Hoofdstedelijk Gewest',
};

const UITLEG =
  /\b(?:wat (?:is|zijn|betekent|houdt)|betekenis|betekent|wil(?:len)? zeggen|wil .{2,40} zeggen|verschil|uitleg|definitie|waarvoor staat)\b/;
const KRIJGEN = /\b(?:krijg|krijgt|krijgen|hoeveel|bedrag|recht op)\b/;
/** Words that ask for an explanation, and are no part of what is to be explained. */
const UITLEGWOORDEN = new Set([
  'betekenis',
  'betekent',
  'zeggen',
  'verschil',
  'uitleg',
  'definitie',
  'houdt',
]);
/** Who tells an age from 8 to 17 is, or speaks of, a young carer. */
const JONGE_LEEFTIJD = /\b(?:ben|van|is|pas) (?:[89]|1[0-7])(?! ?euro)\b/;
const VOORZETSEL = new Set(['in', 'uit', 'te', 'bij', 'rond', 'naar', 'van', 'nabij', 'regio']);

/** Words as they were typed, beside how they are compared. */
interface Teken {
  readonly woord: string;
  /** Typed with a capital where a sentence does not ask for one. */
  readonly hoofdletter: boolean;
}

/** Cuts a question into words. Whatever was typed, a limited number of harmless words comes out. */
export function woordenVan(vraag: string): Teken[] {
  const delen = vraag.slice(0, LANGSTE_VRAAG).split(/[\s,;:!?/()"“”]+/u);
  const tekens = delen.flatMap((deel, plaats) =>
    normaliseer(deel)
      .split(' ')
      .filter((woord) => woord !== '')
      .map((woord) => ({
        woord,
        hoofdletter: plaats > 0 && /^\p{Lu}\p{Ll}/u.test(deel),
      })),
  );
  return tekens.slice(0, MEESTE_WOORDEN);
}

/** What is recognised at one place of the question. */
type Vondst =
  | { readonly wat: 'plaats'; readonly lengte: number; readonly plaatsen: readonly Plaats[] }
  | { readonly wat: 'provincie'; readonly lengte: number; readonly naam: string }
  | {
      readonly wat: 'groep';
      readonly lengte: number;
      readonly groep: Synoniemgroep;
      /** Only a part of the word is known, so that the word itself still says something of its own. */
      readonly deels?: boolean;
    };

/** Reads a question: places, everyday words, and the words that remain. */
export function begrijp(vraag: string, kennis: Kennis): Begrepen {
  const getypt = woordenVan(vraag);
  const verbeteringen: [string, string][] = [];
  const gegokt = new Set<string>();
  const wie = new Set<string>();
  const eigen = new Set<string>();
  const tekens = getypt.flatMap((teken, nummer): Teken[] => {
    const naar = herstel(teken.woord, kennis, nummer === getypt.length - 1);
    if (naar === undefined) return [teken];
    if (naar.soort === 'bedoeld') {
      verbeteringen.push([teken.woord, naar.tekst]);
      gegokt.add(naar.tekst);
    }
    return naar.tekst.split(' ').map((woord) => ({ ...teken, woord }));
  });
  const alle = tekens.map(({ woord }) => woord);

  const groepen: GenoemdeGroep[] = [];
  const woorden: string[] = [];
  let plaatsen: readonly Plaats[] = [];
  let plaatsnaam: readonly string[] = [];
  let provincie: string | undefined;
  let plek = 0;
  while (plek < tekens.length) {
    const vondst = vindOp(plek, tekens, alle, kennis);
    const lengte = vondst?.lengte ?? 1;
    const stuk = alle.slice(plek, plek + lengte);
    plek += lengte;
    if (vondst?.wat === 'plaats') {
      // The first place counts; a second one ("van Gent naar Aalst") does not narrow further.
      if (plaatsen.length === 0) {
        plaatsen = vondst.plaatsen;
        plaatsnaam = stuk;
      }
      continue;
    }
    if (vondst?.wat === 'provincie') provincie = vondst.naam;
    if (vondst?.wat === 'groep') {
      groepen.push({ groep: vondst.groep, gezegd: stuk });
      if (vondst.groep.wie) for (const woord of stuk) wie.add(woord);
    }
    const inhoud = stuk.filter((woord) => !kennis.stopwoorden.has(woord));
    woorden.push(...inhoud);
    if (vondst === undefined || (vondst.wat === 'groep' && vondst.deels)) {
      for (const woord of inhoud) eigen.add(woord);
    }
  }

  groepen.push(...verspreideGroepen(alle, groepen, kennis));
  const jong = kennis.frasen
    .get('jonge')
    ?.find(({ groep }) => groep.naar.soort?.includes('jonge-mantelzorgers'));
  if (jong && JONGE_LEEFTIJD.test(alle.join(' '))) {
    groepen.push({ groep: jong.groep, gezegd: ['jonge', 'mantelzorger'] });
  }

  const genormaliseerd = alle.join(' ');
  const wilUitleg = UITLEG.test(genormaliseerd);
  const naar = (woord: string) => groepen.some(({ groep }) => groep.naar.woorden?.includes(woord));
  const specifiek = groepen.some(({ groep }) => isSpecifiek(groep));
  const wilPremie = groepen.some(({ groep }) => groep.premie === true);
  const inhoud = wilUitleg ? woorden.filter((woord) => !UITLEGWOORDEN.has(woord)) : woorden;
  const rest = inhoud.length > 0 || groepen.length > 0 || plaatsen.length > 0 || provincie;
  return {
    woorden: [...new Set(rest ? inhoud : alle)],
    gegokt,
    wie,
    eigen,
    plaatsnaam,
    groepen,
    plaatsen,
    provincie,
    wilPremie,
    wilGeld:
      (groepen.some(isGeldvraag) && !groepen.some(noemtAnderSoort)) ||
      (plaatsen.length > 0 && !specifiek && KRIJGEN.test(genormaliseerd)),
    wilZone: naar('eerstelijnszone') || /\bzones?\b/.test(genormaliseerd),
    wilUitleg,
    hersteld: verbeteringen,
  };
}

/** A group that names a kind of help, rather than a person or a word in general. */
export function isSpecifiek({ naar }: Synoniemgroep): boolean {
  return (naar.soort?.length ?? 0) > 0 || (naar.thema?.length ?? 0) > 0;
}

const GELD = new Set('geld centen financieel toelage uitkering vergoeding subsidie'.split(' '));

/** A group that names a kind of service that does not pay. */
function noemtAnderSoort({ groep: { naar } }: GenoemdeGroep): boolean {
  return (
    naar.soort !== undefined && naar.soort.length > 0 && !naar.soort.includes('tegemoetkoming')
  );
}

/** Money in general: what a municipality's premium may answer. */
function isGeldvraag({ groep: { naar }, gezegd }: GenoemdeGroep): boolean {
  return naar.soort?.includes('tegemoetkoming') === true && gezegd.some((woord) => GELD.has(woord));
}

function vindOp(
  plek: number,
  tekens: readonly Teken[],
  alle: readonly string[],
  kennis: Kennis,
): Vondst | undefined {
  const plaats = plaatsOp(plek, tekens, alle, kennis);
  const groep = groepOp(plek, alle, kennis);
  const provincie = provincieOp(plek, alle);
  if (provincie && provincie.lengte >= (plaats?.lengte ?? 0)) return provincie;
  if (plaats && plaats.lengte >= (groep?.lengte ?? 0)) return plaats;
  return groep ?? plaats;
}

function provincieOp(plek: number, alle: readonly string[]): Vondst | undefined {
  for (const lengte of [2, 1]) {
    const naam = PROVINCIES[alle.slice(plek, plek + lengte).join(' ')];
    if (naam) return { wat: 'provincie', lengte, naam };
  }
  return undefined;
}

function plaatsOp(
  plek: number,
  tekens: readonly Teken[],
  alle: readonly string[],
  kennis: Kennis,
): Vondst | undefined {
  for (let lengte = Math.min(MEESTE_WOORDEN_IN_NAAM, alle.length - plek); lengte > 0; lengte -= 1) {
    const naam = alle.slice(plek, plek + lengte).join(' ');
    const plaatsen =
      kennis.plaatsen.get(naam) ?? kennis.plaatsen.get(kennis.aaneen.get(naam) ?? '');
    if (!plaatsen) continue;
    if (lengte === 1 && !isPlaatsBedoeld(plek, tekens, alle, kennis)) continue;
    return { wat: 'plaats', lengte, plaatsen: besteVan(plaatsen) };
  }
  return undefined;
}

/** Of towns that share a name, those for which it is the most official one: Aalst before the village in Sint-Truiden. */
function besteVan(plaatsen: readonly Plaats[]): Plaats[] {
  const eerste = (['gemeente', 'vroegere gemeente', 'deelgemeente', 'postcode'] as const).find(
    (soort) => plaatsen.some((plaats) => plaats.soort === soort),
  );
  return plaatsen.filter(({ soort }) => soort === eerste);
}

/** Village names that are everyday words too: "niet meer", "eten halen", "wat is het doel". */
function isPlaatsBedoeld(
  plek: number,
  tekens: readonly Teken[],
  alle: readonly string[],
  { stopwoorden, bekend, plaatsen, frasen }: Kennis,
): boolean {
  const woord = alle[plek] ?? '';
  const isGewoonWoord =
    stopwoorden.has(woord) || (bekend.has(woord) && plaatsen.get(woord)?.[0]?.soort !== 'gemeente');
  const dubbelzinnig = isGewoonWoord || GEWONE_WOORDEN.has(woord);
  if (!dubbelzinnig) return true;
  if (alle.length === 1) {
    const isVraag = frasen.get(woord)?.some(({ woorden }) => woorden.length === 1);
    return GEWONE_WOORDEN.has(woord) ? !isVraag : !isVraag && !stopwoorden.has(woord);
  }
  if (tekens[plek]?.hoofdletter) return true;
  if (VOORZETSEL.has(alle[plek - 1] ?? '') && !WERKWOORDEN.has(woord)) return true;
  // Who asks for a premium asks for one somewhere.
  const vraagtPremie = alle.some((ander) => /premie|toelage/.test(ander));
  return vraagtPremie && (alle.length < 4 || plaatsen.get(woord)?.[0]?.soort === 'gemeente');
}

/** Names of towns and villages that are everyday words, whether or not an entry uses them. */
const GEWONE_WOORDEN = new Set(
  'as balen beek berg bever boom burst doel donk duras geel gits halen ham heers hoeke kanne lauw leest leut lint lo loker lot mal meer mere mol paal peer perk reet vorst welle wortel voort heide essen putte voeren'.split(
    ' ',
  ),
);
const WERKWOORDEN = new Set(['halen', 'balen', 'meer', 'voeren', 'essen']);

/** The longest phrase of the synonyms that stands here, small words in between allowed; else another form of a word. */
function groepOp(plek: number, alle: readonly string[], kennis: Kennis): Vondst | undefined {
  const woord = alle[plek] ?? '';
  for (const frase of kennis.frasen.get(woord) ?? []) {
    const lengte = lengteVan(frase, plek, alle, kennis);
    if (lengte > 0) return { wat: 'groep', lengte, groep: frase.groep };
  }
  // Compounds that are written apart: "weekend opvang".
  const samen = kennis.frasen
    .get(woord + (alle[plek + 1] ?? ' '))
    ?.find(({ woorden }) => woorden.length === 1);
  if (samen) return { wat: 'groep', lengte: 2, groep: samen.groep };
  if (kennis.stopwoorden.has(woord) || woord.length < 5) return undefined;
  const groep = kennis.stammen.get(stam(woord));
  if (groep) return { wat: 'groep', lengte: 1, groep };
  const vanDeel = groepVanDeel(woord, kennis);
  return vanDeel && { wat: 'groep', lengte: 1, groep: vanDeel, deels: true };
}

const KORTSTE_DEEL = 5;

/** The group of the longest part of a compound that the synonyms know: "vervoerdienst" -> "vervoer". */
function groepVanDeel(woord: string, { frasen }: Kennis): Synoniemgroep | undefined {
  const groepVan = (deel: string) =>
    frasen.get(deel)?.find(({ woorden, groep }) => woorden.length === 1 && !groep.wie)?.groep;
  for (let lengte = woord.length - 3; lengte >= KORTSTE_DEEL; lengte -= 1) {
    const groep = groepVan(woord.slice(-lengte)) ?? groepVan(woord.slice(0, lengte));
    if (groep) return groep;
  }
  return undefined;
}

/** Words that say too little to recognise a phrase by when they stand apart. */
const ZWAK = new Set(
  'niet meer geen alleen zonder zelf alles hulp thuis mensen goed heel mijn'.split(' '),
);
const RUIMTE = 5;

/**
 * Phrases of which every word that carries meaning stands in the question, near each other but not in a row: "het huis
 * van ons ouders verkopen" names "huis verkopen".
 */
function verspreideGroepen(
  alle: readonly string[],
  gevonden: readonly GenoemdeGroep[],
  { frasen, stopwoorden }: Kennis,
): GenoemdeGroep[] {
  const plekVan = new Map(alle.map((woord, plek) => [stam(woord), plek]));
  const bekend = new Set(gevonden.map(({ groep }) => groep));
  const extra = new Map<Synoniemgroep, GenoemdeGroep>();
  for (const { woorden, groep } of [...frasen.values()].flat()) {
    if (woorden.length < 2 || groep.wie || bekend.has(groep) || extra.has(groep)) continue;
    const inhoud = woorden.filter((woord) => !stopwoorden.has(woord));
    if (inhoud.filter((woord) => !ZWAK.has(woord)).length < 2) continue;
    const plekken = inhoud.map((woord) => plekVan.get(stam(woord)) ?? -1);
    const dichtbij = Math.max(...plekken) - Math.min(...plekken) < inhoud.length + RUIMTE;
    if (plekken.every((plek) => plek >= 0) && dichtbij) extra.set(groep, { groep, gezegd: inhoud });
  }
  return [...extra.values()];
}

/** Words that change nothing in a phrase: "kan het echt niet meer aan". */
const VERSTERKERS = new Set([
  'meer',
  'echt',
  'zelf',
  'totaal',
  'helemaal',
  'bijna',
  'elke',
  'geen',
  'alleen',
]);

function lengteVan(
  { woorden }: Frase,
  plek: number,
  alle: readonly string[],
  { stopwoorden }: Kennis,
): number {
  let hier = plek + 1;
  for (const gezocht of woorden.slice(1)) {
    let overgeslagen = 0;
    while (
      overgeslagen < 2 &&
      alle[hier] !== gezocht &&
      hier < alle.length &&
      (stopwoorden.has(alle[hier] ?? '') || VERSTERKERS.has(alle[hier] ?? ''))
    ) {
      hier += 1;
      overgeslagen += 1;
    }
    if (alle[hier] !== gezocht) return 0;
    hier += 1;
  }
  return hier - plek;
}

const KORTSTE_VERGISSING = 7;

interface Herstel {
  readonly soort: 'bedoeld' | 'gesplitst' | 'voluit';
  readonly tekst: string;
}

/** What an unknown word stands for: a name in full, the words of a compound, or the word that was meant. */
function herstel(woord: string, kennis: Kennis, laatste: boolean): Herstel | undefined {
  const { bekend, bekendeStammen, losseWoorden, plaatswoorden, stopwoorden, aaneen } = kennis;
  if (woord.length < 4 || bekend.has(woord) || stopwoorden.has(woord)) return undefined;
  if (plaatswoorden.has(woord)) return undefined;
  const voluit = aaneen.get(woord) ?? plaatsVanBijvoeglijk(woord, kennis);
  if (voluit) return { soort: 'voluit', tekst: voluit };
  const plaats = zelfdeKlank(woord, plaatswoorden.keys());
  if (plaats) return { soort: 'bedoeld', tekst: plaats };
  // The word that is being typed is not wrong yet.
  if (laatste && [...bekend, ...plaatswoorden].some((ander) => ander.startsWith(woord))) {
    return undefined;
  }
  if (woord.length > 4 && bekendeStammen.has(stam(woord))) return undefined;
  const delen = gesplitst(
    woord,
    (deel) => bekend.has(deel) && !stopwoorden.has(deel),
    (kop) => bekend.has(kop) || stopwoorden.has(kop),
  );
  if (delen) return { soort: 'gesplitst', tekst: delen.join(' ') };
  // A short word that nobody knows is more often another word than a slip, unless it is nearly a name or a synonym.
  const kandidaten = [...losseWoorden, ...plaatswoorden];
  const bedoeld = hersteld(
    woord,
    woord.length < KORTSTE_VERGISSING ? kandidaten : [...kandidaten, ...bekend],
  );
  return bedoeld === undefined ? undefined : { soort: 'bedoeld', tekst: bedoeld };
}

/** The town behind "Leeuwse", "Gentse", "Mechelse". */
function plaatsVanBijvoeglijk(woord: string, { plaatsenMetWoord }: Kennis): string | undefined {
  if (!woord.endsWith('se')) return undefined;
  const kern = woord.slice(0, -2);
  for (const uitgang of ['', 'en', 'e', 'ge']) {
    const namen = plaatsenMetWoord.get(kern + uitgang);
    if (namen?.length === 1) return namen[0];
  }
  return undefined;
}
