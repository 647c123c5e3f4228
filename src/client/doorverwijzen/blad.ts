import type { Dienst } from '../../schema/dienst.ts';
import { datumInWoorden, hoofdletter } from '../../domain/format.ts';
import { isHulplijn, NOOD, type Nood } from '../../domain/noden.ts';
import { leesOpeningsuren, NU_OPEN } from '../../domain/openingsuren.ts';
import { EIGEN_DELEN, type EigenDeel } from '../../domain/verwijsblad.ts';
import { nieuwstePeildatum } from '../../domain/datums.ts';
import { ZEKERHEID, zekerheidVanBron } from '../../domain/zekerheid.ts';
import { maak } from '../dom.ts';
import type { Gegevens } from './gegevens.ts';
import { qrCode } from './qr.ts';
import { contactregels, type GekozenGemeente } from './uitkomst.ts';

/** One part of the sheet, ready to be set. */
interface Onderdeel {
  readonly id: string;
  readonly naam: string;
  readonly inhoud: readonly (Node | string | false | undefined)[];
  readonly website?: string | undefined;
  /** A helpline: who it is stands in its name, and its number is all that people need. */
  readonly kort?: boolean;
}

interface Blad {
  readonly gegevens: Gegevens;
  readonly plaats: GekozenGemeente;
  readonly postcode: string | undefined;
  readonly noden: readonly Nood[];
  readonly delen: readonly string[];
}

const isEigenDeel = (deel: string): deel is EigenDeel =>
  (EIGEN_DELEN as readonly string[]).includes(deel);

/** The title of a sheet: also the name of its PDF. */
export function titelVan({ plaats, postcode }: Pick<Blad, 'plaats' | 'postcode'>): string {
  return `Hulp in ${postcode ? `${postcode} ` : ''}${plaats.gemeente.naam}`;
}

/** The parts of the sheet in their order, each with buttons to move it or leave it out. */
export function toonBlad(blad: Blad): HTMLElement[] {
  const delen = blad.delen.flatMap((deel) => onderdeel(deel, blad) ?? []);
  return delen.map((deel, plek) =>
    maak(
      'li',
      { class: deel.kort ? 'bladdeel kort' : 'bladdeel', 'data-bladdeel': deel.id },
      maak('div', { class: 'bladtekst' }, maak('h3', {}, deel.naam), ...deel.inhoud),
      deel.website !== undefined && qrVak(deel.website),
      maak(
        'div',
        { class: 'bladknoppen no-print', role: 'group', 'aria-label': deel.naam },
        knop('op', 'Hoger', plek === 0, deel),
        knop('neer', 'Lager', plek === delen.length - 1, deel),
        knop('weg', 'Weglaten', false, deel),
      ),
    ),
  );
}

/** `aria-disabled`, not `disabled`: a button that vanishes from under the focus throws the keyboard back to the top. */
function knop(
  doe: string,
  woord: string,
  uit: boolean,
  { id, naam }: Onderdeel,
): HTMLButtonElement {
  return maak(
    'button',
    {
      type: 'button',
      class: 'button quiet klein',
      'data-doe': doe,
      'data-deel': id,
      'aria-disabled': uit && 'true',
    },
    woord,
    maak('span', { class: 'visually-hidden' }, `: ${naam}`),
  );
}

function onderdeel(deel: string, blad: Blad): Onderdeel | undefined {
  if (isEigenDeel(deel)) return eigenDeel(deel, blad);
  const dienst = blad.gegevens.diensten.get(deel);
  return dienst && { id: deel, ...dienstdeel(dienst) };
}

function dienstdeel(dienst: Dienst): Omit<Onderdeel, 'id'> {
  const { naam, wat, contact, kosten, verwijzing } = dienst;
  if (isHulplijn(dienst)) return hulplijndeel(dienst);
  return {
    naam,
    website: contact?.website,
    inhoud: [
      maak('p', { class: 'bladwat' }, wat),
      contact && contactregels(contact, naam),
      !contact && maak('p', {}, dienst.hoeAanvragen),
      regel('Uren', contact?.openingsuren),
      regel('Kosten', kosten),
      verwijzing === 'verwijsbrief' &&
        regel('Verwijsbrief', 'je hebt een verwijsbrief van een arts of hulpverlener nodig.'),
      maak('p', { class: 'bladbron' }, bronregel(dienst)),
    ],
  };
}

function hulplijndeel({ naam, contact }: Dienst): Omit<Onderdeel, 'id'> {
  return {
    naam,
    kort: true,
    inhoud: [
      contact && contactregels({ telefoon: contact.telefoon, website: contact.website }, naam),
      contact?.openingsuren !== undefined &&
        maak('p', { class: 'bladregel' }, urenKort(contact.openingsuren)),
    ],
  };
}

const urenKort = (uren: string) => (leesOpeningsuren(uren) === 'altijd' ? NU_OPEN.altijd : uren);

const regel = (kop: string, tekst: string | undefined) =>
  tekst !== undefined && maak('p', { class: 'bladregel' }, maak('strong', {}, `${kop}: `), tekst);

/** Where a fact comes from, short enough for paper: the newest date, the sites, how certain. */
function bronregel({ bronnen, vertrouwen }: Dienst): string {
  const sites = [...new Set(bronnen.map(({ url }) => new URL(url).hostname.replace(/^www\./, '')))];
  const datum = nieuwstePeildatum(bronnen);
  return [
    `Bron: ${sites.slice(0, 3).join(', ')}${sites.length > 3 ? ' en andere' : ''}`,
    datum ? datumInWoorden(datum) : 'datum onbekend',
    ZEKERHEID[zekerheidVanBron(vertrouwen)],
  ].join(' · ');
}

function eigenDeel(deel: EigenDeel, { plaats }: Blad): Onderdeel {
  const { gemeente, slug, zones } = plaats;
  const { naam, contact } = gemeente;
  switch (deel) {
    case 'sociale-dienst':
      return {
        id: deel,
        naam: contact?.dienst
          ? `${hoofdletter(contact.dienst)} (${naam})`
          : `Sociale dienst van ${naam}`,
        website: contact?.website,
        inhoud: [
          maak(
            'p',
            { class: 'bladwat' },
            'De gemeente. Vraag hier naar de premie en naar andere hulp.',
          ),
          contact
            ? contactregels(contact, `de sociale dienst van ${naam}`)
            : maak('p', {}, `Vraag naar de sociale dienst of het OCMW van ${naam}.`),
        ],
      };
    case 'premie':
      return {
        id: deel,
        naam: `Premie in ${naam}`,
        website: new URL(`/premies/${slug}/`, location.href).href,
        inhoud: [
          maak('p', { class: 'bladwat' }, gemeente.premie),
          maak(
            'p',
            { class: 'bladbron' },
            `${hoofdletter(ZEKERHEID[gemeente.zekerheid])}. De voorwaarden staan op de website achter de QR-code.`,
          ),
        ],
      };
    case 'zone':
      return {
        id: deel,
        naam: zones.map(({ zone }) => zone.naam).join(', '),
        website: zones[0]?.zone.website,
        inhoud: [
          maak('p', { class: 'bladwat' }, 'Hier werken de zorgverleners van je streek samen.'),
          ...zones.map(({ zone }) => contactregels(zone, zone.naam)),
        ],
      };
  }
}

/** A frame that fills itself with the QR code of an address. */
export function qrVak(adres: string): HTMLElement {
  const vak = maak('div', { class: 'qr' });
  void qrCode(adres).then((code) => {
    vak.append(code);
  });
  return vak;
}

/** What the sheet is for, below its title. */
export function ondertitel(noden: readonly Nood[]): string {
  return noden.map((nood) => NOOD[nood].naam).join(' · ');
}
