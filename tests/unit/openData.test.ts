import { parse } from 'csv-parse/sync';
import { beforeAll, expect, test } from 'vitest';
import { readDirectory } from '../../src/readDirectory.ts';
import { csvVan } from '../../src/domain/csv.ts';
import { CSV_KOLOMMEN } from '../../src/domain/csvkolommen.ts';
import { selecteerRegels } from '../../src/domain/csvselectie.ts';
import type { Directory } from '../../src/domain/directory.ts';
import { veldenVan, type JsonSchema } from '../../src/domain/woordenboek.ts';
import { DATABESTANDEN, jsonSchemaVan } from '../../src/schema/openData.ts';
import type { Premie } from '../../src/schema/premie.ts';

let directory: Directory;
let csv: string;
beforeAll(async () => {
  directory = await readDirectory();
  csv = csvVan(directory);
}, 60_000);

const lees = (tekst: string) =>
  parse(tekst, { bom: true, delimiter: ';', columns: true }) as unknown as Record<string, string>[];

test('the CSV begins with a byte order mark and ends every line with CRLF', () => {
  expect(csv.startsWith('\uFEFFgemeente;naam;')).toBe(true);
  expect(csv.endsWith('\r\n')).toBe(true);
  expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
});

test('an independent reader finds a line per premium, and one for a town without', () => {
  const rijen = lees(csv);
  const verwacht = [...directory.premies.values()].reduce(
    (som, { premies = [] }) => som + Math.max(1, premies.length),
    0,
  );
  expect(rijen).toHaveLength(verwacht);
  expect(new Set(rijen.map(({ gemeente }) => gemeente)).size).toBe(directory.premies.size);
  expect(csv.trimEnd().split('\r\n')).toHaveLength(verwacht + 1);
});

test('numbers have a decimal comma, and amounts are those of the entries', () => {
  const [genk] = lees(csv).filter(({ gemeente }) => gemeente === 'genk');
  expect(genk).toMatchObject({ per_jaar_van: '480', per_jaar_tot: '480' });
  expect(genk?.inkomensgrens_bedrag).toMatch(/^\d+(?:,\d+)?$/);
  expect(csv).not.toMatch(/;\d+\.\d+;/);
});

test('a text that a spreadsheet would run is made harmless; line breaks become spaces', () => {
  const kwaad: Premie = {
    naam: '=HYPERLINK("http://x";"klik")',
    soort: 'mantelzorgpremie',
    begunstigde: 'mantelzorger',
    vorm: 'geld',
    uitbetaling: '@SUM(1+1)\nen; "meer"',
  };
  const [rij] = lees(
    csvVan({
      gemeenten: directory.gemeenten,
      premies: new Map([['gent', { aanbod: 'ja', premies: [kwaad], vertrouwen: 'laag' }]]),
    }),
  );
  expect(rij?.premie).toBe('\'=HYPERLINK("http://x";"klik")');
  expect(rij?.uitbetaling).toBe('\'@SUM(1+1) en; "meer"');
});

test('a selection keeps the header, the order asked, and all lines of a town', () => {
  const meerdere =
    [...directory.premies].find(([, { premies = [] }]) => premies.length > 1)?.[0] ?? '';
  const selectie = selecteerRegels(csv, ['pittem', meerdere, 'geen-stad', 'aalst']);
  const rijen = lees(selectie);
  expect(selectie.startsWith('\uFEFFgemeente;')).toBe(true);
  expect([...new Set(rijen.map(({ gemeente }) => gemeente))]).toEqual([
    'pittem',
    meerdere,
    'aalst',
  ]);
  expect(rijen.filter(({ gemeente }) => gemeente === meerdere).length).toBeGreaterThan(1);
});

const velden = (naam: string) => {
  const bestand = DATABESTANDEN.find((een) => een.naam === naam);
  return bestand ? veldenVan((jsonSchemaVan(bestand) as JsonSchema).items ?? {}) : [];
};

test('every fact of the JSON has its column: by its own, or within the words of one', () => {
  const paden = CSV_KOLOMMEN.flatMap(({ pad }) => pad ?? []);
  const blad = velden('premies').filter(
    ({ pad }, _, alle) => !alle.some((ander) => ander.pad !== pad && ander.pad.startsWith(pad)),
  );
  const inWoorden = ['premies[].bedragen', 'premies[].voorwaarden.zorgnood'];
  const ontbreekt = blad
    .map(({ pad }) => pad)
    .filter((pad) => !paden.includes(pad) && !inWoorden.some((groep) => pad.startsWith(groep)));
  expect(ontbreekt).toEqual([]);
  expect(paden.filter((pad) => !velden('premies').some((veld) => veld.pad === pad))).toEqual([]);
});

test('every field and column is explained', () => {
  const stil = DATABESTANDEN.flatMap(({ naam }) => velden(naam)).filter(({ uitleg }) => !uitleg);
  expect(stil.map(({ pad }) => pad)).toEqual([]);
  expect(CSV_KOLOMMEN.filter(({ pad, uitleg }) => !pad && !uitleg)).toEqual([]);
});
