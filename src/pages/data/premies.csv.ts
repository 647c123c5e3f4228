import { directory } from '../../directory.ts';
import { csvVan } from '../../domain/csv.ts';

/** Open data for a spreadsheet: a line per premium. The columns are explained on /open-data/. */
export const GET = () =>
  new Response(csvVan(directory), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
