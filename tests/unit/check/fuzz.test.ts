import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isScalar, parseDocument, visit } from 'yaml';
import { leesTekst } from '../../../src/check/bestand.ts';
import { keurFiche, SCHEMAS } from '../../../src/check/keuren.ts';
import { isFout } from '../../../src/check/probleem.ts';
import { COLLECTIES } from '../../../src/schema/collecties.ts';

/** Every real entry, of which each try breaks one thing. */
const ENTRIES = COLLECTIES.flatMap((collectie) =>
  readdirSync(`content/${collectie}`).map((naam) => {
    const tekst = readFileSync(`content/${collectie}/${naam}`, 'utf8');
    const feiten = tekst.slice(4, tekst.indexOf('\n---') + 1);
    return { collectie, naam, tekst, feiten };
  }),
);
type Entry = (typeof ENTRIES)[number];

function fouten({ collectie, naam }: Entry, kapot: string) {
  const pad = `content/${collectie}/${naam}`;
  const gelezen = leesTekst({ pad, inhoud: new TextEncoder().encode(kapot) });
  const problemen =
    gelezen.tekst === undefined
      ? gelezen.problemen
      : keurFiche(pad, gelezen.tekst, SCHEMAS[collectie]).problemen;
  return problemen.filter((probleem) => isFout(probleem));
}

/** Lines that begin with a key, outside folded text. */
function sleutelregels(feiten: string): { begin: number; sleutel: string }[] {
  const regels: { begin: number; sleutel: string }[] = [];
  visit(parseDocument(feiten), {
    Pair(_plek, paar) {
      if (isScalar(paar.key) && paar.key.range) {
        regels.push({ begin: paar.key.range[0], sleutel: String(paar.key.value) });
      }
    },
  });
  return regels;
}

/** The spans of the values of the keys that take a closed word, a number or a date. */
function gesloten(feiten: string): { begin: number; eind: number }[] {
  const OPEN =
    /^(?:naam|kort|voor|toelichting|bij|periode|uitbetaling|dienst|adres|titel|opmerkingen|door|wat|hoeAanvragen|kosten|openingsuren|zorgraad|term|uitleg|goedOmTeWeten)$/;
  const plekken: { begin: number; eind: number }[] = [];
  visit(parseDocument(feiten), {
    Pair(_plek, { key, value }) {
      if (isScalar(key) && isScalar(value) && value.range && !OPEN.test(String(key.value))) {
        plekken.push({ begin: value.range[0], eind: value.range[1] });
      }
    },
  });
  return plekken;
}

/** Where required keys stand at the top level. */
const VERPLICHT: Record<Entry['collectie'], readonly string[]> = {
  premies: ['aanbod', 'vertrouwen'],
  diensten: [
    'naam',
    'soort',
    'thema',
    'doelgroep',
    'werkingsgebied',
    'wat',
    'hoeAanvragen',
    'bronnen',
    'vertrouwen',
  ],
  eerstelijnszones: ['naam', 'provincie', 'bronnen', 'vertrouwen'],
  begrippen: ['term', 'uitleg', 'bronnen', 'vertrouwen'],
};

const kies = <T>(rij: readonly T[], kans: number): T => {
  const gekozen = rij[Math.floor(kans * rij.length)];
  if (gekozen === undefined) throw new Error('Nothing to choose from');
  return gekozen;
};

const GEVAARLIJK = [
  '{1}',
  '{process.env}',
  '<script>x</script>',
  '<x-y />',
  '<LetOp {...a}>x</LetOp>',
  '<LetOp titel={a} />',
  '![a](https://x.be/b.png)',
  '[a](javascript:b)',
  '[a](data:text/html,b)',
  '<!-- a -->',
  '[a]: vbscript:b',
  '> - {a}',
  '1. <b>c</b>',
  '0470 11 22 33',
  'an.peeters@gent.be',
  '+32 (0)495/11.22.33',
  '85.07.30-033.28',
  '\u202Ea',
  '\u0007',
  'a\u200Bb',
];

/** Each turns a good entry into one that must be refused. `kans` (0-1) chooses where; `woord` is a made-up word. */
const MUTATIES: Readonly<Record<string, (entry: Entry, kans: number, woord: string) => string>> = {
  'a key misspelt': ({ feiten }, kans, woord) => {
    const { begin, sleutel } = kies(sleutelregels(feiten), kans);
    return `---\n${feiten.slice(0, begin)}${sleutel}${woord}${feiten.slice(begin + sleutel.length)}---\n`;
  },
  'a key too many': ({ feiten }, _kans, woord) => `---\n${feiten}x${woord}: 1\n---\n`,
  'a key twice': ({ feiten }, kans) => {
    const namen = sleutelregels(feiten).filter(
      ({ begin }) => begin === 0 || feiten[begin - 1] === '\n',
    );
    return `---\n${feiten}${kies(namen, kans).sleutel}: x\n---\n`;
  },
  'a required key gone': ({ collectie, feiten }, kans) => {
    const document = parseDocument(feiten);
    document.delete(kies(VERPLICHT[collectie], kans));
    return `---\n${document.toString()}---\n`;
  },
  'a word, number or date that cannot be': ({ feiten }, kans, woord) => {
    const { begin, eind } = kies(gesloten(feiten), kans);
    return `---\n${feiten.slice(0, begin)}"§ ${woord}"${feiten.slice(eind)}---\n`;
  },
  'nothing after the colon': ({ feiten }, kans) => {
    const { begin, eind } = kies(gesloten(feiten), kans);
    return `---\n${feiten.slice(0, begin)}${feiten.slice(eind)}---\n`;
  },
  'a list in place of a word': ({ feiten }, kans, woord) => {
    const { begin, eind } = kies(gesloten(feiten), kans);
    return `---\n${feiten.slice(0, begin)}[[${woord}]]${feiten.slice(eind)}---\n`;
  },
  'a tab as indent': ({ feiten }, kans) => {
    const begin = kies(sleutelregels(feiten), kans).begin;
    return `---\n${feiten.slice(0, begin)}\n\t${feiten.slice(begin)}---\n`;
  },
  'code, danger or personal data in the body': ({ tekst }, kans, woord) =>
    `${tekst.trimEnd()}\n\n${woord} en meer\n\n${kies(GEVAARLIJK, kans)}\n`,
  'personal data in a text': ({ feiten }, kans, woord) =>
    `---\n${feiten}# ${woord} ${kies(['0470112233', 'els.maes@x.be', '85073003328'], kans)}\n---\n`,
  'the frontmatter not closed': ({ feiten }) => `---\n${feiten}`,
  'something before the frontmatter': ({ tekst }, _kans, woord) => `${woord}\n${tekst}`,
  'an anchor, label or merge': ({ feiten }, kans, woord) => {
    const { begin } = kies(gesloten(feiten), kans);
    return `---\n${feiten.slice(0, begin)}${kies(['&a ', '!!str ', '!x '], kans)}${feiten.slice(begin)}---\n${woord}\n`;
  },
  'an invisible character': ({ tekst }, kans) => {
    const plek = 1 + Math.floor(kans * (tekst.length - 1));
    return `${tekst.slice(0, plek)}\u200E${tekst.slice(plek)}`;
  },
};

const woord = fc.stringMatching(/^[a-z]{3,8}$/);
const kans = fc.double({ min: 0, max: 0.999_999, noNaN: true });

describe('one thing broken in a real entry', () => {
  it('is always refused, and never crashes the check (5,000 tries)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTRIES),
        fc.constantFrom(...Object.keys(MUTATIES)),
        kans,
        woord,
        (entry, naam, plek, los) => {
          const kapot = MUTATIES[naam]?.(entry, plek, los) ?? '';
          expect(fouten(entry, kapot), `${naam}:\n${kapot}`).not.toEqual([]);
        },
      ),
      { numRuns: 5000 },
    );
  }, 120_000);

  it('never crashes on any text (1,000 tries)', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...ENTRIES),
        kans,
        fc.string({ unit: 'binary' }),
        (entry, plek, rommel) => {
          const waar = Math.floor(plek * entry.tekst.length);
          fouten(entry, entry.tekst.slice(0, waar) + rommel + entry.tekst.slice(waar));
          fouten(entry, `---\n${rommel}\n---\n${rommel}`);
        },
      ),
      { numRuns: 1000 },
    );
  }, 120_000);
});
