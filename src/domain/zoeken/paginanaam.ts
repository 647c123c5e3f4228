const TALSTELSEL = 36;

/** The name under which the engine knows an entry. @param stempel what all names of one build begin with */
export function paginanaam(stempel: string, nummer: number): string {
  return stempel + nummer.toString(TALSTELSEL);
}

/** The number of the entry behind a name of the engine; none where the name is of another build. */
export function nummerVan(stempel: string, naam: string): number | undefined {
  return naam.startsWith(stempel)
    ? Number.parseInt(naam.slice(stempel.length), TALSTELSEL)
    : undefined;
}
