import { z } from 'zod';
import { vandaag } from './vandaag.ts';
import { gelezen } from './velden.ts';

const JAAR_MAAND_DAG = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

function dagenInMaand(jaar: number, maand: number): number {
  return new Date(Date.UTC(jaar, maand, 0)).getUTCDate();
}

/** Whether a YYYY, YYYY-MM or YYYY-MM-DD exists in the calendar. */
export function bestaat(datum: string): boolean {
  const [, jaar, maand = '01', dag = '01'] = JAAR_MAAND_DAG.exec(datum) ?? [];
  if (jaar === undefined || Number(jaar) < 1900) return false;
  const maandgetal = Number(maand);
  return (
    maandgetal >= 1 &&
    maandgetal <= 12 &&
    Number(dag) >= 1 &&
    Number(dag) <= dagenInMaand(Number(jaar), maandgetal)
  );
}

/** A date as precise as its source gives it: YYYY, YYYY-MM or YYYY-MM-DD. */
export function datum() {
  return z
    .string({
      error: (issue) =>
        `Hier hoort een datum tussen aanhalingstekens, zoals "2025" of "2025-01-31", maar er staat ${gelezen(issue.input)}.`,
    })
    .regex(JAAR_MAAND_DAG, {
      error: (issue) =>
        `Hier hoort een datum als "2025", "2025-01" of "2025-01-31", maar er staat ${gelezen(issue.input)}.`,
      abort: true,
    })
    .refine(bestaat, {
      error: (issue) => `De datum ${gelezen(issue.input)} bestaat niet.`,
      abort: true,
    });
}

/** A date that has come: at most today, or the month or year that today is in. */
export function verledenDatum() {
  return datum().refine((waarde) => waarde <= vandaag().slice(0, waarde.length), {
    error: (issue) =>
      `De datum ${gelezen(issue.input)} ligt in de toekomst. Vandaag is het ${vandaag()}.`,
  });
}

/** A day of the year: MM-DD. */
export function dagVanHetJaar() {
  return z
    .string({
      error: (issue) =>
        `Hier hoort een dag als "09-30" (maand-dag, tussen aanhalingstekens), maar er staat ${gelezen(issue.input)}.`,
    })
    .refine((waarde) => /^\d{2}-\d{2}$/.test(waarde) && bestaat(`2024-${waarde}`), {
      error: (issue) =>
        `Hier hoort een dag die bestaat, als "09-30" (maand-dag), maar er staat ${gelezen(issue.input)}.`,
    })
    .meta({ pattern: String.raw`^\d{2}-\d{2}$` });
}
