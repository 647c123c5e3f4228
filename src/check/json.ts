import type { z } from 'zod';
import { plaatsIn } from './bestand.ts';
import { fout, type Probleem } from './probleem.ts';
import { keurSchema } from './schema.ts';
import { leesYaml } from './yaml.ts';

/** Where JSON.parse stumbled: V8 gives an offset, or nothing at the end of the text. */
function plekVanFout(error: unknown, tekst: string) {
  const [, plek] = /position (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return plaatsIn(tekst, plek === undefined ? tekst.length : Number(plek));
}

/** Reads JSON, or tells where it is broken. */
export function leesJson(pad: string, tekst: string): { data: unknown; problemen: Probleem[] } {
  try {
    return { data: JSON.parse(tekst), problemen: [] };
  } catch (error) {
    return {
      data: undefined,
      problemen: [
        fout(
          pad,
          plekVanFout(error, tekst),
          'bestand',
          'Dit is geen geldige JSON. Kijk na of er een komma, haakje of aanhalingsteken ontbreekt of te veel staat.',
        ),
      ],
    };
  }
}

/** Checks JSON against a schema. JSON is YAML too, which gives the position of every fault. */
export function keurJson(pad: string, tekst: string, schema: z.ZodType): Probleem[] {
  const { data, problemen } = leesJson(pad, tekst);
  if (problemen.length > 0 || schema.safeParse(data).success) return problemen;
  const yaml = leesYaml(pad, tekst);
  return [...yaml.problemen, ...keurSchema(pad, yaml, schema)];
}
