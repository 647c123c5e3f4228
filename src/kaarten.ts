import { directory, kaart } from './directory.ts';
import { entryVan } from './domain/directory.ts';
import { grenzen, opPapier, padVan, samen } from './domain/papier.ts';
import { inBeeld, type Beeld } from './domain/beeld.ts';

/** All of Flanders, small: simple enough to stand in the page itself. */
export const overzicht = opPapier(kaart, 700, 1.2);
/** All of Flanders, large: what a zone's map is cut from. */
const detail = opPapier(kaart, 4000);

const alleGemeenten = [...directory.gemeenten.keys()];

/** The outline of Flanders on the small map. */
export const vlaanderen = padVan(samen(overzicht, alleGemeenten));
/** The borders between the provinces on the small map. */
export const provinciegrenzen = grenzen(
  overzicht,
  (slug) => entryVan(directory.gemeenten, slug).provincie,
);

/** A zone among its neighbours, close enough to read the names of its towns. */
export function zoneInBeeld(gemeenten: readonly { slug: string; naam: string }[]): Beeld {
  return inBeeld(detail, gemeenten);
}
