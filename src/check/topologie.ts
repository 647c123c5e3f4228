import { z } from 'zod';
import type { Gemeente } from '../schema/gemeente.ts';
import { leesJson } from './json.ts';
import { BEGIN, fout, type Probleem } from './probleem.ts';

const getallen = z.tuple([z.number(), z.number()]);
const ring = z.array(z.int());
const omtrek = z.object({
  properties: z.object({ nis: z.string(), slug: z.string(), naam: z.string() }),
});

/** The part of TopoJSON that the map is drawn from. */
const topologieSchema = z.object({
  type: z.literal('Topology'),
  transform: z.object({ scale: getallen, translate: getallen }),
  arcs: z.array(z.array(z.array(z.number()).min(2)).min(2)),
  objects: z.object({
    gemeenten: z.object({
      type: z.literal('GeometryCollection'),
      geometries: z.array(
        z.discriminatedUnion('type', [
          omtrek.extend({ type: z.literal('Polygon'), arcs: z.array(ring.min(1)).min(1) }),
          omtrek.extend({
            type: z.literal('MultiPolygon'),
            arcs: z.array(z.array(ring.min(1)).min(1)).min(1),
          }),
        ]),
      ),
    }),
  }),
});

type Omtrek = z.infer<typeof topologieSchema>['objects']['gemeenten']['geometries'][number];

function bogen(vorm: Omtrek): number[] {
  return vorm.type === 'Polygon' ? vorm.arcs.flat() : vorm.arcs.flat(2);
}

/** Checks the map: it can be drawn, and has each municipality exactly once. */
export function keurTopologie(
  pad: string,
  tekst: string,
  gemeenten: readonly Gemeente[],
): Probleem[] {
  const meld = (sleutel: string, bericht: string) => fout(pad, BEGIN, sleutel, bericht);
  const { data, problemen: inJson } = leesJson(pad, tekst);
  if (inJson.length > 0) return inJson;
  const uitslag = topologieSchema.safeParse(data);
  if (!uitslag.success) {
    return uitslag.error.issues.map((issue) =>
      meld(
        issue.path.map(String).join('.') || 'bestand',
        `Dit is geen geldige TopoJSON: ${issue.message}.`,
      ),
    );
  }
  const { arcs, objects } = uitslag.data;
  const vormen = objects.gemeenten.geometries;
  const problemen: Probleem[] = [];
  const bekend = new Map(gemeenten.map((gemeente) => [gemeente.nis, gemeente]));
  const getekend = new Set<string>();
  for (const [plek, vorm] of vormen.entries()) {
    const sleutel = `objects.gemeenten.geometries.${plek}`;
    const { nis, slug, naam } = vorm.properties;
    const gemeente = bekend.get(nis);
    if (!gemeente) {
      problemen.push(
        meld(sleutel, `De kaart tekent ${naam} (${nis}), maar dat is geen gemeente van 2025.`),
      );
    } else if (gemeente.slug !== slug) {
      problemen.push(
        meld(
          sleutel,
          `De kaart noemt ${nis} "${slug}", maar gemeenten.json noemt die "${gemeente.slug}".`,
        ),
      );
    }
    if (getekend.has(nis))
      problemen.push(meld(sleutel, `De kaart tekent ${naam} (${nis}) twee keer.`));
    getekend.add(nis);
    // A negative number is an arc drawn backwards: ~n.
    if (bogen(vorm).some((boog) => (boog < 0 ? ~boog : boog) >= arcs.length)) {
      problemen.push(meld(sleutel, `De grens van ${naam} verwijst naar een lijn die er niet is.`));
    }
  }
  for (const { nis, naam } of gemeenten) {
    if (!getekend.has(nis))
      problemen.push(meld('objects.gemeenten', `De kaart tekent ${naam} (${nis}) niet.`));
  }
  return problemen;
}
