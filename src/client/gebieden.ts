import { eenmaal, haal } from './haal.ts';

/** By municipality: its name, its province and the zones that it belongs to. */
export type Gebieden = Readonly<
  Record<string, readonly [naam: string, provincie: string, ...zones: string[]]>
>;

/** The areas of every municipality. */
export const laadGebieden = eenmaal(() => haal<Gebieden>('/data/gebieden.json'));
