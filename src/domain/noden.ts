import type { Dienst } from '../schema/dienst.ts';
import { NIVEAUS, type SoortDienst, type Thema } from '../schema/waarden.ts';
import { dienstenVoor, type LokaleDienst, type Werkgebieden } from './gebied.ts';

/** What a family may need, in the order in which a professional goes through it. */
export const NODEN = [
  'respijt',
  'huishouden',
  'verpleging',
  'dementie',
  'palliatief',
  'financieel',
  'juridisch',
  'psychisch',
  'jong',
  'vervoer',
  'hulpmiddelen',
  'lotgenoten',
  'crisis',
] as const;
export type Nood = (typeof NODEN)[number];

/** A need in words, and what in the directory answers it. */
export interface Antwoord {
  /** As a professional names it. */
  readonly naam: string;
  /** In plain words, what help is meant. */
  readonly uitleg: string;
  /** Kinds of services made for this need, the best answer first. */
  readonly soorten: readonly SoortDienst[];
  /** Themes that make a service of any other kind an answer too: it comes after those of the right kind. */
  readonly themas: readonly Thema[];
}

/**
 * Which services answer which need. A theme stands here only where it says enough: "verlichten" (respite) and "recht"
 * (rights) would bring meals to the exhausted and allowances to those who need a lawyer.
 */
export const NOOD: Record<Nood, Antwoord> = {
  respijt: {
    naam: 'Respijt',
    uitleg: 'Iemand neemt de zorg even over: een paar uur, een dag, een nacht of een week.',
    soorten: [
      'oppashulp',
      'dagverzorging',
      'nachtzorg',
      'kortverblijf',
      'respijtzorg',
      'herstelverblijf',
    ],
    themas: [],
  },
  huishouden: {
    naam: 'Huishoudelijke hulp',
    uitleg: 'Hulp bij wassen en aankleden, koken, poetsen of boodschappen.',
    soorten: ['gezinszorg', 'poetshulp', 'warme-maaltijden'],
    themas: [],
  },
  verpleging: {
    naam: 'Verpleging',
    uitleg: 'Een verpleegkundige of verzorgende komt aan huis.',
    soorten: ['thuisverpleging', 'gezinszorg'],
    themas: [],
  },
  dementie: {
    naam: 'Dementie',
    uitleg: 'Uitleg, raad en steun bij dementie, ook voor wie zorgt.',
    soorten: ['expertisecentrum-dementie'],
    themas: ['dementie'],
  },
  palliatief: {
    naam: 'Palliatieve zorg',
    uitleg: 'Zorg en steun in de laatste levensfase.',
    soorten: ['palliatief-netwerk'],
    themas: ['palliatief'],
  },
  financieel: {
    naam: 'Financieel',
    uitleg: 'Premies, zorgbudgetten en hulp om ze aan te vragen.',
    soorten: ['dienst-maatschappelijk-werk', 'rechtenverkenning', 'tegemoetkoming', 'zorgkas'],
    themas: ['geld'],
  },
  juridisch: {
    naam: 'Juridisch',
    uitleg: 'Rechten, volmachten, ruzie in de familie of een klacht.',
    soorten: ['juridisch-advies', 'bemiddeling', 'rechtenverkenning', 'klachten', 'statuut'],
    themas: [],
  },
  psychisch: {
    naam: 'Psychisch',
    uitleg: 'Praten met iemand die luistert, of met een psycholoog.',
    soorten: ['psychologische-hulp', 'caw'],
    themas: ['psychisch'],
  },
  jong: {
    naam: 'Jonge mantelzorger',
    uitleg: 'Steun voor kinderen en jongeren die thuis zorgen.',
    soorten: ['jonge-mantelzorgers'],
    themas: ['jong'],
  },
  vervoer: {
    naam: 'Vervoer',
    uitleg: 'Naar de dokter, de winkel of de dagopvang raken.',
    soorten: ['vervoer'],
    themas: [],
  },
  hulpmiddelen: {
    naam: 'Hulpmiddelen',
    uitleg: 'Een rolstoel, een personenalarm of ander materiaal voor thuis.',
    soorten: ['hulpmiddelen'],
    themas: [],
  },
  lotgenoten: {
    naam: 'Lotgenoten',
    uitleg: 'Anderen ontmoeten die hetzelfde meemaken.',
    soorten: ['mantelzorgcafe', 'mantelzorgvereniging', 'zelfhulpgroep'],
    themas: ['verbinden'],
  },
  crisis: {
    naam: 'Crisis',
    uitleg: 'Het gaat niet meer: nu praten, opvang zoeken of geweld melden.',
    soorten: ['hulplijn', 'caw'],
    themas: [],
  },
};

/** Is this one of the needs? For values from an address. */
export function isNood(waarde: string): waarde is Nood {
  return (NODEN as readonly string[]).includes(waarde);
}

/** A service as it answers the needs of a family. */
export interface DienstVoorNood extends LokaleDienst {
  /** The needs that it answers. A helpline is always there, also when this is empty. */
  readonly noden: readonly Nood[];
  /** True where it is meant for a circle of people that the needs do not name: children, a handicap. */
  readonly bijzonder: boolean;
}

/** A line that people can call. One without a number is a website like any other. */
export function isHulplijn({ soort, contact }: Pick<Dienst, 'soort' | 'contact'>): boolean {
  return soort === 'hulplijn' && contact?.telefoon !== undefined;
}

/** How well a service answers a need: 0 is best, undefined is not at all. */
export function rangVoorNood(
  { soort, thema }: Pick<Dienst, 'soort' | 'thema'>,
  nood: Nood,
): number | undefined {
  const { soorten, themas } = NOOD[nood];
  const rang = soorten.indexOf(soort);
  if (rang >= 0) return rang;
  const plaats = thema.findIndex((kandidaat) => themas.includes(kandidaat));
  return plaats >= 0 ? soorten.length + plaats : undefined;
}

/**
 * Themes that name a circle of people, each with how high it must stand among an entry's themes, the main one first, to
 * say that the service is for them alone: a nursing service that also knows dementia is still for everyone.
 */
const KRINGEN: Partial<Record<Thema, number>> = {
  kind: Infinity,
  handicap: 2,
  dementie: 1,
  palliatief: 1,
  jong: 1,
};

/** The themes that the needs bring up: with a young carer come children too. */
function gevraagdeThemas(noden: readonly Nood[]): ReadonlySet<Thema> {
  const themas = noden.flatMap((nood) => NOOD[nood].themas);
  return new Set(noden.includes('jong') ? [...themas, 'kind'] : themas);
}

function isBijzonder({ thema }: Dienst, gevraagd: ReadonlySet<Thema>): boolean {
  return thema.some((een, plaats) => plaats < (KRINGEN[een] ?? 0) && !gevraagd.has(een));
}

/** Only for professionals: of no use on the sheet that a family takes home. */
export function isVoorProfessionals({ doelgroep }: Pick<Dienst, 'doelgroep'>): boolean {
  return doelgroep.every((groep) => groep === 'professional');
}

/**
 * The services that answer the needs of a family in this town, most local first; inside a level the better answer
 * first: certain to work here, meant for everyone, answering more of the needs, of the right kind; what is as good stays
 * in the order of the directory, by name. The helplines are always there, as the first of their level.
 * @param gemeente a town's slug; without a town, only what serves all of Flanders or Belgium
 */
export function dienstenVoorNood(
  directory: Werkgebieden,
  gemeente: string | undefined,
  noden: readonly Nood[],
): DienstVoorNood[] {
  const gevraagd = gevraagdeThemas(noden);
  const gevonden = dienstenVoor(directory, gemeente ?? '').flatMap((lokaal) => {
    const { dienst } = lokaal;
    if (isVoorProfessionals(dienst) && !isHulplijn(dienst)) return [];
    const rangen = noden
      .map((nood) => ({ nood, rang: rangVoorNood(dienst, nood) }))
      .filter(({ rang }) => rang !== undefined);
    if (rangen.length === 0 && !isHulplijn(dienst)) return [];
    return {
      ...lokaal,
      noden: rangen.map(({ nood }) => nood),
      bijzonder: isBijzonder(dienst, gevraagd),
      rang: Math.min(...rangen.map(({ rang }) => rang ?? Infinity)),
    };
  });
  return gevonden.toSorted(
    (a, b) =>
      NIVEAUS.indexOf(a.niveau) - NIVEAUS.indexOf(b.niveau) ||
      breedte(a.dienst) - breedte(b.dienst) ||
      Number(isHulplijn(b.dienst)) - Number(isHulplijn(a.dienst)) ||
      Number(a.bijzonder) - Number(b.bijzonder) ||
      Number(b.zeker) - Number(a.zeker) ||
      b.noden.length - a.noden.length ||
      // Two helplines that answer none of the needs both rank infinite: no difference, not NaN.
      (a.rang === b.rang ? 0 : a.rang - b.rang) ||
      Number(isAlgemeen(b)) - Number(isAlgemeen(a)) ||
      Number(a.dienst.vertrouwen === 'laag') - Number(b.dienst.vertrouwen === 'laag') ||
      Number(heeftTelefoon(b)) - Number(heeftTelefoon(a)),
  );
}

/** The width of the area that a service itself names: a town's own service before a regional one that names the town. */
function breedte({ werkingsgebied }: Dienst): number {
  return NIVEAUS.indexOf(werkingsgebied.niveau);
}

/** The page about a kind of service as such, before the services of that kind: its id is the kind. */
function isAlgemeen({ slug, dienst }: LokaleDienst): boolean {
  return slug === dienst.soort;
}

function heeftTelefoon({ dienst }: LokaleDienst): boolean {
  return dienst.contact?.telefoon !== undefined;
}
