import { SOORT_DIENST } from '../labels.ts';
import type { Plaats } from '../plaatsen.ts';
import { begrijp, type Begrepen } from './begrijp.ts';
import { isSpecifiek } from './begrijp/bedoeling.ts';
import { isOveral, type Dienstfiche, type Premiefiche } from './fiche.ts';
import type { Kennis } from './kennis.ts';
import { niveauVoor } from './nabijheid.ts';
import { rangschik, type Zoekmachine } from './rangschik.ts';
import type { Treffer } from './treffer.ts';

/** The answer to a question. Never nothing: where nothing fits, `treffers` are the places that help anyone. */
export interface Antwoord {
  readonly vraag: string;
  readonly begrepen: Begrepen;
  readonly treffers: readonly Treffer[];
  /** Premiums that answer the question outright: shown large, and the first of `treffers`. */
  readonly direct: readonly Premiefiche[];
  /** What was widened, as a sentence. */
  readonly verruimd: string | undefined;
  /** Whether nothing fits, so that `treffers` are general. */
  readonly nietsGevonden: boolean;
  /** Telephone lines, where nothing fits or someone may need one. */
  readonly hulplijnen: readonly Dienstfiche[];
}

const OCMW = 'ocmw';
const MEESTE_TREFFERS = 80;
/** What scores less than this share of the best has little to do with the question. */
const ONDERGRENS = 0.06;

/** Answers a question. */
export async function beantwoord(
  vraag: string,
  kennis: Kennis,
  machine: Zoekmachine,
): Promise<Antwoord> {
  const begrepen = begrijp(vraag, kennis);
  const gevonden = zonderStaart(await rangschik(begrepen, kennis, machine));
  const onzeker = gevonden.length > 0 && isOnzeker(vraag, begrepen, gevonden);
  const treffers = onzeker
    ? metWegwijzers(gevonden, kennis)
    : metVasteHulp(vraag, gevonden, begrepen, kennis);
  const hulplijnen = hulplijnenVan(kennis);
  if (treffers.length === 0) {
    return {
      vraag,
      begrepen,
      treffers: algemeneHulp(kennis),
      direct: [],
      verruimd: undefined,
      nietsGevonden: true,
      hulplijnen,
    };
  }
  return {
    vraag,
    begrepen,
    treffers,
    direct: directVan(treffers, begrepen),
    verruimd: onzeker ? ONZEKER : verruimdVan(treffers, begrepen, kennis),
    nietsGevonden: false,
    hulplijnen: begrepen.groepen.some(({ groep }) => groep.naar.soort?.includes('hulplijn'))
      ? hulplijnen
      : [],
  };
}

function zonderStaart(treffers: readonly Treffer[]): Treffer[] {
  // Premiums and zones of the place are put first on purpose: they say nothing about how well the others fit.
  const beste = Math.max(0, ...treffers.filter(({ gezet }) => !gezet).map(({ score }) => score));
  return treffers.filter(({ score }) => score >= beste * ONDERGRENS).slice(0, MEESTE_TREFFERS);
}

function directVan(treffers: readonly Treffer[], { plaatsen }: Begrepen): Premiefiche[] {
  const direct: Premiefiche[] = [];
  for (const { fiche } of treffers) {
    if (fiche.soort !== 'premie' || !plaatsen.some(({ gemeente }) => gemeente === fiche.slug))
      break;
    direct.push(fiche);
  }
  return direct;
}

/** Where a place has no service of the kind that was asked for, what is shown instead. */
function verruimdVan(
  treffers: readonly Treffer[],
  { plaatsen, groepen, wilPremie, wilZone }: Begrepen,
  kennis: Kennis,
): string | undefined {
  const [plaats] = plaatsen;
  // Every town has its OCMW, which no entry of a service stands for.
  const gevraagd = groepen.filter(({ gezegd }) => !gezegd.includes(OCMW));
  const soort = gevraagd.flatMap(({ groep }) => groep.naar.soort?.[0] ?? [])[0];
  if (!plaats || !soort || wilPremie || wilZone || soort === 'hulplijn') return undefined;
  const niveaus = treffers.flatMap(({ fiche }) =>
    fiche.soort === 'dienst' && fiche.soortDienst === soort
      ? niveauVoor(fiche, plaats.gemeente, plaats.postcode, kennis)
      : [],
  );
  if (niveaus.some((niveau) => niveau === 'gemeente' || niveau === 'eerstelijnszone')) {
    return undefined;
  }
  const wat = SOORT_DIENST[soort].toLocaleLowerCase('nl');
  return niveaus.some((niveau) => niveau !== 'elders')
    ? `We kennen nog geen ${wat} in ${naamVan(plaats)} zelf. Deze diensten werken in een ruimer gebied.`
    : `We kennen nog geen ${wat} voor ${naamVan(plaats)}. Deze diensten kunnen je verder helpen.`;
}

const naamVan = ({ naam }: Plaats) => naam;

/** Whom anyone can call, whatever it is about; the most general lines first. */
const EERSTE_LIJNEN = ['tele-onthaal', 'awel', 'zelfmoordlijn-1813', '1712'];

function hulplijnenVan({ fiches }: Kennis): Dienstfiche[] {
  const plaats = (slug: string) => {
    const gevonden = EERSTE_LIJNEN.indexOf(slug);
    return gevonden < 0 ? EERSTE_LIJNEN.length : gevonden;
  };
  return fiches
    .filter((fiche): fiche is Dienstfiche => fiche.soort === 'dienst' && fiche.telefoon !== '')
    .toSorted((a, b) => plaats(a.slug) - plaats(b.slug))
    .slice(0, EERSTE_LIJNEN.length);
}

const WEGWIJZERS = [
  'dienst-maatschappelijk-werk',
  'mantelzorgvereniging',
  'hulplijn',
  'rechtenverkenning',
  'caw',
];

/** Services for everyone in Flanders that know the way, for who asks what the directory does not know. */
function algemeneHulp({ fiches }: Kennis): Treffer[] {
  const overal = fiches.flatMap((fiche) =>
    fiche.soort === 'dienst' && isOveral(fiche) ? fiche : [],
  );
  return WEGWIJZERS.flatMap((soort) =>
    overal
      .filter(({ soortDienst }) => soortDienst === soort)
      .toSorted((a, b) => voorrang(a, soort) - voorrang(b, soort))
      .slice(0, 1),
  ).map((fiche) => ({ fiche, score: 0, gezet: true }));
}

/** The entry about the kind of service itself comes before one that provides it, and the most general line before others. */
function voorrang({ slug }: Dienstfiche, soort: string): number {
  if (slug.startsWith(soort) || slug === EERSTE_LIJNEN[0]) return 0;
  return slug.includes(soort) ? 1 : 2;
}

/** More words than a name has; and a best score that means no more than a word that happens to stand somewhere. */
const ZIN = 4;
const ZWAKKE_SCORE = 14;
const ONZEKER =
  'We weten niet zeker wat je bedoelt. Deze diensten helpen bij elke vraag. Daaronder staat wat op je woorden lijkt.';
const EERSTE_WEGWIJZERS = 3;

const aantalWoorden = (vraag: string) => vraag.trim().split(/\s+/).length;

function isOnzeker(vraag: string, begrepen: Begrepen, [beste]: readonly Treffer[]): boolean {
  const { groepen, plaatsen, provincie, wilUitleg, wilZone } = begrepen;
  const begrijpelijk = groepen.some(({ groep }) => groep.premie === true || isSpecifiek(groep));
  const waar = plaatsen.length > 0 || provincie !== undefined;
  if (begrijpelijk || waar || wilUitleg || wilZone) return false;
  return aantalWoorden(vraag) >= ZIN && (beste?.score ?? 0) < ZWAKKE_SCORE;
}

function metWegwijzers(treffers: readonly Treffer[], kennis: Kennis): Treffer[] {
  const eerst = algemeneHulp(kennis).slice(0, EERSTE_WEGWIJZERS);
  const bekend = new Set(eerst.map(({ fiche }) => fiche));
  return [...eerst, ...treffers.filter(({ fiche }) => !bekend.has(fiche))];
}

/** From so many words on a question is a story, which is seldom about one thing. */
const VERHAAL = 10;
const DERDE = 2;

/** Who thinks along about anything stands among the first three of a story, and the OCMW where it is named. */
function metVasteHulp(
  vraag: string,
  treffers: readonly Treffer[],
  { woorden, wilUitleg, wilZone, wilPremie, wilGeld }: Begrepen,
  kennis: Kennis,
): readonly Treffer[] {
  if (treffers.length === 0 || wilUitleg || wilZone) return treffers;
  const ocmw = kennis.fiches[kennis.nummerVan.get(`begrip:${OCMW}`) ?? -1];
  if (ocmw && woorden.includes(OCMW)) {
    return bijDeEersteDrie(treffers, { fiche: ocmw, score: 0, gezet: true });
  }
  const [meedenker] = algemeneHulp(kennis);
  const isVerhaal = aantalWoorden(vraag) >= VERHAAL;
  return isVerhaal && !wilPremie && !wilGeld && meedenker
    ? bijDeEersteDrie(treffers, meedenker)
    : treffers;
}

function bijDeEersteDrie(treffers: readonly Treffer[], hulp: Treffer): readonly Treffer[] {
  const isHulp = ({ fiche }: Treffer) => fiche === hulp.fiche;
  if (treffers.slice(0, DERDE).some(isHulp)) return treffers;
  return treffers.filter((treffer) => !isHulp(treffer)).toSpliced(DERDE, 0, hulp);
}
