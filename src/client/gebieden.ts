/** By municipality: its name, its province and the zones that it belongs to. */
export type Gebieden = Readonly<
  Record<string, readonly [naam: string, provincie: string, ...zones: string[]]>
>;

let gebieden: Promise<Gebieden> | undefined;

/** The areas of every municipality, fetched once per page. */
export function laadGebieden(): Promise<Gebieden> {
  gebieden ??= fetch('/data/gebieden.json')
    .then((antwoord) => {
      if (!antwoord.ok) throw new Error(`/data/gebieden.json: ${antwoord.status}`);
      return antwoord.json() as Promise<Gebieden>;
    })
    .catch((fout: unknown) => {
      gebieden = undefined;
      throw fout;
    });
  return gebieden;
}
