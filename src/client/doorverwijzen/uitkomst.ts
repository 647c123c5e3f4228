import { isHulplijn, NOOD, isVoorProfessionals, type DienstVoorNood } from '../../domain/noden.ts';
import { SOORT_DIENST } from '../../domain/labels.ts';
import { aantal } from '../../domain/format.ts';
import type { ZoneVanGemeente } from '../../domain/gebied.ts';
import type { EigenDeel, GemeenteVoorVerwijzing } from '../../domain/verwijsblad.ts';
import { zekerheidVanBron } from '../../domain/zekerheid.ts';
import { NIVEAUS, type Niveau } from '../../schema/waarden.ts';
import { h } from '../h.ts';
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
  h(
    'label',
    { class: 'neem' },
    h('input', { type: 'checkbox', 'data-deel': deel, checked: gekozen }),
    h('span', {}, 'Op het blad', h('span', { class: 'visually-hidden' }, `: ${naam}`)),
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
  return h(
    'section',
    { class: 'verwijsgroep' },
    h('h3', {}, kop),
    h('ul', { class: 'verwijslijst', role: 'list' }, ...diensten.slice(0, meteen).map(kaart)),
    rest.length > 0 &&
      h(
        'details',
        {},
        h(
          'summary',
          {},
          `Nog ${aantal(rest.length, 'dienst', 'diensten')} ${kop.charAt(0).toLowerCase()}${kop.slice(1)}`,
        ),
        h('ul', { class: 'verwijslijst', role: 'list' }, ...rest.map(kaart)),
      ),
  );
}

function dienstkaart(
  { slug, dienst, niveau, zeker, noden }: DienstVoorNood,
  plaats: GekozenGemeente | undefined,
  blad: readonly string[],
): HTMLLIElement {
  const { naam, contact, kosten, verwijzing } = dienst;
  return h(
    'li',
    { 'data-dienst': slug, 'data-niveau': niveau },
    h(
      'div',
      { class: 'kaartkop' },
      h('h4', {}, h('a', { href: `/diensten/${slug}/` }, naam)),
      contact?.telefoon
        ? bellen(contact.telefoon, naam)
        : contact?.website && webadres(contact.website),
    ),
    !zeker &&
      h(
        'p',
        { class: 'navragen' },
        `Vraag na of ze in ${plaats?.gemeente.naam ?? 'de gemeente'} werken.`,
      ),
    h('p', {}, dienst.wat),
    h(
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
    kosten !== undefined && h('p', { class: 'kaartregel' }, `Kosten: ${kosten}`),
    contact?.openingsuren !== undefined &&
      h('p', { class: 'kaartregel' }, 'Uren: ', nuBereikbaar(contact.openingsuren)),
    h(
      'div',
      { class: 'kaartvoet' },
      opHetBlad(slug, naam, blad.includes(slug)),
      zekerheidslabel(zekerheidVanBron(dienst.vertrouwen)),
    ),
  );
}

function hulplijnen(lijnen: readonly DienstVoorNood[], blad: readonly string[]): HTMLElement {
  return h(
    'section',
    { class: 'verwijsgroep', id: 'hulplijnen' },
    h('h3', {}, 'Hulplijnen'),
    h(
      'ul',
      { class: 'lijnen', role: 'list' },
      ...lijnen.map(({ slug, dienst, niveau }) =>
        h(
          'li',
          { 'data-dienst': slug, 'data-niveau': niveau },
          bellen(dienst.contact?.telefoon ?? '', dienst.naam),
          h(
            'span',
            { class: 'lijn' },
            h('a', { href: `/diensten/${slug}/` }, dienst.naam),
            isVoorProfessionals(dienst) && h('span', { class: 'kaartregel' }, 'Voor hulpverleners'),
            h('span', { class: 'kaartregel' }, nuBereikbaar(dienst.contact?.openingsuren)),
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
    h('li', {}, h('h4', {}, kop), ...inhoud, opHetBlad(id, kop, blad.includes(id)));
  return h(
    'section',
    { class: 'verwijsgroep' },
    h('h3', {}, `De gemeente ${naam}`),
    h(
      'ul',
      { class: 'eigen', role: 'list' },
      deel(
        'sociale-dienst',
        'Sociale dienst',
        h('p', {}, contact?.dienst ?? `De sociale dienst of het OCMW van ${naam}`),
        contact && contactregels(contact, contact.dienst ?? `de sociale dienst van ${naam}`),
        !contact && h('p', { class: 'kaartregel' }, 'We hebben nog geen contact.'),
      ),
      deel(
        'premie',
        'Premie',
        h('p', {}, premie),
        h('p', {}, h('a', { href: `/premies/${slug}/` }, `Alles over de premie in ${naam}`)),
        zekerheidslabel(zekerheid),
      ),
      deel(
        'zone',
        zones.length === 1 ? 'Eerstelijnszone' : 'Eerstelijnszones',
        ...zones.flatMap(({ slug: zone, zone: entry, postcodes }) => [
          h(
            'p',
            {},
            h('a', { href: `/eerstelijnszones/${zone}/` }, entry.naam),
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
  return h(
    'ul',
    { class: 'contactregels', role: 'list' },
    telefoon && h('li', {}, bellen(telefoon, naam)),
    email && h('li', {}, h('a', { href: `mailto:${email}` }, email)),
    adres && h('li', {}, adres),
    website && h('li', {}, webadres(website)),
  );
}
