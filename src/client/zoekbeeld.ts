import { aantal, telefoonlink } from '../domain/format.ts';
import type { Antwoord } from '../domain/zoeken/antwoord.ts';
import type { Facet, facetwaarden } from '../domain/zoeken/facetten.ts';
import { adresVan, type Dienstfiche, type Fiche } from '../domain/zoeken/fiche.ts';
import type { Kennis } from '../domain/zoeken/kennis.ts';
import { gemarkeerd, soortregel } from '../domain/zoeken/weergave.ts';
import { maak } from './dom.ts';

/** What was found, in a sentence that is read aloud. */
export function meldingVoor({ vraag, nietsGevonden }: Antwoord, hoeveel: number): string {
  const kort = vraag.length > 60 ? `${vraag.slice(0, 60)}…` : vraag;
  if (nietsGevonden) return `Niets gevonden voor “${kort}”. Deze diensten wijzen je de weg.`;
  if (hoeveel === 0) return `Geen resultaten voor “${kort}” met deze keuzes. Vink iets uit.`;
  return `${aantal(hoeveel, 'resultaat', 'resultaten')} voor “${kort}”`;
}

function metMarkering(tekst: string, { begrepen }: Antwoord, kennis: Kennis): (string | Node)[] {
  return gemarkeerd(tekst, begrepen, kennis).map(({ tekst: stuk, gemarkeerd: raak }) =>
    raak ? maak('mark', {}, stuk) : stuk,
  );
}

/** A hit: what it is, where it helps, and the words of the question marked. */
export function maakTreffer(fiche: Fiche, antwoord: Antwoord, kennis: Kennis): HTMLElement {
  const direct = antwoord.direct.some(
    ({ slug }) => fiche.soort === 'premie' && slug === fiche.slug,
  );
  const kop = [
    maak('a', { href: adresVan(fiche) }, ...metMarkering(fiche.titel, antwoord, kennis)),
    maak('p', { class: 'hit-kind' }, soortregel(fiche, antwoord.begrepen, kennis)),
  ];
  if (fiche.soort === 'premie') {
    return maak(
      'li',
      { class: direct ? 'hit direct answer' : 'hit' },
      ...kop,
      maak('p', { class: 'hit-amount amount' }, bedragVan(fiche.tekst, fiche.aanbod)),
      fiche.jaar && maak('p', { class: 'hit-text' }, fiche.jaar),
    );
  }
  return maak(
    'li',
    { class: 'hit' },
    ...kop,
    fiche.tekst && maak('p', { class: 'hit-text' }, ...metMarkering(fiche.tekst, antwoord, kennis)),
  );
}

function bedragVan(tekst: string, aanbod: string): string {
  switch (aanbod) {
    case 'nee':
      return 'Geen premie';
    case 'afgeschaft':
      return 'Premie afgeschaft';
    case 'onbekend':
      return 'Niet bekend';
    default:
      return tekst;
  }
}

/** A helpline with its number. */
export function maakHulplijn(fiche: Dienstfiche): HTMLElement {
  return maak(
    'li',
    {},
    maak('a', { href: adresVan(fiche) }, fiche.titel),
    maak('a', { href: telefoonlink(fiche.telefoon), class: 'row-value' }, fiche.telefoon),
  );
}

/** A box of a facet, with how many hits it leaves. */
export function maakVakje(
  facet: Facet,
  { waarde, naam, aantal: hoeveel, gekozen }: ReturnType<typeof facetwaarden>[number],
): HTMLElement {
  const vakje = maak('input', {
    type: 'checkbox',
    id: `facet-${facet}-${waarde}`,
    'data-facet': facet,
    value: waarde,
    checked: gekozen,
  });
  const teller = maak('span', { class: 'count' }, String(hoeveel));
  return maak('label', { class: 'tick' }, vakje, naam, ' ', teller);
}
