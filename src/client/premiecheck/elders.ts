import type { Evaluatie, Uitkomst } from '../../domain/evaluatie.ts';
import { hoofdletter } from '../../domain/format.ts';
import type { Gids } from '../../domain/premiegids.ts';
import { bedragVan } from '../../domain/samenvatting.ts';
import { UITKOMSTEN, vergelijk } from '../../domain/uitkomst.ts';
import { maak } from '../dom.ts';
import { gegevens, uitkomstlabel } from './uitslag.ts';

/** How many rows of a group stand there before "toon alle". */
const EERST = 10;

const GROEP: Record<Uitkomst, string> = {
  ja: 'je voldoet aan alles wat we kunnen nagaan',
  misschien: 'het hangt af van wat we nog niet weten',
  nee: 'geen premie voor deze situatie',
  onbekend: 'we weten niet of er een premie is',
};

/** Every municipality's answer, the best first, in groups by outcome. */
export function eldersLijst(gids: Gids, evaluaties: readonly Evaluatie[]): HTMLElement[] {
  const geordend = evaluaties.toSorted(vergelijk);
  return UITKOMSTEN.map((uitkomst) => ({
    uitkomst,
    rijen: geordend.filter((rij) => rij.uitkomst === uitkomst),
  }))
    .filter(({ rijen }) => rijen.length > 0)
    .map(({ uitkomst, rijen }, plaats) => groep(gids, uitkomst, rijen, plaats === 0));
}

function groep(
  gids: Gids,
  uitkomst: Uitkomst,
  rijen: readonly Evaluatie[],
  open: boolean,
): HTMLElement {
  const lijst = maak('ul', { class: 'rows' }, ...rijen.map((rij) => eldersRij(gids, rij)));
  const kop = maak(
    'summary',
    {},
    uitkomstlabel(uitkomst),
    maak('span', {}, `${rijen.length} keer: ${GROEP[uitkomst]}`),
  );
  const details = maak('details', { class: 'elders-groep', 'data-groep': uitkomst }, kop, lijst);
  details.open = open;
  if (rijen.length > EERST + 2) details.append(beperk(lijst));
  return details;
}

function eldersRij(gids: Gids, rij: Evaluatie): HTMLElement {
  const naam = gids.fiches.get(rij.gemeente)?.naam ?? rij.gemeente;
  return maak(
    'li',
    gegevens(rij),
    maak('a', { href: `/premies/${rij.gemeente}/` }, naam),
    maak(
      'span',
      { class: 'row-value' },
      hoofdletter(bedragVan(rij) ?? (rij.premie ? 'bedrag onbekend' : '')),
    ),
    rij.premie && maak('span', { class: 'row-detail' }, rij.premie.naam),
  );
}

function beperk(lijst: HTMLElement): HTMLElement {
  const rijen = [...lijst.children].slice(EERST) as HTMLElement[];
  for (const rij of rijen) rij.hidden = true;
  const knop = maak(
    'button',
    { type: 'button', class: 'button quiet' },
    `Toon alle ${lijst.children.length}`,
  );
  knop.addEventListener('click', () => {
    for (const rij of rijen) rij.hidden = false;
    rijen[0]?.querySelector('a')?.focus();
    knop.remove();
  });
  return knop;
}
