/** A file in an archive: its address, its media type and its bytes. */
export interface Bestand {
  readonly pad: string;
  readonly soort: string;
  readonly inhoud: Uint8Array<ArrayBuffer>;
}

type Inhoudsopgave = readonly (readonly [pad: string, soort: string, lengte: number])[];

/** The first bytes of an archive tell how long its table of contents is. */
const KOP = 4;

/** Lays files one after another behind a table of contents: the simplest archive, that a browser unpacks at once. */
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

/** The files of an archive, as views on its bytes. */
export function pakUit(pak: ArrayBuffer): Bestand[] {
  const lengte = new DataView(pak).getUint32(0);
  const opgave = JSON.parse(
    new TextDecoder().decode(new Uint8Array(pak, KOP, lengte)),
  ) as Inhoudsopgave;
  let plek = KOP + lengte;
  return opgave.map(([pad, soort, bytes]) => {
    const inhoud = new Uint8Array(pak, plek, bytes);
    plek += bytes;
    return { pad, soort, inhoud };
  });
}
