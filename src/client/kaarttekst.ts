import type { Kaartstand } from '../domain/kaartkeuze.ts';
import { hoofdletter } from '../domain/format.ts';
import {
  hulpBij,
  klasseVan,
  legenda,
  titelVan,
  waardeInWoorden,
  type Kaartgegevens,
  type Kaartgemeente,
} from '../domain/kleuring.ts';
import { BEGUNSTIGDE } from '../domain/labels.ts';
import { NOOD } from '../domain/noden.ts';
import { ZEKERHEID } from '../domain/zekerheid.ts';
import { maak } from './dom.ts';

/** Writes the legend of a choice, with the number of municipalities in each class. */
export function schrijfLegenda(
  kaart: HTMLElement,
  stand: Kaartstand,
  gemeenten: readonly Kaartgemeente[],
): void {
  const lijst = kaart.querySelector('[data-legenda]');
  const kop = kaart.querySelector('#legende');
  const voorbeeld = lijst?.querySelector('svg');
  if (!lijst || !kop || !voorbeeld) return;
  kop.textContent = titelVan(stand);
  const klassen = gemeenten.map((gemeente) => klasseVan(gemeente, stand).vorm);
  lijst.replaceChildren(
    ...legenda(stand).map(({ vorm, tekst }) => {
      const staal = voorbeeld.cloneNode(true) as SVGElement;
      staal.querySelector('rect')?.setAttribute('class', `k-${vorm}`);
      const hoeveel = klassen.filter((klasse) => klasse === vorm).length;
      return maak(
        'li',
        {},
        staal,
        maak('span', {}, tekst),
        maak('span', { class: 'count' }, String(hoeveel)),
      );
    }),
  );
}

interface Paneel {
  readonly stand: Kaartstand;
  readonly zones: Kaartgegevens['zones'];
  readonly buren: readonly Kaartgemeente[];
  readonly kies: (slug: string) => void;
}

/** Writes the facts of a municipality beside the map, with the way to its page and to its neighbours. */
export function schrijfPaneel(
  kaart: HTMLElement,
  gemeente: Kaartgemeente,
  { stand, zones, buren, kies }: Paneel,
): void {
  const kop = kaart.querySelector<HTMLElement>('#gekozen');
  const vak = kaart.querySelector('[data-feiten]');
  if (!kop || !vak) return;
  kop.textContent = gemeente.naam;
  kop.tabIndex = -1;
  vak.replaceChildren(
    maak(
      'p',
      { class: 'answer' },
      maak('strong', { class: 'panel-amount' }, hoofdletter(kortVan(gemeente))),
      gemeente.aanbod === 'ja' && maak('span', { class: 'aside-note' }, hoofdletter(gemeente.jaar)),
    ),
    feiten(gemeente, stand, zones),
    maak(
      'p',
      {},
      maak(
        'a',
        { class: 'button', href: `/premies/${gemeente.slug}/` },
        `Alles over ${gemeente.naam}`,
      ),
    ),
    maak('h3', {}, 'De buurgemeenten'),
    maak('ul', { class: 'rows' }, ...buren.map((buur) => buurrij(buur, stand, kies))),
  );
}

function kortVan({ aanbod, kort }: Kaartgemeente): string {
  return aanbod === 'onbekend' ? 'We weten niet of er een premie is' : kort;
}

function feiten(
  gemeente: Kaartgemeente,
  stand: Kaartstand,
  zones: Kaartgegevens['zones'],
): HTMLElement {
  const { kleur, nood } = stand;
  const feit = (naam: string, ...waarde: (Node | string | false)[]) =>
    maak('div', {}, maak('dt', {}, naam), maak('dd', {}, ...waarde));
  const { nabij, provincie } = hulpBij(gemeente, nood);
  const zonelinks = gemeente.zones.flatMap((zone, plaats) => [
    plaats > 0 && ', ',
    maak('a', { href: `/eerstelijnszones/${zone}/` }, zones[zone] ?? zone),
  ]);
  const hulp = `/doorverwijzen/?${new URLSearchParams({ gemeente: gemeente.slug, ...(nood && { nood }) })}`;
  return maak(
    'dl',
    { class: 'facts' },
    kleur === 'voor-jou' && feit('Voor jou', hoofdletter(waardeInWoorden(gemeente, stand))),
    gemeente.wie && feit('Voor wie', hoofdletter(BEGUNSTIGDE[gemeente.wie])),
    feit('Zekerheid', hoofdletter(ZEKERHEID[gemeente.zekerheid])),
    feit('Eerstelijnszone', ...zonelinks),
    feit(
      nood ? `Hulp: ${NOOD[nood].naam.toLowerCase()}` : 'Hulp',
      maak('a', { href: hulp }, `${nabij} in de buurt, ${provincie} in de provincie`),
    ),
  );
}

function buurrij(
  buur: Kaartgemeente,
  stand: Kaartstand,
  kies: (slug: string) => void,
): HTMLElement {
  const link = maak('a', { href: `?gemeente=${buur.slug}` }, buur.naam);
  link.addEventListener('click', (klik) => {
    // A new tab opens the map at that town; a plain click just goes there.
    if (klik.ctrlKey || klik.metaKey || klik.shiftKey) return;
    klik.preventDefault();
    kies(buur.slug);
  });
  return maak('li', {}, link, maak('span', { class: 'row-value' }, waardeInWoorden(buur, stand)));
}
