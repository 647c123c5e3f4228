/**
 * The closed lists of the vocabulary. Free of zod, so that the browser can share them at no cost.
 */
export const PROVINCIES = [
  'Antwerpen',
  'Limburg',
  'Oost-Vlaanderen',
  'Vlaams-Brabant',
  'West-Vlaanderen',
] as const;
export const BRUSSEL = 'Brussels Hoofdstedelijk Gewest';

export const AANBOD = ['ja', 'nee', 'afgeschaft', 'onbekend'] as const;
export const SOORTEN_PREMIE = ['mantelzorgpremie', 'zorg-voor-kind', 'zorgtoelage'] as const;
export const BEGUNSTIGDEN = ['mantelzorger', 'zorgvrager', 'keuze', 'onbekend'] as const;
export const PERIODES = ['maand', 'kwartaal', 'halfjaar', 'jaar', 'dag', 'eenmalig'] as const;
export const VORMEN = ['geld', 'bon', 'beide', 'onbekend'] as const;
export const SOORTEN_INKOMENSGRENS = [
  'geen',
  'bedrag',
  'verhoogde-tegemoetkoming',
  'anders',
  'onbekend',
] as const;
export const PERIODES_INKOMEN = ['maand', 'jaar'] as const;
export const INKOMEN_VAN = ['zorgvrager', 'mantelzorger', 'gezin'] as const;
export const KANALEN = ['loket', 'online', 'e-mail', 'telefoon', 'post', 'huisbezoek'] as const;
export const HERHALINGEN = ['jaarlijks', 'eenmalig', 'automatisch'] as const;
export const SOORTEN_BRON = ['gemeente', 'reglement', 'nieuws', 'vereniging', 'andere'] as const;
export const VERTROUWEN = ['hoog', 'midden', 'laag'] as const;

export const SOORTEN_DIENST = [
  'mantelzorgvereniging',
  'informatiepunt',
  'hulplijn',
  'gezinszorg',
  'oppashulp',
  'thuisverpleging',
  'dienst-maatschappelijk-werk',
  'caw',
  'lokaal-dienstencentrum',
  'dagverzorging',
  'kortverblijf',
  'nachtzorg',
  'respijtzorg',
  'herstelverblijf',
  'mantelzorgcafe',
  'zelfhulpgroep',
  'expertisecentrum-dementie',
  'palliatief-netwerk',
  'zorgkas',
  'tegemoetkoming',
  'verlofstelsel',
  'statuut',
  'bemiddeling',
  'jonge-mantelzorgers',
  'rechtenverkenning',
  'klachten',
  'hulpmiddelen',
  'vervoer',
  'warme-maaltijden',
  'poetshulp',
  'psychologische-hulp',
  'juridisch-advies',
] as const;
export const THEMAS = [
  'vinden-en-bereiken',
  'versterken',
  'verlichten',
  'verbinden',
  'geld',
  'recht',
  'werk',
  'dementie',
  'palliatief',
  'handicap',
  'jong',
  'psychisch',
  'kind',
] as const;
export const DOELGROEPEN = [
  'mantelzorger',
  'zorgvrager',
  'jonge-mantelzorger',
  'oudere-mantelzorger',
  'werkende-mantelzorger',
  'professional',
] as const;
/** From most local to widest: the order in which services are listed. */
export const NIVEAUS = [
  'gemeente',
  'eerstelijnszone',
  'provincie',
  'vlaanderen',
  'belgie',
] as const;
export const VERWIJZINGEN = ['zelf', 'verwijsbrief', 'beide'] as const;

export type Provincie = (typeof PROVINCIES)[number];
export type SoortDienst = (typeof SOORTEN_DIENST)[number];
export type Thema = (typeof THEMAS)[number];
export type Niveau = (typeof NIVEAUS)[number];
export type Vertrouwen = (typeof VERTROUWEN)[number];
