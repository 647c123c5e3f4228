/** The ways to narrow the hits down; the keys stand in the address. */
export const FACETTEN = ['kind', 'soort', 'provincie', 'doelgroep'] as const;
export type Facet = (typeof FACETTEN)[number];

/** What someone ticked: within a facet any one is enough, over the facets all count. */
export type Keuzes = Readonly<Record<Facet, readonly string[]>>;

/** What is ticked in each facet. @param aangevinkt gives the values of one, each of them perhaps twice */
export function keuzesVan(aangevinkt: (facet: Facet) => readonly string[]): Keuzes {
  const lees = (facet: Facet) => [...new Set(aangevinkt(facet))];
  return {
    kind: lees('kind'),
    soort: lees('soort'),
    provincie: lees('provincie'),
    doelgroep: lees('doelgroep'),
  };
}

export const GEEN_KEUZES = keuzesVan(() => []);

/** What someone asks, and what is ticked. */
export interface Zoekvraag {
  readonly vraag: string;
  readonly keuzes: Keuzes;
}

/** The most signs of a question that are read. */
export const LANGSTE_VRAAG = 300;

/** The address of a question with what is ticked. */
export function adresVanVraag({ vraag, keuzes }: Zoekvraag): string {
  const params = new URLSearchParams();
  if (vraag !== '') params.set('q', vraag);
  for (const facet of FACETTEN) {
    for (const waarde of keuzes[facet]) params.append(facet, waarde);
  }
  const staart = params.toString();
  return staart === '' ? '/zoeken/' : `/zoeken/?${staart}`;
}

/** The question that an address asks, with whatever it says is ticked. */
export function vraagUitAdres(params: URLSearchParams): Zoekvraag {
  return {
    vraag: (params.get('q') ?? '').slice(0, LANGSTE_VRAAG).trim(),
    keuzes: keuzesVan((facet) => params.getAll(facet)),
  };
}
