import { selecteerRegels } from '../domain/csvselectie.ts';
import { maak } from './dom.ts';

/** A spreadsheet reads UTF-8 only where this mark says so. */
const BOM = '\uFEFF';

/**
 * Downloads the lines of these towns out of the open data, in this order.
 * @throws when the open data cannot be fetched
 */
export async function downloadSelectie(gemeenten: readonly string[]): Promise<void> {
  const antwoord = await fetch('/data/premies.csv');
  if (!antwoord.ok) throw new Error(`/data/premies.csv: ${antwoord.status}`);
  // text() drops the byte order mark.
  const csv = BOM + selecteerRegels(await antwoord.text(), gemeenten);
  const url = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  maak('a', { href: url, download: 'mantelwijzer-premies.csv' }).click();
  // Some browsers start reading only after the click has been handled.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 10_000);
}
