/**
 * npm run verouderd -- [--csv] [--provincie X] [--collectie premies|diensten|eerstelijnszones|begrippen]
 *                      [--dienst <slug>] [--vereniging]
 *
 * What needs a look, the oldest first, as text or as CSV.
 */
import { parseArgs } from 'node:util';
import { watNazichtVraagt, type Nazicht, type RedenNazicht } from '../src/domain/actualiteit.ts';
import { COLLECTIES, INHOUD } from '../src/check/bestandsnamen.ts';
import { vandaag } from '../src/schema/datum.ts';
import { dichtstbij } from '../src/schema/velden.ts';
import { BRUSSEL, PROVINCIES } from '../src/schema/waarden.ts';
import { bijFout, Gebruiksfout } from './lib/bijFout.ts';
import { readDirectory } from './lib/readDirectory.ts';

const REDENEN: Record<RedenNazicht, string> = {
  onbekend: 'we weten niets',
  ongedateerd: 'geen enkele bron heeft een datum',
  verouderd: 'nieuwste bron is meer dan 18 maanden oud',
  'laag-vertrouwen': 'laag vertrouwen',
};
/** Whose entries an association keeps: its own and those of its peers. */
const VAN_VERENIGINGEN = new Set(['mantelzorgvereniging', 'zelfhulpgroep', 'mantelzorgcafe']);

function eenVan(optie: string, waarde: string, toegelaten: readonly string[]): string {
  const gekozen = toegelaten.find((kandidaat) => kandidaat.toLowerCase() === waarde.toLowerCase());
  if (gekozen) return gekozen;
  const raad = dichtstbij(waarde, toegelaten);
  throw new Gebruiksfout(
    `"${waarde}" kan niet bij --${optie}.${raad ? ` Bedoelde je "${raad}"?` : ''} Toegelaten: ${toegelaten.join(', ')}.`,
  );
}

const bestandVan = (rij: Nazicht): string => `${INHOUD}/${rij.collectie}/${rij.id}.mdx`;
const redenVan = (rij: Nazicht): string => rij.redenen.map((reden) => REDENEN[reden]).join(' en ');

/** RFC 4180, and no cell that a spreadsheet takes for a formula. */
function alsCsv(rijen: readonly Nazicht[]): string {
  const cel = (tekst: string): string => {
    const veilig = /^[=+\-@\t]/.test(tekst) ? `'${tekst}` : tekst;
    return /[",\r\n]/.test(veilig) ? `"${veilig.replaceAll('"', '""')}"` : veilig;
  };
  return [
    ['bestand', 'naam', 'soort', 'provincie', 'datum', 'reden'],
    ...rijen.map((rij) => [
      bestandVan(rij),
      rij.naam,
      rij.soort,
      rij.provincies.join('; '),
      rij.datum ?? '',
      redenVan(rij),
    ]),
  ]
    .map((cellen) => cellen.map((tekst) => cel(tekst)).join(','))
    .join('\r\n');
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      csv: { type: 'boolean', default: false },
      provincie: { type: 'string' },
      collectie: { type: 'string' },
      dienst: { type: 'string' },
      vereniging: { type: 'boolean', default: false },
    },
  });
  const provincie =
    values.provincie && eenVan('provincie', values.provincie, [...PROVINCIES, BRUSSEL]);
  const collectie = values.collectie && eenVan('collectie', values.collectie, COLLECTIES);
  const gids = await readDirectory();
  const dienst = values.dienst && eenVan('dienst', values.dienst, [...gids.diensten.keys()]);
  const rijen = watNazichtVraagt(gids, vandaag()).filter(
    (rij) =>
      (!provincie || rij.provincies.includes(provincie)) &&
      (!collectie || rij.collectie === collectie) &&
      (!dienst || (rij.collectie === 'diensten' && rij.id === dienst)) &&
      (!values.vereniging || VAN_VERENIGINGEN.has(rij.soort)),
  );
  if (values.csv) {
    console.log(alsCsv(rijen));
    return;
  }
  for (const rij of rijen) {
    console.log(
      `${(rij.datum ?? 'geen datum').padEnd(10)}  ${bestandVan(rij)}  ${rij.naam}: ${redenVan(rij)}`,
    );
  }
  console.log(`${rijen.length} ${rijen.length === 1 ? 'fiche vraagt' : 'fiches vragen'} nazicht.`);
}

await bijFout(main);
