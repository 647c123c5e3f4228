/** A file in an archive: its address, its media type and its bytes. */
export interface Bestand {
  readonly pad: string;
  readonly soort: string;
  readonly inhoud: Uint8Array<ArrayBuffer>;
}

type Inhoudsopgave = readonly (readonly [pad: string, soort: string, lengte: number])[];

/** The first bytes of an archive tell how long its table of contents is. */
const KOP = 4;

/** Lays files one after another behind a table of contents: the simplest archive, and any file can be cut out. */
export function pakIn(bestanden: readonly Bestand[]): Uint8Array<ArrayBuffer> {
  const opgave: Inhoudsopgave = bestanden.map(({ pad, soort, inhoud }) => [
    pad,
    soort,
    inhoud.length,
  ]);
  const inhoud = new TextEncoder().encode(JSON.stringify(opgave));
  const totaal = bestanden.reduce(
    (som, bestand) => som + bestand.inhoud.length,
    KOP + inhoud.length,
  );
  const pak = new Uint8Array(totaal);
  new DataView(pak.buffer).setUint32(0, inhoud.length);
  pak.set(inhoud, KOP);
  let plek = KOP + inhoud.length;
  for (const bestand of bestanden) {
    pak.set(bestand.inhoud, plek);
    plek += bestand.inhoud.length;
  }
  return pak;
}

/** An archive that is read file by file: a browser keeps it on disk, and takes from it what is asked. */
export interface Pak {
  /** The file at this address, as a blob of its media type; undefined where the archive has none. */
  haal(pad: string): Blob | undefined;
}

/** Opens an archive: only its table of contents is read. */
export async function openPak(pak: Blob): Promise<Pak> {
  const lengte = new DataView(await pak.slice(0, KOP).arrayBuffer()).getUint32(0);
  const opgave = JSON.parse(await pak.slice(KOP, KOP + lengte).text()) as Inhoudsopgave;
  const bestanden = new Map<string, Blob>();
  let plek = KOP + lengte;
  for (const [pad, soort, bytes] of opgave) {
    bestanden.set(pad, pak.slice(plek, plek + bytes, soort));
    plek += bytes;
  }
  return { haal: (pad) => bestanden.get(pad) };
}
