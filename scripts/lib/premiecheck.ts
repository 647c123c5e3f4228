import { closest } from 'fastest-levenshtein';
import path from 'node:path';
import { json } from 'node:stream/consumers';
import {
  alsInGemeente,
  evaluateSituatie,
  type Evaluatie,
  type Reden,
} from '../../src/domain/evaluatie.ts';
import type { Bereik } from '../../src/domain/bedrag.ts';
import { opsomming } from '../../src/domain/format.ts';
import { normaliseer, plaatsenVan } from '../../src/domain/plaatsen.ts';
import type { Gemeente } from '../../src/schema/gemeente.ts';
import { meldingenVan } from '../../src/schema/meldingen.ts';
import { situatieSchema, type Situatie } from '../../src/schema/situatie.ts';
import { readGemeenten, readPremiegids } from '../../src/readDirectory.ts';

const CONTENT = path.join(import.meta.dirname, '../../content');

/** What the caller did wrong, as a sentence to show. */
class InvoerFout extends Error {}

/**
 * What would this situatie get? Reads a situatie as JSON from standard input and writes a JSON array, a row per premium,
 * to standard output. With `--alle` it asks so of all municipalities: "and if both lived in X?". Bad
 * input becomes one sentence on standard error.
 * @returns the exit code
 */
export async function premiecheck(argumenten: readonly string[]): Promise<0 | 1> {
  try {
    const { alle } = leesOpties(argumenten);
    const situatie = leesSituatie(await leesInvoer(), await readGemeenten(CONTENT));
    const gids = await readPremiegids(CONTENT);
    const situaties = alle
      ? [...gids.gemeenten.keys()].map((gemeente) => alsInGemeente(situatie, gemeente))
      : [situatie];
    const rijen = situaties.flatMap((een) => evaluateSituatie(gids, een)).map(rij);
    process.stdout.write(`${JSON.stringify(rijen, null, 2)}\n`);
    return 0;
  } catch (fout) {
    if (!(fout instanceof InvoerFout)) throw fout;
    process.stderr.write(`${fout.message}\n`);
    return 1;
  }
}

function leesOpties(argumenten: readonly string[]): { alle: boolean } {
  const vreemd = argumenten.find((argument) => argument !== '--alle');
  if (vreemd !== undefined) {
    throw new InvoerFout(`De optie "${vreemd}" bestaat niet, alleen --alle.`);
  }
  return { alle: argumenten.length > 0 };
}

async function leesInvoer(): Promise<unknown> {
  try {
    return await json(process.stdin);
  } catch {
    throw new InvoerFout(
      'De invoer is geen geldige JSON: geef een situatie zoals {"zorgvrager": {"gemeente": "gent"}}.',
    );
  }
}

/** @throws InvoerFout on the first thing that is wrong, naming its key */
function leesSituatie(invoer: unknown, gemeenten: readonly Gemeente[]): Situatie {
  for (const rol of ['zorgvrager', 'mantelzorger']) keurGemeente(rol, invoer, gemeenten);
  const gelezen = situatieSchema.safeParse(invoer);
  if (gelezen.success) return gelezen.data;
  const [melding] = meldingenVan(gelezen.error.issues);
  const pad = melding?.pad.join('.') ?? '';
  throw new InvoerFout(
    `${pad === '' ? 'situatie' : pad}: ${melding?.bericht ?? 'Dit klopt niet.'}`,
  );
}

/** A municipality that is none of the 285, with the one that was probably meant. Other mistakes are for the schema. */
function keurGemeente(rol: string, invoer: unknown, gemeenten: readonly Gemeente[]): void {
  const gemeente = veld(veld(invoer, rol), 'gemeente');
  if (typeof gemeente !== 'string' || gemeenten.some(({ slug }) => slug === gemeente)) return;
  throw new InvoerFout(
    `${rol}.gemeente: "${gemeente}" is geen gemeente van Vlaanderen${raad(gemeente, gemeenten)}`,
  );
}

function veld(groep: unknown, sleutel: string): unknown {
  return typeof groep === 'object' && groep !== null && Object.hasOwn(groep, sleutel)
    ? (groep as Record<string, unknown>)[sleutel]
    : undefined;
}

/** How to go on from a name that is no slug: the slug, the municipality of the village, or the nearest slug. */
function raad(getypt: string, gemeenten: readonly Gemeente[]): string {
  const gezocht = normaliseer(getypt);
  const gelijk = plaatsenVan(gemeenten).filter(({ naam }) => normaliseer(naam) === gezocht);
  const zelf = gelijk.find(({ soort }) => soort === 'gemeente');
  if (zelf) return `, schrijf "${zelf.gemeente}".`;
  if (gelijk.length === 0) {
    const slugs = gemeenten.map(({ slug }) => slug);
    return `, bedoelde je "${closest(gezocht.replaceAll(' ', '-'), slugs)}"?`;
  }
  const thuis = [...new Set(gelijk.map(({ gemeente }) => `"${gemeente}"`))];
  return `, het hoort bij ${opsomming(thuis, 'of')}.`;
}

/** A row of the answer: its keys are a contract, its order is that of the entries. */
function rij({ gemeente, premie, uitkomst, bedragPerJaar, redenen, zelfNaTeKijken }: Evaluatie) {
  return {
    gemeente,
    premie: premie?.naam ?? null,
    gebied: premie?.gebied ?? null,
    uitkomst,
    bedragPerJaar: bedragPerJaar && inEuro(bedragPerJaar),
    redenen: redenen.map(reden),
    zelfNaTeKijken,
  };
}

function reden({ bronnen, ...rest }: Reden) {
  return { ...rest, bronnen: bronnen.map(({ url }) => url) };
}

function inEuro({ min, max }: Bereik): Bereik {
  return { min: min / 100, max: max / 100 };
}
