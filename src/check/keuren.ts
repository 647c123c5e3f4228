/** The whole check, pure: files in, problems out. */
import type { z } from 'zod';
import { begripSchema } from '../schema/begrip.ts';
import { vandaag as vandaagInBelgie } from '../schema/vandaag.ts';
import { dienstSchema } from '../schema/dienst.ts';
import { eerstelijnszoneSchema } from '../schema/eerstelijnszone.ts';
import { overZonesSchema } from '../schema/overZones.ts';
import { premieSchema } from '../schema/premie.ts';
import { leesTekst, type Bestand } from './bestand.ts';
import {
  GEMEENTEN,
  keurBestandsnaam,
  OVER_ZONES,
  SYNONIEMEN,
  TOPOLOGIE,
  VOORBEELDVRAGEN,
} from './bestandsnamen.ts';
import { INHOUD, plekVan, type Collectie } from '../schema/collecties.ts';
import { leesFrontmatter, type Fiche } from './frontmatter.ts';
import { leesGemeenten } from './gemeenten.ts';
import { keurJson } from './json.ts';
import { keurPersoonsgegevens } from './keurPersoonsgegevens.ts';
import { keurMdx } from './mdx.ts';
import { BEGIN, fout, opVolgorde, type Probleem } from './probleem.ts';
import { keurSchema } from './schema.ts';
import { keurSynoniemen } from './synoniemen.ts';
import { keurVoorbeeldvragen } from './voorbeeldvragen.ts';
import { keurTopologie } from './topologie.ts';
import { keurVerwijzingen } from './verwijzingen.ts';
import { zoekWaarschuwingen } from './waarschuwingen.ts';

export const SCHEMAS: Readonly<Record<Collectie, z.ZodType>> = {
  premies: premieSchema,
  diensten: dienstSchema,
  eerstelijnszones: eerstelijnszoneSchema,
  begrippen: begripSchema,
};

/** Everything that can be said of one entry without the others. */
export function keurFiche(
  pad: string,
  tekst: string,
  schema: z.ZodType,
): { problemen: Probleem[]; fiche?: Fiche } {
  const { problemen, fiche } = leesFrontmatter(pad, tekst);
  if (!fiche) return { problemen };
  const mdx = keurMdx(pad, fiche.mdx);
  const leesbaar = fiche.yaml.data !== undefined;
  return {
    problemen: [
      ...problemen,
      ...(leesbaar ? keurSchema(pad, fiche.yaml, schema) : []),
      ...mdx.problemen,
      ...keurPersoonsgegevens(fiche, mdx.teksten),
    ],
    fiche,
  };
}

/**
 * Checks all files of the directory: those below content/, and the map.
 * @param vandaag YYYY-MM-DD; what is old depends on it
 */
export function keurAlles(
  bestanden: readonly Bestand[],
  vandaag: string = vandaagInBelgie(),
): Probleem[] {
  const problemen: Probleem[] = [];
  const fiches: Record<Collectie, Map<string, Fiche | undefined>> = {
    premies: new Map(),
    diensten: new Map(),
    eerstelijnszones: new Map(),
    begrippen: new Map(),
  };
  const referentie = new Map<string, string>();
  for (const bestand of bestanden) {
    const { pad } = bestand;
    const isInhoud = pad.startsWith(`${INHOUD}/`);
    const misplaatst = isInhoud ? keurBestandsnaam(pad) : [];
    problemen.push(...misplaatst);
    if (misplaatst.length > 0) continue;
    const gelezen = leesTekst(bestand);
    const plek = isInhoud ? plekVan(pad) : undefined;
    if (plek) fiches[plek.collectie].set(plek.id, undefined);
    if (gelezen.tekst === undefined) {
      problemen.push(...gelezen.problemen);
    } else if (plek) {
      const uitslag = keurFiche(pad, gelezen.tekst, SCHEMAS[plek.collectie]);
      problemen.push(...uitslag.problemen);
      fiches[plek.collectie].set(plek.id, uitslag.fiche);
    } else {
      referentie.set(pad, gelezen.tekst);
    }
  }
  for (const verplicht of [GEMEENTEN, TOPOLOGIE]) {
    if (!bestanden.some(({ pad }) => pad === verplicht)) {
      problemen.push(
        fout(verplicht, BEGIN, 'bestand', 'Dit bestand ontbreekt. Zonder kan de gids niet.'),
      );
    }
  }
  problemen.push(...keurReferentie(referentie, fiches), ...zoekWaarschuwingen(fiches, vandaag));
  return opVolgorde(problemen);
}

function keurReferentie(
  teksten: ReadonlyMap<string, string>,
  fiches: Record<Collectie, Map<string, Fiche | undefined>>,
): Probleem[] {
  const problemen: Probleem[] = [];
  const synoniemen = teksten.get(SYNONIEMEN);
  if (synoniemen !== undefined) problemen.push(...keurSynoniemen(SYNONIEMEN, synoniemen));
  const voorbeeldvragen = teksten.get(VOORBEELDVRAGEN);
  if (voorbeeldvragen !== undefined) {
    const namen = {
      dienst: [...fiches.diensten.keys()],
      begrip: [...fiches.begrippen.keys()],
      premie: [...fiches.premies.keys()],
      elz: [...fiches.eerstelijnszones.keys()],
    };
    problemen.push(...keurVoorbeeldvragen(VOORBEELDVRAGEN, voorbeeldvragen, namen));
  }
  const overZones = teksten.get(OVER_ZONES);
  if (overZones !== undefined) problemen.push(...keurJson(OVER_ZONES, overZones, overZonesSchema));
  const { problemen: inGemeenten, gemeenten } = leesGemeenten(
    GEMEENTEN,
    teksten.get(GEMEENTEN) ?? '[]',
  );
  if (teksten.has(GEMEENTEN)) problemen.push(...inGemeenten);
  // Without the municipalities every reference would be reported: the one fault that matters is told already.
  if (!gemeenten) return problemen;
  const topologie = teksten.get(TOPOLOGIE);
  if (topologie !== undefined) problemen.push(...keurTopologie(TOPOLOGIE, topologie, gemeenten));
  problemen.push(
    ...keurVerwijzingen(fiches, new Map(gemeenten.map((gemeente) => [gemeente.slug, gemeente]))),
  );
  return problemen;
}
