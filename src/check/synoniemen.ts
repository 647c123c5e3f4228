import { synoniemenSchema } from '../schema/synoniemen.ts';
import { tekstenOp } from './data.ts';
import { keurPersoonsgegevens } from './keurPersoonsgegevens.ts';
import { sleutelVan, waarschuwing, type Pad, type Probleem } from './probleem.ts';
import { keurSchema } from './schema.ts';
import { leesYaml, type GelezenYaml } from './yaml.ts';

/** A word that means two things answers neither well. */
function dubbeleWoorden(pad: string, yaml: GelezenYaml): Probleem[] {
  const eerder = new Map<string, Pad>();
  return tekstenOp(yaml.data, ['groepen', '*', 'woorden', '*']).flatMap(({ pad: welk, waarde }) => {
    const vroeger = eerder.get(waarde);
    // Twice in one group is an error of the schema.
    if (!vroeger || vroeger[1] === welk[1]) {
      eerder.set(waarde, welk);
      return [];
    }
    const { regel } = yaml.plaatsVan(vroeger);
    return [
      waarschuwing(
        pad,
        yaml.plaatsVan(welk),
        sleutelVan(welk),
        `"${waarde}" staat al in een andere groep, op regel ${regel}. Elk woord staat in één groep.`,
      ),
    ];
  });
}

/** Checks synoniemen.yaml. */
export function keurSynoniemen(pad: string, tekst: string): Probleem[] {
  const yaml = leesYaml(pad, tekst);
  if (yaml.data === undefined) return yaml.problemen;
  return [
    ...yaml.problemen,
    ...keurSchema(pad, yaml, synoniemenSchema),
    ...dubbeleWoorden(pad, yaml),
    ...keurPersoonsgegevens({ pad, bron: tekst, yaml }),
  ];
}
