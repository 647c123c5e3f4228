import type { Zekerheid, ZekerheidVanBron } from '../../domain/zekerheid.ts';
import { leesbaarAdres, telefoonlink } from '../../domain/format.ts';
import { NU_OPEN, nuOpen } from '../../domain/openingsuren.ts';
import { maak, sjabloon } from '../dom.ts';

/** The label of certainty that the page brings as a template, so that it looks the same everywhere. */
export function zekerheidslabel(zekerheid: Zekerheid | ZekerheidVanBron): Node {
  return sjabloon(`zekerheid-${zekerheid}`);
}

/** A number to call. */
export function bellen(nummer: string, naam: string, klas = 'bel'): HTMLAnchorElement {
  return maak(
    'a',
    { class: klas, href: telefoonlink(nummer), 'aria-label': `Bel ${naam}: ${nummer}` },
    nummer,
  );
}

/** A web address as people can type it over. */
export function webadres(url: string): HTMLAnchorElement {
  return maak('a', { class: 'address-shown', href: url, rel: 'external' }, leesbaarAdres(url));
}

/** Whether a line is open at this moment, with its hours as the source tells them. */
export function nuBereikbaar(openingsuren: string | undefined): HTMLSpanElement {
  const nu = nuOpen(openingsuren, new Date());
  const uren = nu === 'altijd' ? undefined : openingsuren;
  return maak(
    'span',
    { class: `nu nu-${nu}` },
    uren && nu === 'onbekend' ? uren : NU_OPEN[nu],
    uren && nu !== 'onbekend' && `, ${uren.charAt(0).toLowerCase()}${uren.slice(1)}`,
  );
}
