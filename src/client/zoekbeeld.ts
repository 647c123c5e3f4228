import type { Facetbeeld, Hulplijn, Trefferbeeld } from '../domain/zoeken/resultaat.ts';
import type { Stuk } from '../domain/zoeken/weergave.ts';
import { maak } from './dom.ts';

const metMarkering = (stukken: readonly Stuk[]) =>
  stukken.map(({ tekst, gemarkeerd }) => (gemarkeerd ? maak('mark', {}, tekst) : tekst));

/** A hit in the list. */
export function maakTreffer({ adres, titel, soort, bedrag, tekst, direct }: Trefferbeeld) {
  return maak(
    'li',
    { class: direct ? 'hit direct answer' : 'hit' },
    maak('a', { href: adres }, ...metMarkering(titel)),
    maak('p', { class: 'hit-kind' }, soort),
    bedrag && maak('p', { class: 'hit-amount amount' }, bedrag),
    tekst.length > 0 && maak('p', { class: 'hit-text' }, ...metMarkering(tekst)),
  );
}

/** A helpline with its number. */
export function maakHulplijn({ naam, adres, nummer, bel }: Hulplijn) {
  return maak(
    'li',
    {},
    maak('a', { href: adres }, naam),
    maak('a', { href: bel, class: 'row-value' }, nummer),
  );
}

/** A facet: a box for each value, with how many hits it leaves. */
export function maakFacet({ facet, naam, waarden }: Facetbeeld) {
  const vakjes = waarden.map((waarde) => {
    const vakje = maak('input', {
      type: 'checkbox',
      id: `facet-${facet}-${waarde.waarde}`,
      'data-facet': facet,
      value: waarde.waarde,
      checked: waarde.gekozen,
    });
    const teller = maak('span', { class: 'count' }, String(waarde.aantal));
    return maak('label', { class: 'tick' }, vakje, waarde.naam, ' ', teller);
  });
  return maak('fieldset', {}, maak('legend', {}, naam), ...vakjes);
}
