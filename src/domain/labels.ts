import type { SoortBewijs } from '../schema/schalen.ts';
import type { Premie } from '../schema/premie.ts';
import type { Dienst } from '../schema/dienst.ts';
import type { SoortDienst, Thema } from '../schema/waarden.ts';

/** What people read where an entry holds a word of the vocabulary. */

export const SOORT_DIENST: Record<SoortDienst, string> = {
  mantelzorgvereniging: 'Mantelzorgvereniging',
  informatiepunt: 'Informatiepunt',
  hulplijn: 'Hulplijn',
  gezinszorg: 'Gezinszorg',
  oppashulp: 'Oppashulp',
  thuisverpleging: 'Thuisverpleging',
  'dienst-maatschappelijk-werk': 'Dienst maatschappelijk werk van het ziekenfonds',
  caw: 'CAW (Centrum Algemeen Welzijnswerk)',
  'lokaal-dienstencentrum': 'Lokaal dienstencentrum',
  dagverzorging: 'Dagverzorging',
  kortverblijf: 'Kortverblijf',
  nachtzorg: 'Nachtzorg',
  respijtzorg: 'Respijtzorg',
  herstelverblijf: 'Herstelverblijf',
  mantelzorgcafe: 'Mantelzorgcafé',
  zelfhulpgroep: 'Zelfhulpgroep',
  'expertisecentrum-dementie': 'Expertisecentrum dementie',
  'palliatief-netwerk': 'Palliatief netwerk',
  zorgkas: 'Zorgkas',
  tegemoetkoming: 'Tegemoetkoming',
  verlofstelsel: 'Verlof om te zorgen',
  statuut: 'Statuut',
  bemiddeling: 'Bemiddeling',
  'jonge-mantelzorgers': 'Voor jonge mantelzorgers',
  rechtenverkenning: 'Rechten verkennen',
  klachten: 'Klachten',
  hulpmiddelen: 'Hulpmiddelen',
  vervoer: 'Vervoer',
  'warme-maaltijden': 'Warme maaltijden',
  poetshulp: 'Poetshulp',
  'psychologische-hulp': 'Psychologische hulp',
  'juridisch-advies': 'Juridisch advies',
};

export const THEMA: Record<Thema, string> = {
  'vinden-en-bereiken': 'De weg vinden',
  versterken: 'Sterker staan',
  verlichten: 'Even ontlast worden',
  verbinden: 'Anderen ontmoeten',
  geld: 'Geld',
  recht: 'Je rechten',
  werk: 'Zorg en werk',
  dementie: 'Dementie',
  palliatief: 'Laatste levensfase',
  handicap: 'Handicap',
  jong: 'Jonge mantelzorgers',
  psychisch: 'Psychische zorg',
  kind: 'Zorg voor een kind',
};

export const DOELGROEP: Record<Dienst['doelgroep'][number], string> = {
  mantelzorger: 'mantelzorgers',
  zorgvrager: 'wie zorg nodig heeft',
  'jonge-mantelzorger': 'jonge mantelzorgers',
  'oudere-mantelzorger': 'oudere mantelzorgers',
  'werkende-mantelzorger': 'werkende mantelzorgers',
  professional: 'zorg- en hulpverleners',
};

export const VERWIJZING: Record<NonNullable<Dienst['verwijzing']>, string> = {
  zelf: 'Je kunt er zelf naartoe, zonder verwijsbrief.',
  verwijsbrief: 'Je hebt een verwijsbrief van een arts of hulpverlener nodig.',
  beide: 'Je kunt er zelf naartoe of met een verwijzing.',
};

export const SOORT_PREMIE: Record<Premie['soort'], string> = {
  mantelzorgpremie: 'Premie voor mantelzorg',
  'zorg-voor-kind': 'Premie voor de zorg voor een kind met een handicap',
  zorgtoelage: 'Toelage voor wie zorg nodig heeft',
};

export const BEGUNSTIGDE: Record<Premie['begunstigde'], string> = {
  mantelzorger: 'de mantelzorger',
  zorgvrager: 'de persoon die zorg nodig heeft',
  keuze: 'de mantelzorger of de persoon die zorg nodig heeft',
  onbekend: 'dat zegt de bron niet',
};

/** The short form, for a cell of the table. */
export const BEGUNSTIGDE_KORT: Record<Premie['begunstigde'], string> = {
  mantelzorger: 'mantelzorger',
  zorgvrager: 'zorgvrager',
  keuze: 'naar keuze',
  onbekend: 'onbekend',
};

export const BEWIJS: Record<SoortBewijs, string> = {
  'bel-score': 'BEL-score',
  'belrai-screener': 'BelRAI Screener',
  'fod-zelfredzaamheid': 'punten voor zelfredzaamheid van de FOD',
  'zorgbudget-ouderen': 'zorgbudget voor ouderen met een zorgnood',
  integratietegemoetkoming: 'integratietegemoetkoming',
  'zorgtoeslag-kind': 'zorgtoeslag voor een kind',
  'fod-invaliditeit': 'erkende handicap of invaliditeit',
  katz: 'Katz-schaal',
  mmse: 'MMSE-test',
  'zorgbudget-zwaar-zorgbehoevenden': 'zorgbudget voor zwaar zorgbehoevenden',
  'zorgbudget-handicap': 'zorgbudget voor mensen met een handicap',
  'palliatief-forfait': 'palliatief forfait',
  'hulp-van-derden': 'tegemoetkoming hulp van derden',
  'forfait-chronisch-zieken': 'forfait voor chronisch zieken',
  dementiediagnose: 'diagnose van dementie',
  mantelzorgstatuut: 'mantelzorgstatuut',
  doktersattest: 'attest van een dokter',
  'sociaal-onderzoek': 'sociaal onderzoek',
  anders: 'ander bewijs',
};

export const ONDERDEEL: Record<string, string> = {
  adl: 'lichamelijke zorg (ADL)',
  'bel-foto': 'BEL-foto',
  'adl-iadl': 'ADL en IADL',
  cognitie: 'cognitie',
  'pijler-1': 'pijler 1',
  zelfredzaamheid: 'zelfredzaamheid',
};

/** The glossary term that explains each proof: an id in content/begrippen, checked by the content tests. */
export const BEGRIP_BIJ_BEWIJS: Partial<Record<SoortBewijs, string>> = {
  'bel-score': 'bel-profielschaal',
  'belrai-screener': 'belrai-screener',
  'fod-zelfredzaamheid': 'fod-punten',
  'zorgbudget-ouderen': 'zorgbudget-ouderen-zorgnood',
  integratietegemoetkoming: 'integratietegemoetkoming',
  'zorgtoeslag-kind': 'zorgtoeslag',
  'fod-invaliditeit': '66-procent',
  katz: 'katz-schaal',
  mmse: 'mmse',
  'zorgbudget-zwaar-zorgbehoevenden': 'zorgbudget-zwaar-zorgbehoevenden',
  'zorgbudget-handicap': 'zorgbudget-mensen-handicap',
  'palliatief-forfait': 'palliatief-forfait',
  'hulp-van-derden': 'hulp-van-derden',
  'forfait-chronisch-zieken': 'forfait-chronisch-zieken',
  mantelzorgstatuut: 'mantelzorgstatuut',
  'sociaal-onderzoek': 'sociaal-onderzoek',
};
