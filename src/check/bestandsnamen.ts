/** Which files may stand where below content/. */
import { COLLECTIES, INHOUD, plekVan } from '../schema/collecties.ts';
import { dichtstbij } from '../schema/velden.ts';
import { BEGIN, fout, type Probleem } from './probleem.ts';

export const GEMEENTEN = `${INHOUD}/referentie/gemeenten.json`;
export const SYNONIEMEN = `${INHOUD}/referentie/synoniemen.yaml`;
export const VOORBEELDVRAGEN = `${INHOUD}/referentie/voorbeeldvragen.yaml`;
export const OVER_ZONES = `${INHOUD}/referentie/over-eerstelijnszones.json`;
export const TOPOLOGIE = 'public/kaart/gemeenten.topojson';

const REFERENTIE = [GEMEENTEN, SYNONIEMEN, VOORBEELDVRAGEN, OVER_ZONES];

/** Every file below content/ that does not belong where it stands. */
export function keurBestandsnaam(pad: string): Probleem[] {
  if (plekVan(pad) || REFERENTIE.includes(pad)) return [];
  return [fout(pad, BEGIN, 'bestand', waarom(pad))];
}

function waarom(pad: string): string {
  const [, map = '', ...rest] = pad.split('/');
  const naam = rest.at(-1) ?? map;
  if (rest.length === 0) {
    return `In ${INHOUD}/ zelf horen geen bestanden. Zet het in een van de mappen ${COLLECTIES.join(', ')}.`;
  }
  if (map === 'referentie')
    return `In ${INHOUD}/referentie horen alleen ${REFERENTIE.map((toegelaten) => toegelaten.split('/').at(-1)).join(', ')}.`;
  if (!COLLECTIES.some((collectie) => collectie === map)) {
    const raad = dichtstbij(map, COLLECTIES);
    return `De map "${map}" bestaat hier niet.${raad ? ` Bedoelde je "${raad}"?` : ''} Toegelaten: ${COLLECTIES.join(', ')}.`;
  }
  if (rest.length > 1) {
    return `In ${INHOUD}/${map} horen geen mappen. Zet het bestand rechtstreeks in ${INHOUD}/${map}.`;
  }
  if (!naam.endsWith('.mdx')) {
    return `In ${INHOUD}/${map} horen alleen bestanden die eindigen op .mdx, maar dit heet "${naam}".`;
  }
  return `De naam van het bestand mag alleen kleine letters, cijfers en streepjes hebben, zoals sint-niklaas.mdx, maar is "${naam}".`;
}
