import { gemeentenSchema, type Gemeente } from '../schema/gemeente.ts';
import { keurJson } from './json.ts';
import { fout, sleutelVan, type Pad, type Probleem } from './probleem.ts';
import { leesYaml } from './yaml.ts';

function tegenspraken(gemeenten: readonly Gemeente[]): { pad: Pad; bericht: string }[] {
  return gemeenten.flatMap((gemeente, plek) => [
    ...gemeente.deelgemeenten.flatMap(({ naam, postcode, fusiedeel }, deel) => [
      ...(gemeente.postcodes.includes(postcode)
        ? []
        : [
            {
              pad: [plek, 'deelgemeenten', deel, 'postcode'],
              bericht: `Postcode ${postcode} van ${naam} staat niet bij de postcodes van ${gemeente.naam}.`,
            },
          ]),
      ...(fusiedeel === undefined || gemeente.fusieVan?.some((van) => van.naam === fusiedeel)
        ? []
        : [
            {
              pad: [plek, 'deelgemeenten', deel, 'fusiedeel'],
              bericht: `"${fusiedeel}" staat niet bij fusieVan van ${gemeente.naam}.`,
            },
          ]),
    ]),
    ...gemeente.postcodes
      .filter((postcode) => !gemeente.deelgemeenten.some((deel) => deel.postcode === postcode))
      .map((postcode) => ({
        pad: [plek, 'postcodes'],
        bericht: `Postcode ${postcode} hoort bij geen enkele deelgemeente van ${gemeente.naam}.`,
      })),
  ]);
}

/** Reads and checks gemeenten.json. */
export function leesGemeenten(
  pad: string,
  tekst: string,
): { problemen: Probleem[]; gemeenten?: readonly Gemeente[] } {
  const problemen = keurJson(pad, tekst, gemeentenSchema);
  if (problemen.length > 0) return { problemen };
  const gemeenten = gemeentenSchema.parse(JSON.parse(tekst));
  const bezwaren = tegenspraken(gemeenten);
  if (bezwaren.length === 0) return { problemen, gemeenten };
  const yaml = leesYaml(pad, tekst);
  return {
    problemen: bezwaren.map(({ pad: welk, bericht }) =>
      fout(pad, yaml.plaatsVan(welk), sleutelVan(welk), bericht),
    ),
    gemeenten,
  };
}
