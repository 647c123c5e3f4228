import { leesbaarAdres } from '../domain/format.ts';
import { GROEPEN, type Kandidaat, type Regel } from '../domain/vergelijkaspecten.ts';
import type { Cel, Verschil, Vergelijkrij } from '../domain/vergelijking.ts';
import { maak } from './dom.ts';

/** A shape before a word, so that no difference depends on colour. */
const MERK: Record<Verschil, readonly [vorm: string, woord: string]> = {
  verschilt: ['≠', 'verschilt'],
  gelijk: ['=', 'gelijk'],
  onzeker: ['?', 'niet overal bekend'],
};

function regelKnoop({ tekst, toelichting, href }: Regel): HTMLElement {
  const regel = maak('p', {});
  if (href) {
    const zegtZichzelf = leesbaarAdres(href) === tekst;
    const buiten = href.startsWith('http');
    regel.append(
      maak('a', { href, rel: buiten && 'external', class: zegtZichzelf && 'address-shown' }, tekst),
    );
  } else {
    regel.append(tekst);
  }
  if (toelichting) regel.append(maak('span', { class: 'aside-note' }, toelichting));
  return regel;
}

function celKnoop({ stand, regels }: Cel, naam: string): HTMLElement {
  return maak(
    'td',
    { 'data-stand': stand },
    // Where the towns stand below each other, every cell says whose it is.
    maak('span', { class: 'whose' }, naam),
    ...regels.map(regelKnoop),
  );
}

function rijKnoop(rij: Vergelijkrij, gemeenten: readonly Kandidaat[]): HTMLElement {
  const kop = maak('th', { scope: 'row' }, rij.titel);
  if (rij.verschil) {
    const [vorm, woord] = MERK[rij.verschil];
    const merk = maak('span', { class: 'difference' }, maak('b', { 'aria-hidden': 'true' }, vorm));
    merk.append(` ${woord}`);
    kop.append(' ', merk);
  }
  return maak(
    'tr',
    { 'data-aspect': rij.id, 'data-verschil': rij.verschil },
    kop,
    ...rij.cellen.map((cel, plaats) => celKnoop(cel, gemeenten[plaats]?.naam ?? '')),
  );
}

/** The comparison as a table: a column per town, a row per aspect, a body per group of aspects. */
export function vergelijktabel(
  gemeenten: readonly Kandidaat[],
  rijen: readonly Vergelijkrij[],
): HTMLTableElement {
  const namen = gemeenten.map(({ gemeente, naam }) =>
    maak('th', { scope: 'col' }, maak('a', { href: `/premies/${gemeente}/` }, naam)),
  );
  const groepen = [...new Set(rijen.map(({ groep }) => groep))].map((groep) =>
    maak(
      'tbody',
      {},
      maak(
        'tr',
        { class: 'group' },
        maak('th', { scope: 'rowgroup', colspan: gemeenten.length + 1 }, GROEPEN[groep]),
      ),
      ...rijen.filter((rij) => rij.groep === groep).map((rij) => rijKnoop(rij, gemeenten)),
    ),
  );
  return maak(
    'table',
    { class: 'comparison', 'data-aantal': gemeenten.length },
    maak(
      'caption',
      { class: 'visually-hidden' },
      `Vergelijking van ${gemeenten.map(({ naam }) => naam).join(', ')}`,
    ),
    maak('thead', {}, maak('tr', {}, maak('td', {}), ...namen)),
    ...groepen,
  );
}
