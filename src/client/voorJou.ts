import type { Evaluatie } from '../domain/evaluatie.ts';
import { bedragVan } from '../domain/samenvatting.ts';
import { voorJou } from '../domain/uitkomst.ts';
import { maak, sjabloon } from './dom.ts';
import { laadPremiegids } from './premiegids.ts';
import { leesSituatie, metSituatie } from './situatie.ts';

/** Adds a column "voor jou" to the table of premiums, when the address tells a situatie. */
async function toonVoorJou(tabel: HTMLTableElement): Promise<void> {
  if (!leesSituatie()) return;
  const gids = await laadPremiegids();
  const { situatie = {} } = leesSituatie((slug) => gids.gemeenten.has(slug)) ?? {};
  if (Object.keys(situatie).length === 0) return;
  tabel.tHead?.rows[0]?.append(
    maak('th', { scope: 'col', class: 'voor-jou visually-hidden' }, 'Voor jou'),
  );
  for (const rij of tabel.querySelectorAll<HTMLTableRowElement>('tr[data-gemeente]')) {
    rij.append(cel(voorJou(gids, situatie, rij.dataset.gemeente ?? '')));
  }
  tabel.before(
    maak(
      'p',
      { class: 'note voor-jou-uitleg' },
      'De kolom “Voor jou” rekent met wat je vertelde in de premiecheck. Voor gemeenten waar jullie niet wonen, doen we alsof jullie er allebei wonen. ',
      maak('a', { href: metSituatie('/premiecheck/', situatie) }, 'Pas je antwoorden aan'),
    ),
  );
}

function cel(evaluatie: Evaluatie | undefined): HTMLElement {
  if (!evaluatie) return maak('td', { class: 'voor-jou' });
  const { uitkomst, premie } = evaluatie;
  const kans = uitkomst === 'ja' || uitkomst === 'misschien';
  return maak(
    'td',
    { class: 'voor-jou', 'data-uitkomst': uitkomst },
    sjabloon(`uitkomst-${uitkomst}`),
    ' ',
    kans && maak('small', { title: premie?.naam }, bedragVan(evaluatie) ?? 'bedrag onbekend'),
  );
}

const tabel = document.querySelector('table#premies');
if (tabel instanceof HTMLTableElement) void toonVoorJou(tabel);
