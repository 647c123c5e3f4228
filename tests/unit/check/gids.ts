/** A small but complete directory, to break in every way. */
import { readFileSync } from 'node:fs';
import type { Bestand } from '../../../src/check/bestand.ts';
import { keurAlles } from '../../../src/check/keuren.ts';
import type { Probleem } from '../../../src/check/probleem.ts';
import type { Gemeente } from '../../../src/schema/gemeente.ts';

export const VANDAAG = '2026-06-01';
const STEDEN = ['gent', 'hasselt', 'pajottegem', 'sint-niklaas'];

const gemeenten = (
  JSON.parse(readFileSync('content/referentie/gemeenten.json', 'utf8')) as Gemeente[]
).filter(({ slug }) => STEDEN.includes(slug));

interface Topologie {
  objects: { gemeenten: { geometries: { properties: { slug: string } }[] } };
}
const topologie = JSON.parse(readFileSync('public/kaart/gemeenten.topojson', 'utf8')) as Topologie;
topologie.objects.gemeenten.geometries = topologie.objects.gemeenten.geometries.filter(
  ({ properties }) => STEDEN.includes(properties.slug),
);

export const PREMIE = `---
aanbod: ja
premies:
  - naam: Mantelzorgpremie
    soort: mantelzorgpremie
    gebied:
      - Gentbrugge
    begunstigde: mantelzorger
    bedragen:
      - bedrag: 25
        per: maand
        plafond: true
        als:
          - bewijs: katz
            categorie: B
          - aantalZorgvragers:
              min: 1
              max: 2
      - bedrag: 300
        per: jaar
        als:
          - zorgvragerLeeftijd:
              min: 18
          - inwonend: true
    maximumPerJaar: 600
    vorm: geld
    voorwaarden:
      zorgvrager:
        woontInGemeente: true
        minVerblijfMaanden: 12
        minLeeftijd: 18
        maxLeeftijd: 99
      mantelzorger:
        inwonend: false
      zorgnood:
        - bewijs: bel-score
          onderdeel: totaal
          min: 35
          max: 80
        - en:
            - bewijs: doktersattest
            - bewijs: mmse
              max: 20
      inkomensgrens:
        soort: bedrag
        bedrag: 25000
        per: jaar
      maxPremiesPerZorgvrager: 1
    aanvraag:
      bij: Sociaal Huis
      kanalen:
        - loket
        - e-mail
      url: https://stad.gent/premie
      uitersteDatum: "09-30"
contact:
  dienst: Sociaal Huis
  telefoon: "09 266 91 11"
  email: sociale.dienst@stad.gent
  website: https://stad.gent
bronnen:
  - url: https://stad.gent/premie
    soort: gemeente
    peildatum: "2026-01-15"
geldigVanaf: "2026-01-01"
vertrouwen: midden
opmerkingen: >-
  Het bedrag is nog niet bevestigd.
---

Bel gerust naar het Sociaal Huis.
`;

export const DIENST = `---
naam: Zorglijn
soort: hulplijn
thema:
  - vinden-en-bereiken
doelgroep:
  - mantelzorger
werkingsgebied:
  niveau: gemeente
  gemeenten:
    - gent
  eerstelijnszones:
    - oost
wat: Je kunt er met al je vragen over zorg terecht.
hoeAanvragen: Bel of mail.
verwijzing: zelf
contact:
  telefoon: "1712"
  email: info@zorglijn.be
bronnen:
  - url: https://www.zorglijn.be
    peildatum: "2026"
vertrouwen: hoog
---
`;

export const ZONE = `---
naam: Eerstelijnszone Oost
provincie: Oost-Vlaanderen
gemeenten:
  - gent
  - sint-niklaas
  - hasselt
delen:
  - gemeente: hasselt
    postcodes:
      - "3500"
      - "3501"
      - "3510"
      - "3511"
      - "3512"
bronnen:
  - url: https://www.eerstelijnszone.be
vertrouwen: midden
---
`;

const ANDERE_ZONE = `---
naam: Eerstelijnszone West
provincie: Vlaams-Brabant
gemeenten:
  - pajottegem
  - hasselt
delen:
  - gemeente: hasselt
    postcodes: ["3720", "3721", "3722", "3723", "3724"]
bronnen:
  - url: https://www.eerstelijnszone.be
vertrouwen: midden
---
`;

export const BEGRIP = `---
term: Katz-schaal
uitleg: Een schaal voor zelfredzaamheid.
schaal:
  min: 0
  max: 30
  onderdelen:
    - naam: wassen
      min: 0
      max: 4
verwant:
  - mantelzorger
bronnen:
  - url: https://www.vlaanderen.be
vertrouwen: hoog
---
`;

export const SYNONIEMEN = `groepen:
  - woorden: [poetsvrouw, kuisvrouw]
    naar: { soort: [poetshulp] }
  - woorden: [premie]
    naar: { woorden: [mantelzorgpremie] }
    premie: true
stopwoorden: [de, het]
`;

export const VOORBEELDVRAGEN = `- vraag: wie wil er bij ons kuisen
  antwoord: [soort:poetshulp]
- vraag: iemand om mee te praten
  antwoord: [dienst:zorglijn, begrip:katz, elz:oost, premie:gent]
`;

const ONBEKEND = '---\naanbod: onbekend\nvertrouwen: laag\n---\n';

export const P = 'content/premies/gent.mdx';
export const D = 'content/diensten/zorglijn.mdx';
export const Z = 'content/eerstelijnszones/oost.mdx';
export const B = 'content/begrippen/katz.mdx';
export const S = 'content/referentie/synoniemen.yaml';
export const V = 'content/referentie/voorbeeldvragen.yaml';
export const G = 'content/referentie/gemeenten.json';
export const T = 'public/kaart/gemeenten.topojson';

/** The good directory. */
export const GOED: Readonly<Record<string, string>> = {
  [P]: PREMIE,
  'content/premies/hasselt.mdx': ONBEKEND,
  'content/premies/pajottegem.mdx': ONBEKEND,
  'content/premies/sint-niklaas.mdx': ONBEKEND,
  [D]: DIENST,
  [Z]: ZONE,
  'content/eerstelijnszones/west.mdx': ANDERE_ZONE,
  [B]: BEGRIP,
  'content/begrippen/mantelzorger.mdx': BEGRIP.replace('verwant:\n  - mantelzorger\n', ''),
  [S]: SYNONIEMEN,
  [V]: VOORBEELDVRAGEN,
  [G]: `${JSON.stringify(gemeenten, null, 2)}\n`,
  [T]: JSON.stringify(topologie),
};

/** Checks the good directory with some files replaced, added (bytes or text) or left out (undefined). */
export function keurMet(
  wijzigingen: Readonly<Record<string, string | Uint8Array | undefined>>,
): Probleem[] {
  const bestanden: Bestand[] = Object.entries({ ...GOED, ...wijzigingen }).flatMap(
    ([pad, inhoud]) =>
      inhoud === undefined
        ? []
        : [{ pad, inhoud: typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud }],
  );
  return keurAlles(bestanden, VANDAAG);
}

/** Replaces a piece of text that must occur. */
export function vervang(tekst: string, van: string, naar: string): string {
  const plek = tekst.indexOf(van);
  if (plek === -1) throw new Error(`Not in the good entry: ${van}`);
  return tekst.slice(0, plek) + naar + tekst.slice(plek + van.length);
}
