import type { SoortDienst } from '../schema/waarden.ts';

/** The needs, in plain words, by which the services are listed; what people in need look for first comes first. */
export const DIENSTGROEPEN = {
  bellen: {
    naam: 'Praten met iemand, nu',
    uitleg: 'Hulplijnen. Je hoeft je naam niet te zeggen.',
  },
  weg: { naam: 'De weg vinden', uitleg: 'Mensen die met je meezoeken welke hulp er is.' },
  vrij: {
    naam: 'Even vrij van zorg',
    uitleg: 'Iemand neemt de zorg over: een paar uur, een nacht of een paar weken.',
  },
  thuis: { naam: 'Hulp thuis', uitleg: 'Verzorging, verpleging, poetsen en eten.' },
  onderweg: {
    naam: 'Vervoer en hulpmiddelen',
    uitleg: 'Een rit naar de dokter, een bed of een rolstoel.',
  },
  samen: { naam: 'Anderen ontmoeten', uitleg: 'Mensen die hetzelfde meemaken als jij.' },
  dementie: { naam: 'Dementie', uitleg: 'Raad en vorming over dementie.' },
  levenseinde: {
    naam: 'De laatste levensfase',
    uitleg: 'Zorg en raad als iemand niet meer beter wordt.',
  },
  gevoel: {
    naam: 'Steun voor jezelf',
    uitleg: 'Psychologische hulp, en hulp voor jonge mantelzorgers.',
  },
  geld: {
    naam: 'Geld',
    uitleg: 'Tegemoetkomingen en zorgbudgetten, naast de premie van je gemeente.',
  },
  werk: { naam: 'Verlof om te zorgen', uitleg: 'Minder werken of even stoppen.' },
  recht: { naam: 'Je rechten', uitleg: 'Statuut, raad, bemiddeling en klachten.' },
} as const;

export type Dienstgroep = keyof typeof DIENSTGROEPEN;

/** Every kind of service stands in one group. */
export const GROEP_VAN_SOORT: Record<SoortDienst, Dienstgroep> = {
  hulplijn: 'bellen',
  informatiepunt: 'weg',
  mantelzorgvereniging: 'weg',
  'dienst-maatschappelijk-werk': 'weg',
  caw: 'weg',
  'lokaal-dienstencentrum': 'weg',
  rechtenverkenning: 'weg',
  oppashulp: 'vrij',
  dagverzorging: 'vrij',
  kortverblijf: 'vrij',
  nachtzorg: 'vrij',
  respijtzorg: 'vrij',
  herstelverblijf: 'vrij',
  gezinszorg: 'thuis',
  poetshulp: 'thuis',
  'warme-maaltijden': 'thuis',
  thuisverpleging: 'thuis',
  vervoer: 'onderweg',
  hulpmiddelen: 'onderweg',
  mantelzorgcafe: 'samen',
  zelfhulpgroep: 'samen',
  'expertisecentrum-dementie': 'dementie',
  'palliatief-netwerk': 'levenseinde',
  'psychologische-hulp': 'gevoel',
  'jonge-mantelzorgers': 'gevoel',
  tegemoetkoming: 'geld',
  zorgkas: 'geld',
  verlofstelsel: 'werk',
  statuut: 'recht',
  'juridisch-advies': 'recht',
  bemiddeling: 'recht',
  klachten: 'recht',
};
