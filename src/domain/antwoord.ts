import type { Situatie } from '../schema/situatie.ts';
import type { Vraagsleutel } from './vraag.ts';

/** What someone answers to one question: what stands in the situatie under its key. */
export type Antwoord = boolean | number | string | Readonly<Record<string, number>>;

type Groep = Readonly<Record<string, unknown>>;

/** The parts of a key: the group in the situatie, and the name in it. */
function delenVan(sleutel: Vraagsleutel): [groep: string, naam: string | undefined] {
  const punt = sleutel.indexOf('.');
  return punt < 0 ? [sleutel, undefined] : [sleutel.slice(0, punt), sleutel.slice(punt + 1)];
}

/** What a situatie tells to a question; undefined when nothing. */
export function antwoordOp(situatie: Situatie, sleutel: Vraagsleutel): Antwoord | undefined {
  const [groep, naam] = delenVan(sleutel);
  const waarde = (situatie as Groep)[groep];
  if (naam === undefined) return waarde as Antwoord | undefined;
  return (waarde as Groep | undefined)?.[naam] as Antwoord | undefined;
}

/** The situatie with another answer; `undefined` takes the answer back. The answer must fit the question. */
export function metAntwoord(
  situatie: Situatie,
  sleutel: Vraagsleutel,
  antwoord: Antwoord | undefined,
): Situatie {
  const [groep, naam] = delenVan(sleutel);
  if (naam === undefined) return met(situatie, groep, antwoord);
  const inhoud = met((situatie as Record<string, Groep | undefined>)[groep] ?? {}, naam, antwoord);
  return met(situatie, groep, Object.keys(inhoud).length > 0 ? inhoud : undefined);
}

function met(groep: Groep, naam: string, waarde: unknown): Groep {
  const { [naam]: _, ...rest } = groep;
  return waarde === undefined ? rest : { ...rest, [naam]: waarde };
}
