import { gemeentenSchema, type Gemeente } from '../schema/gemeente.ts';
import { plaatsIn } from './bestand.ts';
import { BEGIN, fout, sleutelVan, type Pad, type Probleem } from './probleem.ts';
import { keurSchema } from './schema.ts';
import { leesYaml } from './yaml.ts';

/** Where JSON.parse stumbled: V8 gives an offset, or nothing at the end of the text. */
export function plekVanJsonfout(error: unknown, tekst: string) {
  const [, plek] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return plaatsIn(tekst, plek === undefined ? tekst.length : Number(plek));
}

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

/** Reads and checks gemeenten.json. JSON is YAML too, which gives the position of every fault. */
export function leesGemeenten(
  pad: string,
  tekst: string,
): { problemen: Probleem[]; gemeenten?: readonly Gemeente[] } {
  let data: unknown;
  try {
    data = JSON.parse(tekst);
  } catch (error) {
    return {
      problemen: [
        fout(
          pad,
          plekVanJsonfout(error, tekst),
          'bestand',
          'Dit is geen geldige JSON. Kijk na of er een komma, haakje of aanhalingsteken ontbreekt of te veel staat.',
        ),
      ],
    };
  }
  const uitslag = gemeentenSchema.safeParse(data);
  const bezwaren = uitslag.success ? tegenspraken(uitslag.data) : [];
  if (uitslag.success && bezwaren.length === 0) return { problemen: [], gemeenten: uitslag.data };
  const yaml = leesYaml(pad, tekst);
  const problemen = uitslag.success
    ? bezwaren.map(({ pad: welk, bericht }) =>
        fout(pad, yaml.plaatsVan(welk), sleutelVan(welk), bericht),
      )
    : [...yaml.problemen, ...keurSchema(pad, yaml, gemeentenSchema)];
  return {
    problemen:
      problemen.length > 0
        ? problemen
        : [fout(pad, BEGIN, 'bestand', 'Dit bestand is niet te begrijpen.')],
    ...(uitslag.success && { gemeenten: uitslag.data }),
  };
}
