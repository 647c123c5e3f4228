/**
 * npm run verouderd -- [--csv] [--provincie X] [--collectie premies|diensten|eerstelijnszones|begrippen]
 *                      [--dienst <slug>] [--vereniging]
 *
 * What needs a look, the oldest first, as text or as CSV.
 */
import { parseArgs } from 'node:util';
import { watNazichtVraagt } from '../src/domain/actualiteit.ts';
import { bestandVan, nazichtAlsCsv, redenInWoorden } from '../src/domain/nazicht.ts';
import { COLLECTIES } from '../src/schema/collecties.ts';
import { vandaag } from '../src/schema/vandaag.ts';
import { dichtstbij } from '../src/schema/velden.ts';
import { BRUSSEL, PROVINCIES } from '../src/schema/waarden.ts';
import { bijFout, Gebruiksfout } from './lib/bijFout.ts';
import { readDirectory } from '../src/readDirectory.ts';

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
    process.stdout.write(nazichtAlsCsv(rijen));
    return;
  }
  for (const rij of rijen) {
    console.log(
      `${(rij.datum ?? 'geen datum').padEnd(10)}  ${bestandVan(rij)}  ${rij.naam}: ${redenInWoorden(rij)}`,
    );
  }
  console.log(`${rijen.length} ${rijen.length === 1 ? 'fiche vraagt' : 'fiches vragen'} nazicht.`);
}

await bijFout(main);
