import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { check } from 'prettier';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { naarBestand, uitBestand } from '../../../src/beheer/formaat.ts';
import { metGegevens, nieuweIngang, zonderLege } from '../../../src/beheer/wijzig.ts';
import { keurFiche, SCHEMAS } from '../../../src/check/keuren.ts';
import { COLLECTIES } from '../../../src/schema/collecties.ts';

const bestanden = COLLECTIES.flatMap((map) =>
  readdirSync(`content/${map}`).map((naam) => `content/${map}/${naam}`),
);
const lees = (pad: string) => readFileSync(pad, 'utf8');
const gegevensVan = (bron: string) =>
  parse(/^---\n([\s\S]*?)\n---/.exec(bron)?.[1] ?? '') as Record<string, unknown>;

/** The lines that only one of two texts has. */
function verschil(oud: string, nieuw: string): string[] {
  const [a, b] = [oud.split('\n'), nieuw.split('\n')];
  return [
    ...a.filter((regel) => !b.includes(regel)).map((regel) => `-${regel}`),
    ...b.filter((regel) => !a.includes(regel)).map((regel) => `+${regel}`),
  ];
}

const ENTRY = `---
# De sociale dienst bevestigde dit aan de telefoon.
aanbod: ja
premies:
  - naam: Mantelzorgpremie # zo heet ze
    bedragen:
      - bedrag: 120
        per: jaar
      # het hoge bedrag
      - bedrag: 180
        per: jaar
    andere:
      - >-
        Een lange zin die over
        twee regels loopt.
bronnen:
  - url: https://www.voorbeeld.be/x
    peildatum: "2026-01"
vertrouwen: hoog
---

Tekst.
`;

/** The entry after a change to its data. */
function na(verander: (gegevens: Entry) => void): string {
  const gegevens = gegevensVan(ENTRY) as unknown as Entry;
  verander(gegevens);
  return metGegevens(ENTRY, gegevens as unknown as Record<string, unknown>);
}
/** The first premium, an amount and the source of ENTRY. */
const eerste = <T>([deel]: readonly T[]): T => {
  if (deel === undefined) throw new Error('ENTRY changed');
  return deel;
};
const premie = (entry: Entry) => eerste(entry.premies);
const hoog = (entry: Entry) => eerste(premie(entry).bedragen.slice(1));
const bron = (entry: Entry) => eerste(entry.bronnen);
interface Entry {
  aanbod: string;
  premies: {
    naam: string;
    bedragen: { bedrag: number; per: string; voor?: string }[];
    andere?: string[];
    vorm?: string;
  }[];
  bronnen: { url: string; peildatum?: string; titel?: string }[];
  opmerkingen?: string;
  vertrouwen: string;
}

// All 644 entries, and Prettier: seconds, and more on a busy machine.
describe('saving an entry', { timeout: 90_000 }, () => {
  test('that did not change leaves every file as it is', () => {
    for (const pad of bestanden) expect(naarBestand(uitBestand(lees(pad)))).toBe(lees(pad));
  });

  test.each<[string, (entry: Entry) => void, string[]]>([
    ['an amount', (e) => (hoog(e).bedrag = 190), ['-      - bedrag: 180', '+      - bedrag: 190']],
    [
      'a name beside a comment',
      (e) => (premie(e).naam = 'Premie'),
      ['-  - naam: Mantelzorgpremie # zo heet ze', '+  - naam: Premie # zo heet ze'],
    ],
    [
      'a date, which keeps its quotes',
      (e) => (bron(e).peildatum = '2026'),
      ['-    peildatum: "2026-01"', '+    peildatum: "2026"'],
    ],
    ['a key less', (e) => delete bron(e).peildatum, ['-    peildatum: "2026-01"']],
    ['a key more', (e) => (hoog(e).voor = 'wie alleen woont'), ['+        voor: wie alleen woont']],
    [
      'an amount more',
      (e) => premie(e).bedragen.push({ bedrag: 5.5, per: 'dag' }),
      ['+      - bedrag: 5.5', '+        per: dag'],
    ],
    ['an amount less', (e) => premie(e).bedragen.pop(), ['-      - bedrag: 180']],
    [
      'a folded text',
      (e) => (premie(e).andere = ['Kort.']),
      [
        '-      - >-',
        '-        Een lange zin die over',
        '-        twee regels loopt.',
        '+      - Kort.',
      ],
    ],
    [
      'a list less',
      (e) => delete premie(e).andere,
      [
        '-    andere:',
        '-      - >-',
        '-        Een lange zin die over',
        '-        twee regels loopt.',
      ],
    ],
    ['an emptied field', (e) => (bron(e).peildatum = ''), ['-    peildatum: "2026-01"']],
  ])('changes only the lines of %s', (_naam, verander, regels) => {
    expect(verschil(ENTRY, na(verander))).toEqual(regels);
    expect(na(verander)).toContain('# De sociale dienst bevestigde dit aan de telefoon.');
    expect(na(verander)).toContain('\n---\n\nTekst.\n');
  });

  test('writes a long text folded, at the width of the rest', () => {
    const zin =
      'Deze zin is met opzet veel langer dan er op een regel van honderd tekens kan staan, zodat hij gevouwen wordt.';
    const nieuw = na((e) => (e.opmerkingen = zin));
    expect(nieuw).toContain('opmerkingen: >-\n  Deze zin');
    expect(Math.max(...nieuw.split('\n').map((regel) => regel.length))).toBeLessThanOrEqual(100);
    expect(gegevensVan(nieuw).opmerkingen).toBe(zin);
  });

  test('writes a new entry as Prettier would', async () => {
    for (const pad of bestanden.filter((_pad, plaats) => plaats % 20 === 0)) {
      const nieuw = nieuweIngang(gegevensVan(lees(pad)));
      expect(gegevensVan(nieuw)).toEqual(gegevensVan(lees(pad)));
      expect(await check(nieuw, { parser: 'mdx', printWidth: 100 }), nieuw).toBe(true);
    }
  });

  test('writes what the check accepts, days between quotes', () => {
    for (const collectie of COLLECTIES) {
      for (const pad of bestanden.filter((naam) => naam.startsWith(`content/${collectie}/`))) {
        const { problemen } = keurFiche(
          pad,
          nieuweIngang(gegevensVan(lees(pad))),
          SCHEMAS[collectie],
        );
        expect(problemen, pad).toEqual([]);
      }
    }
    const nieuw = na((e) => (eerste(e.bronnen).peildatum = '2026-11-20'));
    expect(verschil(ENTRY, nieuw)).toEqual([
      '-    peildatum: "2026-01"',
      '+    peildatum: "2026-11-20"',
    ]);
  });

  test('writes a list in a list anew, where a change in place would break the file', () => {
    const nieuw = { lijst: ['- x', [['a']], ['a']] };
    const bron = nieuweIngang({ lijst: ['a', ['a'], 'a'] });
    expect(gegevensVan(metGegevens(bron, nieuw))).toEqual(nieuw);
  });

  test('always says what the form said, whatever changed', () => {
    const waarde = fc.letrec<{ w: unknown }>((tie) => ({
      w: fc.oneof(
        { maxDepth: 4, depthSize: 'small' },
        fc.constantFrom(
          'a',
          '2026',
          'ja',
          'een: twee',
          '# drie',
          "'t",
          '- x',
          'true',
          'regel\nregel',
          'woord '.repeat(30).trim(),
        ),
        fc.integer({ min: 0, max: 99 }),
        fc.boolean(),
        fc.array(tie('w'), { minLength: 1, maxLength: 3 }),
        fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), tie('w'), { minKeys: 1, maxKeys: 4 }),
      ),
    })).w;
    const groep = fc.dictionary(fc.constantFrom('k', 'l', 'm', 'n'), waarde, { minKeys: 1 });
    fc.assert(
      fc.property(groep, groep, (oud, nieuw) => {
        const bron = nieuweIngang(oud);
        expect(gegevensVan(bron)).toEqual(zonderLege(oud));
        expect(gegevensVan(metGegevens(bron, nieuw))).toEqual(zonderLege(nieuw));
      }),
      { numRuns: 1000 },
    );
  });
});
