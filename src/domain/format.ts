import type { Bedrag } from '../schema/premie.ts';

/**
 * A number as people write it: "12.500", "12,5". By hand, as all that many pages write at once: the first use of Intl
 * keeps a slow phone busy for a tenth of a second.
 */
export function inCijfers(getal: number): string {
  const [heel = '', deel] = String(getal).split('.');
  const gegroepeerd = heel.replace(/\B(?=(?:\d{3})+$)/g, '.');
  return deel === undefined ? gegroepeerd : `${gegroepeerd},${deel}`;
}

/**
 * An amount as people write it: "€ 120", "€ 12,50". With a no-break space, so that it never breaks over two lines.
 * @param centen EUR cents
 */
export function euro(centen: number): string {
  const rest = Math.round(centen) % 100;
  const heel = inCijfers((Math.round(centen) - rest) / 100);
  return `€\u00a0${heel}${rest === 0 ? '' : `,${String(rest).padStart(2, '0')}`}`;
}

/** A range of EUR cents: "€ 120", or "€ 120 tot € 180". */
export function euroBereik({ min, max }: { min: number; max: number }): string {
  return min === max ? euro(max) : `${euro(min)} tot ${euro(max)}`;
}

const PER: Record<Bedrag['per'], string> = {
  maand: 'per maand',
  kwartaal: 'per kwartaal',
  halfjaar: 'per half jaar',
  jaar: 'per jaar',
  dag: 'per dag',
  eenmalig: 'eenmalig',
};

/** The period of an amount in words: "per maand". */
export function per(periode: Bedrag['per']): string {
  return PER[periode];
}

const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A YYYY, YYYY-MM or YYYY-MM-DD as people say it: "2025", "maart 2025", "1 maart 2025". */
export function datumInWoorden(datum: string): string {
  const [jaar, maand, dag] = datum.split('-');
  return [dag && Number(dag), maand && MAANDEN[Number(maand) - 1], jaar].filter(Boolean).join(' ');
}

/** An MM-DD as people say it: "30 september". */
export function dagInWoorden(maandDag: string): string {
  const [maand, dag] = maandDag.split('-');
  return `${Number(dag)} ${MAANDEN[Number(maand) - 1] ?? ''}`;
}

/** A list in a sentence: "a, b en c". */
export function opsomming(delen: readonly string[], voegwoord: 'en' | 'of' = 'en'): string {
  if (delen.length < 2) return delen[0] ?? '';
  return `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1) ?? ''}`;
}

/** A number with its noun: "1 premie", "12 premies". */
export function aantal(hoeveel: number, enkelvoud: string, meervoud: string): string {
  return `${inCijfers(hoeveel)} ${hoeveel === 1 ? enkelvoud : meervoud}`;
}

/** A sentence begins with a capital; the sources often do not. */
export function hoofdletter(tekst: string): string {
  return tekst.charAt(0).toLocaleUpperCase('nl') + tekst.slice(1);
}

/** A `tel:` address of a Belgian number; short numbers (1712) stay as they are. */
export function telefoonlink(nummer: string): string {
  const cijfers = nummer.replaceAll(/[^\d+]/g, '');
  return `tel:${cijfers.startsWith('0') ? `+32${cijfers.slice(1)}` : cijfers}`;
}

/** A web address as people read it: without protocol, `www.` and closing slash. */
export function leesbaarAdres(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}
