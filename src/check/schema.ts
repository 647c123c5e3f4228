import type { z } from 'zod';
import { meldingenVan } from '../schema/meldingen.ts';
import { fout, sleutelVan, type Pad, type Probleem } from './probleem.ts';
import type { GelezenYaml } from './yaml.ts';

const zelfde = (a: Pad, b: Pad): boolean =>
  a.length === b.length && a.every((stap, plek) => String(stap) === String(b[plek]));

/** Everything that an entry's schema has against it. A key with nothing after its colon is reported as just that. */
export function keurSchema(pad: string, yaml: GelezenYaml, schema: z.ZodType): Probleem[] {
  const leeg = yaml.leeg.map((welk) =>
    fout(
      pad,
      yaml.plaatsVan(welk, 'sleutel'),
      sleutelVan(welk),
      'Hier staat niets. Vul een waarde in of laat de sleutel weg.',
    ),
  );
  const uitslag = schema.safeParse(yaml.data);
  if (uitslag.success) return leeg;
  const meldingen = meldingenVan(uitslag.error.issues)
    .filter((melding) => !yaml.leeg.some((welk) => zelfde(welk, melding.pad)))
    .map(({ pad: welk, bericht, overSleutel }) =>
      fout(
        pad,
        yaml.plaatsVan(welk, overSleutel ? 'sleutel' : 'waarde'),
        sleutelVan(welk),
        bericht,
      ),
    );
  return [...leeg, ...meldingen];
}
