import type { Begrepen } from './begrijp.ts';
import { isSpecifiek } from './begrijp/bedoeling.ts';
import type { Dienstfiche, Fiche } from './fiche.ts';
import { FACTOR, ZONDER_PLAATS } from './gewichten.ts';
import type { Kennis } from './kennis.ts';
import { inProvincie, nabijheid } from './nabijheid.ts';

/** How much an entry counts, given what was asked and where. */
export function factor(fiche: Fiche, begrepen: Begrepen, kennis: Kennis): number {
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
      return voorWie(fiche, begrepen) * hoeDichtbij(fiche, begrepen, kennis);
  }
}

/** Stays and days that are meant for the old, unless the entry says otherwise. */
const VOOR_OUDEREN = new Set(['kortverblijf', 'herstelverblijf', 'dagverzorging']);

/** Help in kind, of which a handicap is a circumstance. */
const OPVANG = new Set([
  'kortverblijf',
  'herstelverblijf',
  'dagverzorging',
  'respijtzorg',
  'oppashulp',
]);

function voorWie(dienst: Dienstfiche, begrepen: Begrepen): number {
  const { soortDienst, thema } = dienst;
  const { groepen, noemtGeld } = begrepen;
  if (isVoorJongeren(dienst) && !noemtJongeren(begrepen)) return FACTOR.voorAnderen;
  const gevraagd = groepen.some(({ groep: { naar } }) => naar.thema?.includes('handicap'));
  const wilOpvang = groepen.some(({ groep: { naar } }) => OPVANG.has(naar.soort?.[0] ?? ''));
  if (gevraagd && wilOpvang && !noemtGeld && soortDienst === 'tegemoetkoming') {
    return FACTOR.voorAnderen;
  }
  const isVoorOuderen =
    VOOR_OUDEREN.has(soortDienst) && !thema.includes('handicap') && !thema.includes('kind');
  return gevraagd && isVoorOuderen ? FACTOR.voorAnderen : 1;
}

const isVoorJongeren = ({ thema, doelgroep }: Dienstfiche) =>
  thema.includes('jong') && doelgroep.every((wie) => wie === 'jonge-mantelzorger');

const noemtJongeren = ({ groepen }: Begrepen) =>
  groepen.some(
    ({
      groep: {
        naar: { soort = [], thema = [], doelgroep = [] },
      },
    }) =>
      thema.includes('jong') ||
      thema.includes('kind') ||
      doelgroep.includes('jonge-mantelzorger') ||
      soort.includes('jonge-mantelzorgers'),
  );

function hoeDichtbij(
  fiche: Dienstfiche,
  { plaatsen, provincie }: Begrepen,
  kennis: Kennis,
): number {
  if (plaatsen.length > 0) {
    return Math.max(
      ...plaatsen.map(({ gemeente, postcode }) => nabijheid(fiche, gemeente, postcode, kennis)),
    );
  }
  if (provincie) return inProvincie(fiche, provincie, kennis);
  return ZONDER_PLAATS[fiche.niveau] ?? 1;
}
