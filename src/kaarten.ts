import { directory, kaart } from './directory.ts';
import { klasseVan } from './domain/kleuring.ts';
import { PATRONEN } from './domain/patronen.ts';
import { kaartgegevens } from './kaartgegevens.ts';
import patronen from './styles/kaartvormen.css?raw';
import tokens from './styles/tokens.css?raw';
import { entryVan } from './domain/directory.ts';
import { grenzen, opPapier, paden, padVan, samen } from './domain/papier.ts';
import { inBeeld, type Beeld, type GemeenteInBeeld } from './domain/beeld.ts';

/** All of Flanders, small: simple enough to stand in the page itself. */
export const overzicht = opPapier(kaart, 700, 1.2);
/** All of Flanders, large: what a zone's map is cut from. */
const detail = opPapier(kaart, 4000);
/** All of Flanders, as wide as a page. */
const groot = opPapier(kaart, 1000, 0.8);

const alleGemeenten = [...directory.gemeenten.keys()];

/** The outline of Flanders on the small map. */
export const vlaanderen = padVan(samen(overzicht, alleGemeenten));
/** The borders between the provinces on the small map. */
export const provinciegrenzen = grenzen(
  overzicht,
  (slug) => entryVan(directory.gemeenten, slug).provincie,
);

/** A zone among its neighbours, close enough to read the names of its towns. */
export function zoneInBeeld(gemeenten: readonly GemeenteInBeeld[]): Beeld {
  return inBeeld(detail, gemeenten);
}

/** The map of the amounts as a file of its own. It follows the colour scheme by the same tokens as the site. */
export function kaartSvg(): string {
  const vormen = paden(groot);
  const perVorm = Map.groupBy(
    kaartgegevens.gemeenten,
    (gemeente) => klasseVan(gemeente, { kleur: 'bedrag', bewijs: 'bel-score' }).vorm,
  );
  const vlakken = [...perVorm].map(([vorm, gemeenten]) => {
    const pad = gemeenten.map(({ slug }) => entryVan(vormen, slug)).join('');
    return `<path class="k-${vorm}" d="${pad}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-4 -4 ${groot.breedte + 8} ${groot.hoogte + 8}">`,
    `<style>${tokens}${patronen}</style>`,
    PATRONEN,
    ...vlakken,
    '</svg>',
  ].join('');
}
