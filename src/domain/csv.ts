import { stringify } from 'csv-stringify/sync';
import type { Directory } from './directory.ts';
import { entryVan } from './directory.ts';
import { CSV_KOLOMMEN, type CsvRij, type CsvWaarde } from './csvkolommen.ts';

/** A line per premium; a town without one, or of which we know nothing, has a line too. */
export function csvRijen({
  gemeenten,
  premies,
}: Pick<Directory, 'gemeenten' | 'premies'>): CsvRij[] {
  return [...premies].flatMap(([slug, entry]): CsvRij[] => {
    const gemeente = entryVan(gemeenten, slug);
    const rijen = (entry.premies ?? []).map((premie, plaats) => ({
      gemeente,
      entry,
      premie,
      nummer: plaats + 1,
    }));
    return rijen.length > 0 ? rijen : [{ gemeente, entry, premie: undefined, nummer: undefined }];
  });
}

/** Fields hold no line breaks, so that a line of the file is a row: also for who reads it line by line. */
const opEenRegel = (waarde: CsvWaarde): CsvWaarde =>
  typeof waarde === 'string' ? waarde.replaceAll(/\s+/g, ' ').trim() : waarde;

/**
 * CSV that a Belgian spreadsheet opens right: UTF-8 with byte order mark, semicolons, decimal comma, CRLF. A text that a
 * spreadsheet would run as a formula gets an apostrophe before it.
 */
export function alsCsv(
  koppen: readonly string[],
  rijen: readonly (readonly CsvWaarde[])[],
): string {
  const regels = rijen.map((rij) => rij.map(opEenRegel));
  return stringify(regels, {
    header: true,
    columns: [...koppen],
    bom: true,
    delimiter: ';',
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: {
      number: (getal) => String(getal).replace('.', ','),
      boolean: (waarheid) => (waarheid ? 'ja' : 'nee'),
    },
  });
}

/** The premiums as CSV. */
export function csvVan(directory: Pick<Directory, 'gemeenten' | 'premies'>): string {
  return alsCsv(
    CSV_KOLOMMEN.map(({ naam }) => naam),
    csvRijen(directory).map((rij) => CSV_KOLOMMEN.map(({ lees }) => lees(rij))),
  );
}
