import { describe, expect, it } from 'vitest';
import { isFout } from '../../../src/check/probleem.ts';
import {
  B,
  BEGRIP,
  D,
  DIENST,
  keurMet,
  P,
  PREMIE,
  S,
  SYNONIEMEN,
  vervang,
  Z,
  ZONE,
} from './gids.ts';

const BODY = 'Bel gerust naar het Sociaal Huis.';
const inBody = (tekst: string): [string, string] => [P, vervang(PREMIE, BODY, tekst)];
const inPremie = (van: string, naar: string): [string, string] => [P, vervang(PREMIE, van, naar)];

/** Right, however unusual. */
const GEVALLEN: readonly (readonly [wat: string, wijziging: readonly [string, string]])[] = [
  ['a town of which nothing is known', [P, '---\naanbod: onbekend\nvertrouwen: laag\n---\n']],
  ['a file that ends at its frontmatter', [P, '---\naanbod: onbekend\nvertrouwen: laag\n---']],
  ['line ends of Windows', [P, PREMIE.replaceAll('\n', '\r\n')]],
  ['an abolished premium, kept as history', inPremie('aanbod: ja', 'aanbod: afgeschaft')],
  ['comments', inPremie('aanbod: ja', '# wat we weten\naanbod: ja # nagevraagd')],
  [
    'keys in another order',
    inPremie('aanbod: ja\n', 'vertrouwen: laag\naanbod: ja\n').map((tekst) =>
      tekst.replace('vertrouwen: midden\n', ''),
    ) as [string, string],
  ],
  [
    'lists between brackets',
    inPremie('gebied:\n      - Gentbrugge', 'gebied: [Gentbrugge, "Sint-Amandsberg"]'),
  ],
  ['cents', inPremie('bedrag: 25\n', 'bedrag: 25.5\n')],
  ['a quoted key', inPremie('vorm: geld', '"vorm": geld')],
  ['the highest amount', inPremie('bedrag: 300\n', 'bedrag: 10000\n')],
  [
    'half points',
    inPremie(
      'bewijs: mmse\n              max: 20',
      'bewijs: belrai-screener\n              min: 12.5',
    ),
  ],
  ['a source of a year', inPremie('"2026-01-15"', '"2026"')],
  ['a leap day', inPremie('"2026-01-15"', '"2024-02-29"')],
  ['29 February as last day', inPremie('"09-30"', '"02-29"')],
  [
    'a date to come from which it holds',
    inPremie('geldigVanaf: "2026-01-01"', 'geldigVanaf: "2999-01-01"'),
  ],
  ['a fixed number of Liège', inPremie('09 266 91 11', '04 381 99 40')],
  [
    'a fixed number of Liège in words',
    inPremie('dienst: Sociaal Huis', 'dienst: Sociaal Huis (04 587 12 34)'),
  ],
  ['a short number', inPremie('09 266 91 11', '1712')],
  ['a free number', inPremie('09 266 91 11', '0800 15 225')],
  ['an international number', inPremie('09 266 91 11', '+32 9 266 91 11')],
  ...[
    'loket.sh',
    'info.hasselt',
    'mmc.rupelstreek',
    'ma',
    'infoTZ',
    'warme.maaltijden',
    'dienst.ouderenzorg',
    'welzijnengelijkekansen',
    'sociaal.huis',
    'sint-jan.wzc',
    'wzc.maria',
    'ocmw',
    'thuiszorg-noord',
    'mantelzorg.gent',
    'info+premie',
  ].map((naam): [string, [string, string]] => [
    `the address ${naam}@`,
    inPremie('sociale.dienst@', `${naam}@`),
  ]),
  ['eleven digits that are no national number', inBody('Dossier 85.07.30-033.29.')],
  ['an account of amounts', inBody('Van 0,45 tot 78 euro; in 2004 4578 keer.')],
  [
    'plain Markdown',
    inBody(
      '## Zo gaat het\n\n1. Bel **eerst**.\n2. Kom _daarna_ langs.\n\n> Let op.\n\n---\n\n- a\n  - b',
    ),
  ],
  ['a table', inBody('| Gezin | Bedrag |\n| --- | --- |\n| alleen | 100 |')],
  ['a footnote', inBody('Dat zegt de stad.[^1]\n\n[^1]: In 2025.')],
  [
    'links of every safe kind',
    inBody(
      '[a](https://x.be/a?b=c#d) [b](/premies/hasselt/) [c](#onder) [d](tel:+3292669111) [e](mailto:info@x.be) https://y.be',
    ),
  ],
  ['a link by reference', inBody('[de stad][s]\n\n[s]: https://stad.gent "De stad"')],
  [
    'signs that mean something in MDX, escaped',
    inBody('Tussen \\{ en \\}, \\<65 jaar, a < b, `{x}` en `<b>`.'),
  ],
  ['code as text', inBody('```\nimport x from "y" {z} <script>\n```')],
  ['entities', inBody('&lt;script&gt; &amp; &#123;x&#125; caf&eacute;')],
  ['a note', inBody('<LetOp titel="Vraag het na">\n  Het bedrag **verandert**.\n</LetOp>')],
  ['steps', inBody('<Stappen>\n1. Bel.\n2. Kom langs.\n</Stappen>')],
  [
    'a note inside steps',
    inBody('<Stappen titel="Aanvragen">\n1. Bel.\n\n   <LetOp>Vóór september.</LetOp>\n</Stappen>'),
  ],
  ['letters of every kind', inBody('Één café in Genève, “aanhalen”, – en — en … en € en 👍.')],
  ['a word that looks like code', inBody('Importeren kan niet. De import en export van zorg.')],
  [
    'a service of all Flanders',
    [
      D,
      vervang(
        DIENST,
        'niveau: gemeente\n  gemeenten:\n    - gent\n  eerstelijnszones:\n    - oost',
        'niveau: vlaanderen',
      ),
    ],
  ],
  [
    'a service certain in one town of its province',
    [D, vervang(DIENST, 'niveau: gemeente', 'niveau: provincie\n  provincies: [Oost-Vlaanderen]')],
  ],
  [
    'a service without contact',
    [D, vervang(DIENST, 'contact:\n  telefoon: "1712"\n  email: info@zorglijn.be\n', '')],
  ],
  [
    'a zone of Brussels without towns',
    [
      'content/eerstelijnszones/brussel.mdx',
      '---\nnaam: BruZEL\nprovincie: Brussels Hoofdstedelijk Gewest\nbronnen:\n  - url: https://x.be\nvertrouwen: laag\n---\n',
    ],
  ],
  [
    'a zone with everything',
    [
      Z,
      vervang(
        ZONE,
        'vertrouwen: midden',
        'website: https://x.be\nemail: info@x.be\ntelefoon: "09 266 91 11"\nadres: Markt 1, 9000 Gent\nzorgraad: Zorgraad Oost vzw\nvertrouwen: midden',
      ),
    ],
  ],
  [
    'a term without scale',
    [
      B,
      vervang(
        BEGRIP,
        'schaal:\n  min: 0\n  max: 30\n  onderdelen:\n    - naam: wassen\n      min: 0\n      max: 4\n',
        '',
      ),
    ],
  ],
  [
    'synonyms on lines of their own',
    [
      S,
      vervang(SYNONIEMEN, '[poetsvrouw, kuisvrouw]', '\n      - poetsvrouw\n      - "\'s nachts"'),
    ],
  ],
];

describe(`${GEVALLEN.length} good but unusual entries`, () => {
  it.each(GEVALLEN)('%s', (_wat, [pad, tekst]) => {
    expect(keurMet({ [pad]: tekst }).filter((probleem) => isFout(probleem))).toEqual([]);
  });
});
