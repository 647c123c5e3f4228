import type { Gemeentepremies, Premie } from '../schema/premie.ts';
import { eerstvolgende } from './datums.ts';
import { dagInWoorden, hoofdletter } from './format.ts';
import { icalendar, tekstwaarde, type Component } from './icalendar.ts';
import { slugVan } from './plaatsen.ts';

/**
 * A premium's last day to apply, as a calendar file that comes back every year. Only a premium whose source names a
 * day has one: a yearly renewal without a day would need a day that nobody gave.
 *
 * Nothing here comes from the clock: the same entry always makes the same file. The date of the entry, the newest that
 * its sources state, says from when the deadline is known; the towns are those of 2025, so that no reminder is older.
 */

const TOWNS_OF_TODAY_SINCE = '2025-01-01';
const WEKEN_VOORAF = 3;
const UTC_MIDDERNACHT = 'T000000Z';

/** The premiums of a town for which there is a reminder. */
export function premiesMetDatum({ aanbod, premies = [] }: Gemeentepremies): Premie[] {
  return aanbod === 'ja' ? premies.filter(({ aanvraag }) => aanvraag?.uitersteDatum) : [];
}

/** A YYYY, YYYY-MM or YYYY-MM-DD as its first day. */
const eersteDag = (datum: string): string => `${datum}-01-01`.slice(0, 10);

function bekendSinds({ nagekeken, bronnen = [] }: Gemeentepremies): string {
  const peildata = bronnen.map(({ peildatum }) => peildatum);
  const data = [nagekeken?.datum, ...peildata, TOWNS_OF_TODAY_SINCE];
  return (
    data
      .flatMap((datum) => (datum ? eersteDag(datum) : []))
      .toSorted()
      .at(-1) ?? TOWNS_OF_TODAY_SINCE
  );
}

function tekstVan(premie: Premie, pagina: string | undefined): string {
  const { aanvraag } = premie;
  const zinnen = [
    `Ten laatste op ${dagInWoorden(aanvraag?.uitersteDatum ?? '')} vraag je deze premie aan.`,
    aanvraag?.bij && `Waar: ${hoofdletter(aanvraag.bij)}`,
    aanvraag?.bewijsstukken && `Papieren: ${aanvraag.bewijsstukken.join('; ')}`,
    aanvraag?.herhaling !== 'jaarlijks' &&
      'Moet je na je aanvraag niet opnieuw aanvragen? Verwijder dan deze herinnering.',
    'Vraag de datum na bij de gemeente: regels veranderen.',
    pagina,
  ];
  return zinnen.filter(Boolean).join('\n');
}

/**
 * The reminders of a town as an iCalendar file (RFC 5545).
 * @param pagina the public address of the town's page; left out when the site has none
 * @returns undefined when no premium has a last day
 */
export function herinneringVan(
  gemeente: { readonly slug: string; readonly naam: string },
  entry: Gemeentepremies,
  pagina?: string,
): string | undefined {
  const premies = premiesMetDatum(entry);
  if (premies.length === 0) return undefined;
  const sinds = bekendSinds(entry);
  return icalendar({
    naam: 'VCALENDAR',
    eigenschappen: [
      ['VERSION', '2.0'],
      ['PRODID', '-//Mantelwijzer//herinnering//NL'],
    ],
    binnen: premies.map((premie, plaats) => {
      const zelfdeNaam = premies.slice(0, plaats).filter(({ naam }) => naam === premie.naam);
      const id = [gemeente.slug, slugVan(premie.naam), zelfdeNaam.length || undefined];
      return eventVan(premie, id.filter(Boolean).join('-'), gemeente.naam, sinds, pagina);
    }),
  });
}

/** @param id stable over builds, also when the entry changes: importing again then replaces the reminder */
function eventVan(
  premie: Premie,
  id: string,
  gemeente: string,
  sinds: string,
  pagina: string | undefined,
): Component {
  const uiterste = premie.aanvraag?.uitersteDatum ?? '';
  // The 29th of February comes once in four years; the last day of February every year.
  const welkeDag = uiterste === '02-29' ? ';BYMONTH=2;BYMONTHDAY=-1' : '';
  return {
    naam: 'VEVENT',
    eigenschappen: [
      ['UID', `${id}@mantelwijzer`],
      ['DTSTAMP', basis(sinds) + UTC_MIDDERNACHT],
      ['DTSTART;VALUE=DATE', basis(eerstvolgende(uiterste, sinds))],
      ['RRULE', `FREQ=YEARLY${welkeDag}`],
      ['SUMMARY', tekstwaarde(`Laatste dag: ${premie.naam} aanvragen (${gemeente})`)],
      ['DESCRIPTION', tekstwaarde(tekstVan(premie, pagina))],
      ['URL', pagina],
      ['TRANSP', 'TRANSPARENT'],
    ],
    binnen: [
      {
        naam: 'VALARM',
        eigenschappen: [
          ['ACTION', 'DISPLAY'],
          ['TRIGGER', `-P${WEKEN_VOORAF}W`],
          [
            'DESCRIPTION',
            tekstwaarde(
              `Over ${WEKEN_VOORAF} weken: laatste dag voor ${premie.naam} (${gemeente})`,
            ),
          ],
        ],
      },
    ],
  };
}

/** YYYY-MM-DD as iCalendar writes it. */
function basis(datum: string): string {
  return datum.replaceAll('-', '');
}
