import type { Evaluatie } from '../domain/evaluatie.ts';
import { bedragVan } from '../domain/samenvatting.ts';
import { VOOR_JOU } from '../domain/tabel.ts';
import { uitlegBij, vergelijk, voorJou } from '../domain/uitkomst.ts';
import { maak, sjabloon } from './dom.ts';
import { laadPremiegids } from './premiegids.ts';
import { leesSituatie, metSituatie } from './situatie.ts';

const NIET_GELADEN =
  'De kolom “Voor jou” kon niet geladen worden. Kijk of je internet hebt en laad de pagina opnieuw.';

/** Adds a column "voor jou" to the table of premiums, when the address tells a situatie. */
async function toonVoorJou(tabel: HTMLTableElement): Promise<void> {
  if (!leesSituatie()) return;
  const gids = await laadPremiegids().catch(() => undefined);
  if (!gids) {
    tabel.before(maak('p', { class: 'note important', role: 'alert' }, NIET_GELADEN));
    return;
  }
  const { situatie = {} } = leesSituatie((slug) => gids.gemeenten.has(slug)) ?? {};
  if (Object.keys(situatie).length === 0) return;
  tabel.tHead?.rows[0]?.append(
    maak(
      'th',
      { scope: 'col', class: 'voor-jou visually-hidden', 'data-kolom': VOOR_JOU },
      'Voor jou',
    ),
  );
  const beste = new Map(
    [...gids.gemeenten.keys()].map((slug) => [slug, voorJou(gids, situatie, slug)]),
  );
  const rangen = [...beste.values()]
    .filter((evaluatie) => evaluatie !== undefined)
    .toSorted(vergelijk);
  for (const rij of tabel.querySelectorAll<HTMLTableRowElement>('tr[data-gemeente]')) {
    const evaluatie = beste.get(rij.dataset.gemeente ?? '');
    rij.append(cel(evaluatie, evaluatie && rangen.indexOf(evaluatie)));
  }
  tabel.before(
    maak(
      'p',
      { class: 'note voor-jou-uitleg' },
      'De kolom “Voor jou” rekent met wat je vertelde in de premiecheck. Voor gemeenten waar jullie niet wonen, doen we alsof jullie er allebei wonen. ',
      maak('a', { href: metSituatie('/premiecheck/', situatie) }, 'Pas je antwoorden aan'),
    ),
    maak(
      'button',
      { type: 'button', class: 'button quiet no-print', 'data-sorteer': VOOR_JOU },
      'Zet bovenaan waar je de meeste kans hebt',
    ),
  );
  tabel.dispatchEvent(new CustomEvent('kolomerbij', { bubbles: true }));
}

function cel(evaluatie: Evaluatie | undefined, rang: number | undefined): HTMLElement {
  if (!evaluatie) return maak('td', { class: 'voor-jou', 'data-sort': '' });
  const { uitkomst, premie, redenen } = evaluatie;
  const kans = uitkomst === 'ja' || uitkomst === 'misschien';
  return maak(
    'td',
    { class: 'voor-jou', 'data-uitkomst': uitkomst, 'data-sort': rang },
    sjabloon(`uitkomst-${uitkomst}`),
    ' ',
    kans && maak('small', { title: premie?.naam }, bedragVan(evaluatie) ?? 'bedrag onbekend'),
    uitkomst === 'ja' && redenen.length === 0 && maak('small', {}, ` · ${uitlegBij(evaluatie)}`),
  );
}

const tabel = document.querySelector('table#premies');
if (tabel instanceof HTMLTableElement) void toonVoorJou(tabel);
