/** One thing that is wrong in a file, as a person reads it. */
export interface Probleem {
  /** The file, relative to the project, with forward slashes; a folder where no single file is to blame. */
  readonly pad: string;
  /** From 1. */
  readonly regel: number;
  /** From 1. */
  readonly kolom: number;
  /** The dotted key, e.g. `premies.0.bedragen`; `tekst` for the body and `bestand` for the file as a whole. */
  readonly sleutel: string;
  readonly bericht: string;
  readonly ernst: 'fout' | 'waarschuwing';
}

export interface Plaats {
  readonly regel: number;
  readonly kolom: number;
}

export type Pad = readonly PropertyKey[];

export const BEGIN: Plaats = { regel: 1, kolom: 1 };

export function fout(pad: string, plaats: Plaats, sleutel: string, bericht: string): Probleem {
  return { pad, ...plaats, sleutel, bericht, ernst: 'fout' };
}

export function waarschuwing(
  pad: string,
  plaats: Plaats,
  sleutel: string,
  bericht: string,
): Probleem {
  return { pad, ...plaats, sleutel, bericht, ernst: 'waarschuwing' };
}

export function isFout(probleem: Probleem): boolean {
  return probleem.ernst === 'fout';
}

/** A path in the data as people see it: `premies.0.naam`. */
export function sleutelVan(pad: Pad): string {
  return pad.length === 0 ? 'bestand' : pad.map(String).join('.');
}

/** `path:line:column key message`, on one line whatever the message quotes. */
export function alsRegel({ pad, regel, kolom, sleutel, bericht }: Probleem): string {
  return `${pad}:${regel}:${kolom} ${sleutel} ${bericht.replaceAll(/\s+/g, ' ')}`;
}

/** In reading order: by file, then from top to bottom. */
export function opVolgorde(problemen: readonly Probleem[]): Probleem[] {
  return problemen.toSorted(
    (a, b) =>
      (a.pad < b.pad ? -1 : a.pad > b.pad ? 1 : 0) || a.regel - b.regel || a.kolom - b.kolom,
  );
}
