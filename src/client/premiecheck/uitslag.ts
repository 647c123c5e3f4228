import { eerstvolgende } from '../../domain/datums.ts';
import { herhalingInWoorden, kanalenInWoorden } from '../../domain/aanvraagtekst.ts';
import type { Evaluatie, Reden, Uitkomst } from '../../domain/evaluatie.ts';
import {
  dagInWoorden,
  datumInWoorden,
  hoofdletter,
  leesbaarAdres,
  telefoonlink,
} from '../../domain/format.ts';
import type { Fiche } from '../../domain/premiegids.ts';
import { bedragVan } from '../../domain/samenvatting.ts';
import { TEKEN, uitlegBij } from '../../domain/uitkomst.ts';
import type { Vraagsleutel } from '../../domain/vraag.ts';
import { maak, sjabloon } from '../dom.ts';

/** What a row says of itself, for tests and for who looks under the bonnet: the same figures as the command gives. */
export function gegevens({ gemeente, premie, uitkomst, bedragPerJaar }: Evaluatie) {
  return {
    'data-gemeente': gemeente,
    'data-premie': premie?.naam ?? '',
    'data-uitkomst': uitkomst,
    'data-min': bedragPerJaar ? String(bedragPerJaar.min / 100) : '',
    'data-max': bedragPerJaar ? String(bedragPerJaar.max / 100) : '',
  };
}

export function uitkomstlabel(uitkomst: Uitkomst): Node {
  return sjabloon(`uitkomst-${uitkomst}`);
}

/**
 * One premium with its answer, why, and what to do.
 * @param naar called with the question that would settle a condition
 */
export function uitslag(
  evaluatie: Evaluatie,
  fiche: Fiche,
  vandaag: string,
  naar: (sleutel: Vraagsleutel) => void,
): HTMLElement {
  const { premie, uitkomst, gemeente } = evaluatie;
  const bedrag = bedragVan(evaluatie);
  const kans = uitkomst === 'ja' || uitkomst === 'misschien';
  const adres = `/premies/${gemeente}/`;
  return maak(
    'article',
    { class: 'uitslag flow', ...gegevens(evaluatie) },
    maak('p', { class: 'uitslag-kop' }, uitkomstlabel(uitkomst)),
    maak(
      'h3',
      {},
      maak('a', { href: adres }, premie ? `${premie.naam}, ${fiche.naam}` : fiche.naam),
    ),
    premie &&
      maak(
        'p',
        { class: kans ? 'uitslag-bedrag' : 'muted' },
        bedrag ? hoofdletter(bedrag) : 'Bedrag onbekend',
      ),
    premie && maak('p', {}, uitlegBij(evaluatie)),
    ...redenen(evaluatie, naar),
    kans &&
      evaluatie.zelfNaTeKijken.length > 0 &&
      lijst('Kijk dit zelf na', evaluatie.zelfNaTeKijken),
    !kans &&
      evaluatie.zelfNaTeKijken.length > 0 &&
      lijst('Lees ook deze regels: soms is er een uitzondering', evaluatie.zelfNaTeKijken),
    kans && watNu(evaluatie, vandaag),
    (kans || uitkomst === 'onbekend') && contact(fiche),
    herkomst(fiche),
  );
}

function lijst(titel: string, zinnen: readonly string[]): HTMLElement {
  return maak(
    'div',
    { class: 'stack' },
    maak('p', { class: 'label' }, titel),
    maak(
      'ul',
      { class: 'conditions zelf' },
      ...zinnen.map((zin) => maak('li', {}, hoofdletter(zin))),
    ),
  );
}

/** What decides comes first; what is in order can be unfolded. */
function redenen(
  { redenen: alle, uitkomst }: Evaluatie,
  naar: (sleutel: Vraagsleutel) => void,
): Node[] {
  const beslissend = alle.filter((reden) =>
    uitkomst === 'nee' ? reden.uitkomst === 'onwaar' : reden.uitkomst === 'onbekend',
  );
  const rest = alle.filter((reden) => !beslissend.includes(reden));
  const rij = (reden: Reden) => redenrij(reden, uitkomst === 'nee' ? undefined : naar);
  const delen: Node[] = [];
  if (beslissend.length > 0) delen.push(maak('ul', { class: 'redenen' }, ...beslissend.map(rij)));
  if (rest.length > 0) {
    const titel =
      uitkomst === 'nee'
        ? `De andere voorwaarden (${rest.length})`
        : `Hieraan voldoe je (${rest.length})`;
    delen.push(
      maak(
        'details',
        { 'data-deel': 'rest' },
        maak('summary', {}, maak('span', {}, titel)),
        maak('ul', { class: 'redenen' }, ...rest.map(rij)),
      ),
    );
  }
  return delen;
}

function redenrij(reden: Reden, naar?: (sleutel: Vraagsleutel) => void): HTMLElement {
  const [teken, betekenis] = TEKEN[reden.uitkomst];
  const [vraag] = reden.vragen;
  const rij = maak(
    'li',
    { 'data-voorwaarde': reden.voorwaarde, 'data-uitkomst': reden.uitkomst },
    maak('span', { class: 'teken', 'aria-hidden': 'true' }, teken),
    maak(
      'span',
      {},
      maak('span', { class: 'visually-hidden' }, betekenis),
      maak('span', { class: 'reden' }, reden.tekst),
    ),
  );
  if (vraag && naar) {
    const knop = maak(
      'button',
      { type: 'button', class: 'link no-print' },
      'Beantwoord deze vraag',
    );
    knop.setAttribute('aria-label', `Beantwoord deze vraag: ${vraag.tekst}`);
    knop.addEventListener('click', () => {
      naar(vraag.sleutel);
    });
    rij.lastElementChild?.append(' ', knop);
  }
  return rij;
}

function watNu({ premie, uitkomst }: Evaluatie, vandaag: string): HTMLElement {
  const { bij, kanalen, url, periode, uitersteDatum, herhaling, bewijsstukken } =
    premie?.aanvraag ?? {};
  const titel = uitkomst === 'ja' ? 'Wat doe je nu?' : 'Zo vraag je ze aan';
  const feiten: [string, Node | string][] = [];
  const waar = [bij && hoofdletter(bij), kanalen && kanalenInWoorden(kanalen)];
  if (bij ?? kanalen) feiten.push(['Waar', waar.filter(Boolean).join('. ')]);
  if (uitersteDatum) {
    const volgende = datumInWoorden(eerstvolgende(uitersteDatum, vandaag));
    feiten.push([
      'Tegen wanneer',
      `Ten laatste op ${dagInWoorden(uitersteDatum)}. De volgende keer is dat op ${volgende}.`,
    ]);
  }
  if (periode) feiten.push(['Wanneer', hoofdletter(periode)]);
  if (herhaling) feiten.push(['Hoe vaak', herhalingInWoorden(herhaling)]);
  if (bewijsstukken) {
    feiten.push([
      'Papieren',
      maak(
        'ul',
        { class: 'conditions' },
        ...bewijsstukken.map((stuk) => maak('li', {}, hoofdletter(stuk))),
      ),
    ]);
  }
  if (url) {
    feiten.push([
      'Meer info',
      maak('a', { href: url, rel: 'external', class: 'address-shown' }, leesbaarAdres(url)),
    ]);
  }
  return maak(
    'div',
    { class: 'stack wat-nu' },
    maak('p', { class: 'label' }, titel),
    feiten.length > 0
      ? maak(
          'dl',
          {},
          ...feiten.map(([naam, feit]) =>
            maak('div', {}, maak('dt', {}, naam), maak('dd', {}, feit)),
          ),
        )
      : maak(
          'p',
          {},
          'Hoe je de premie aanvraagt, staat niet in de bron. Vraag het aan de gemeente.',
        ),
  );
}

function contact({ naam, contact: bij }: Fiche): HTMLElement | undefined {
  if (!bij) return undefined;
  const { dienst, telefoon, email } = bij;
  return maak(
    'p',
    {},
    `Vraag het na bij ${dienst ?? naam}`,
    telefoon !== undefined && ': ',
    telefoon !== undefined && maak('a', { href: telefoonlink(telefoon) }, telefoon),
    email !== undefined && (telefoon === undefined ? ': ' : ' of '),
    email !== undefined && maak('a', { href: `mailto:${email}` }, email),
    '.',
  );
}

/** How certain, of when and from where: beside every answer. */
function herkomst({ zekerheid, jaar, bron }: Fiche): HTMLElement {
  return maak(
    'p',
    { class: 'herkomst' },
    sjabloon(`zekerheid-${zekerheid}`),
    maak('span', { class: 'muted' }, hoofdletter(jaar)),
    bron && maak('a', { href: bron.url, rel: 'external' }, bron.titel ?? leesbaarAdres(bron.url)),
  );
}
