import { directory } from '../../directory.ts';
import { watNazichtVraagt } from '../../domain/actualiteit.ts';
import { nazichtAlsCsv } from '../../domain/nazicht.ts';
import { vandaag } from '../../schema/vandaag.ts';

/** What needs a look, for a spreadsheet. */
export function GET(): Response {
  const csv = nazichtAlsCsv(watNazichtVraagt(directory, vandaag()));
  return new Response(csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
}
