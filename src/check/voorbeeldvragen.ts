import {
  leesAntwoord,
  voorbeeldvragenSchema,
  type Antwoordsoort,
} from '../schema/voorbeeldvragen.ts';
import { dichtstbij } from '../schema/velden.ts';
import { tekstenOp } from './data.ts';
import { keurPersoonsgegevens } from './keurPersoonsgegevens.ts';
import { sleutelVan, waarschuwing, type Probleem } from './probleem.ts';
import { keurSchema } from './schema.ts';
import { leesYaml, type GelezenYaml } from './yaml.ts';

/** The names that each kind of answer may have. Of what is left out any name will do. */
export type Namen = Readonly<Partial<Record<Antwoordsoort, readonly string[]>>>;

/** Who takes an entry away need not mend each question about it in the same breath: the search does without. */
function verdwenenAntwoorden(pad: string, yaml: GelezenYaml, namen: Namen): Probleem[] {
  return tekstenOp(yaml.data, ['*', 'antwoord', '*']).flatMap(({ pad: welk, waarde }) => {
    const antwoord = leesAntwoord(waarde);
    const bekend = antwoord && namen[antwoord.soort];
    if (!bekend || bekend.includes(antwoord.wat)) return [];
    const raad = dichtstbij(antwoord.wat, bekend);
    return [
      waarschuwing(
        pad,
        yaml.plaatsVan(welk),
        sleutelVan(welk),
        `"${waarde}" staat niet in deze gids.${raad ? ` Bedoelde je "${raad}"?` : ' Haal dit antwoord weg.'}`,
      ),
    ];
  });
}

/** Checks voorbeeldvragen.yaml. */
export function keurVoorbeeldvragen(pad: string, tekst: string, namen: Namen): Probleem[] {
  const yaml = leesYaml(pad, tekst);
  if (yaml.data === undefined) return yaml.problemen;
  return [
    ...yaml.problemen,
    ...keurSchema(pad, yaml, voorbeeldvragenSchema),
    ...verdwenenAntwoorden(pad, yaml, namen),
    ...keurPersoonsgegevens({ pad, bron: tekst, yaml }),
  ];
}
