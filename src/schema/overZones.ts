import type { z } from 'zod';
import { meldingenVan } from './meldingen.ts';
import { groep, lijst, tekst, webadres } from './velden.ts';

/** What a zone and its zorgraad do: a sentence and the page that says so. */
const feit = groep({ tekst: tekst(), bron: webadres() });

/** content/referentie/over-eerstelijnszones.json. */
export const overZonesSchema = groep({ feiten: lijst(feit) });

/**
 * The facts of content/referentie/over-eerstelijnszones.json.
 * @throws an Error with a sentence for everything that is wrong
 */
export function parseOverZones(json: unknown): Feit[] {
  const gelezen = overZonesSchema.safeParse(json);
  if (gelezen.success) return gelezen.data.feiten;
  const regels = meldingenVan(gelezen.error.issues).map(
    ({ pad, bericht }) =>
      `content/referentie/over-eerstelijnszones.json ${pad.join('.')} ${bericht}`,
  );
  throw new Error(regels.join('\n'));
}

type Feit = z.infer<typeof feit>;
