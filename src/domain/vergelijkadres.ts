import { slugVan } from './plaatsen.ts';

/** The comparison in the address: which towns, in which order, and whether only the differences are shown. */

/** More than five columns fit no screen and no sheet of paper. */
export const HOOGSTENS_VERGELIJKEN = 5;

/** Someone's nonsense in an address must not make the page name a thousand unknown towns. */
const HOOGSTENS_LEZEN = 20;

/** What an address asks to compare, as ids: `?g=a,b`, `?g=a&g=b` or both, without doubles. Town or not is not judged here. */
export function gevraagdeGemeenten(adres: URLSearchParams): string[] {
  const namen = adres
    .getAll('g')
    .flatMap((deel) => deel.split(','))
    .map((naam) => slugVan(naam.slice(0, 60)))
    .filter((slug) => slug !== '');
  return [...new Set(namen)].slice(0, HOOGSTENS_LEZEN);
}

/** The address that compares these towns. Commas stay commas, so that people can read and change it. */
export function vergelijkAdres(slugs: readonly string[], alleenVerschil = false): string {
  if (slugs.length === 0) return '/vergelijk/';
  return `/vergelijk/?g=${slugs.map(encodeURIComponent).join(',')}${alleenVerschil ? '&alleen=verschil' : ''}`;
}
