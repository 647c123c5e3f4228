import { isHulplijn, NOOD, isVoorProfessionals, type DienstVoorNood } from '../../domain/noden.ts';
import { SOORT_DIENST } from '../../domain/labels.ts';
import { aantal } from '../../domain/format.ts';
import type { ZoneVanGemeente } from '../../domain/gebied.ts';
import type { EigenDeel, GemeenteVoorVerwijzing } from '../../domain/verwijsblad.ts';
import { zekerheidVanBron } from '../../domain/zekerheid.ts';
import { NIVEAUS, type Niveau } from '../../schema/waarden.ts';
import { maak } from '../dom.ts';
import { bellen, nuBereikbaar, webadres, zekerheidslabel } from './delen.ts';

/** A town with its slug and its zones. */
export interface GekozenGemeente {
  readonly slug: string;
  readonly gemeente: GemeenteVoorVerwijzing;
  readonly zones: readonly ZoneVanGemeente[];
}

/** How many services of a level are shown at once; the others follow behind a fold. */
const METEEN = 5;

const VERWIJZING_KORT = {
  zelf: 'zonder verwijsbrief',
  verwijsbrief: 'verwijsbrief nodig',
  beide: 'met of zonder verwijsbrief',
};

const opHetBlad = (deel: string, naam: string, gekozen: boolean) =>
  maak(
    'label',
    { class: 'neem' },
    maak('input', { type: 'checkbox', 'data-deel': deel, checked: gekozen }),
    maak('span', {}, 'Op het blad', maak('span', { class: 'visually-hidden' }, `: ${naam}`)),
  );

/** The services of a town for its needs, each level under its own heading; the helplines come before all of Flanders. */
export function toonDiensten(
  diensten: readonly DienstVoorNood[],
  plaats: GekozenGemeente | undefined,
  blad: readonly string[],
): HTMLElement[] {
  const koppen: Record<Niveau, string> = {
    gemeente: `In ${plaats?.gemeente.naam ?? 'de gemeente'}`,
    eerstelijnszone: 'In de eerstelijnszone',
    provincie: `In de provincie ${plaats?.gemeente.provincie ?? ''}`,
    vlaanderen: 'In heel Vlaanderen',
    belgie: 'In heel België',
  };
  return NIVEAUS.flatMap((niveau) => {
    const hier = diensten.filter((dienst) => dienst.niveau === niveau);
    const lijnen = hier.filter(({ dienst }) => isHulplijn(dienst));
    const andere = hier.filter(({ dienst }) => !isHulplijn(dienst));
    return [
      lijnen.length > 0 && hulplijnen(lijnen, blad),
      andere.length > 0 && groep(koppen[niveau], andere, plaats, blad),
    ].filter((deel) => deel !== false);
  });
}

function groep(
  kop: string,
  diensten: readonly DienstVoorNood[],
  plaats: GekozenGemeente | undefined,
  blad: readonly string[],
): HTMLElement {
  const gewoon = diensten.filter(({ bijzonder }) => !bijzonder).length;
  const meteen = Math.min(METEEN, gewoon === 0 ? METEEN : gewoon);
  const kaart = (dienst: DienstVoorNood) => dienstkaart(dienst, plaats, blad);
  const rest = diensten.slice(meteen);
  return maak(
    'section',
    { class: 'verwijsgroep' },
    maak('h3', {}, kop),
    maak('ul', { class: 'verwijslijst', role: 'list' }, ...diensten.slice(0, meteen).map(kaart)),
    rest.length > 0 &&
      maak(
        'details',
        {},
        maak(
          'summary',
          {},
          `Nog ${aantal(rest.length, 'dienst', 'diensten')} ${kop.charAt(0).toLowerCase()}${kop.slice(1)}`,
        ),
        maak('ul', { class: 'verwijslijst', role: 'list' }, ...rest.map(kaart)),
      ),
  );
}

function dienstkaart(
  { slug, dienst, niveau, zeker, noden }: DienstVoorNood,
  plaats: GekozenGemeente | undefined,
  blad: readonly string[],
): HTMLLIElement {
  const { naam, contact, kosten, verwijzing } = dienst;
  return maak(
    'li',
    { 'data-dienst': slug, 'data-niveau': niveau },
    maak(
      'div',
      { class: 'kaartkop' },
      maak('h4', {}, maak('a', { href: `/diensten/${slug}/` }, naam)),
      contact?.telefoon
        ? bellen(contact.telefoon, naam)
        : contact?.website && webadres(contact.website),
    ),
    !zeker &&
      maak(
        'p',
        { class: 'navragen' },
        `Vraag na of ze in ${plaats?.gemeente.naam ?? 'de gemeente'} werken.`,
      ),
    maak('p', {}, dienst.wat),
    maak(
      'p',
      { class: 'kaartregel' },
      [
        ...noden.map((nood) => NOOD[nood].naam),
        SOORT_DIENST[dienst.soort],
        verwijzing && VERWIJZING_KORT[verwijzing],
      ]
        .filter((deel, plek, delen) => deel && delen.indexOf(deel) === plek)
        .join(' · '),
    ),
    kosten !== undefined && maak('p', { class: 'kaartregel' }, `Kosten: ${kosten}`),
    contact?.openingsuren !== undefined &&
      maak('p', { class: 'kaartregel' }, 'Uren: ', nuBereikbaar(contact.openingsuren)),
    maak(
      'div',
      { class: 'kaartvoet' },
      opHetBlad(slug, naam, blad.includes(slug)),
      zekerheidslabel(zekerheidVanBron(dienst.vertrouwen)),
    ),
  );
}

function hulplijnen(lijnen: readonly DienstVoorNood[], blad: readonly string[]): HTMLElement {
  return maak(
    'section',
    { class: 'verwijsgroep', id: 'hulplijnen' },
    maak('h3', {}, 'Hulplijnen'),
    maak(
      'ul',
      { class: 'lijnen', role: 'list' },
      ...lijnen.map(({ slug, dienst, niveau }) =>
        maak(
          'li',
          { 'data-dienst': slug, 'data-niveau': niveau },
          bellen(dienst.contact?.telefoon ?? '', dienst.naam),
          maak(
            'span',
            { class: 'lijn' },
            maak('a', { href: `/diensten/${slug}/` }, dienst.naam),
            isVoorProfessionals(dienst) &&
              maak('span', { class: 'kaartregel' }, 'Voor hulpverleners'),
            maak('span', { class: 'kaartregel' }, nuBereikbaar(dienst.contact?.openingsuren)),
          ),
          opHetBlad(slug, dienst.naam, blad.includes(slug)),
        ),
      ),
    ),
  );
}

/** The town itself: its social service, its premium in one line, and its zone. */
export function toonGemeente(
  { slug, gemeente, zones }: GekozenGemeente,
  blad: readonly string[],
): HTMLElement {
  const { naam, contact, premie, zekerheid } = gemeente;
  const deel = (id: EigenDeel, kop: string, ...inhoud: (Node | string | false | undefined)[]) =>
    maak('li', {}, maak('h4', {}, kop), ...inhoud, opHetBlad(id, kop, blad.includes(id)));
  return maak(
    'section',
    { class: 'verwijsgroep' },
    maak('h3', {}, `De gemeente ${naam}`),
    maak(
      'ul',
      { class: 'eigen', role: 'list' },
      deel(
        'sociale-dienst',
        'Sociale dienst',
        maak('p', {}, contact?.dienst ?? `De sociale dienst of het OCMW van ${naam}`),
        contact && contactregels(contact, contact.dienst ?? `de sociale dienst van ${naam}`),
        !contact && maak('p', { class: 'kaartregel' }, 'We hebben nog geen contact.'),
      ),
      deel(
        'premie',
        'Premie',
        maak('p', {}, premie),
        maak('p', {}, maak('a', { href: `/premies/${slug}/` }, `Alles over de premie in ${naam}`)),
        zekerheidslabel(zekerheid),
      ),
      deel(
        'zone',
        zones.length === 1 ? 'Eerstelijnszone' : 'Eerstelijnszones',
        ...zones.flatMap(({ slug: zone, zone: entry, postcodes }) => [
          maak(
            'p',
            {},
            maak('a', { href: `/eerstelijnszones/${zone}/` }, entry.naam),
            zones.length > 1 && postcodes && ` (${postcodes.join(', ')})`,
          ),
          contactregels(entry, entry.naam),
        ]),
      ),
    ),
  );
}

interface Bereikbaar {
  readonly telefoon?: string | undefined;
  readonly email?: string | undefined;
  readonly adres?: string | undefined;
  readonly website?: string | undefined;
}

/** How to reach someone, each way on a line of its own. */
export function contactregels(
  { telefoon, email, adres, website }: Bereikbaar,
  naam: string,
): HTMLElement {
  return maak(
    'ul',
    { class: 'contactregels', role: 'list' },
    telefoon && maak('li', {}, bellen(telefoon, naam)),
    email && maak('li', {}, maak('a', { href: `mailto:${email}` }, email)),
    adres && maak('li', {}, adres),
    website && maak('li', {}, webadres(website)),
  );
}
