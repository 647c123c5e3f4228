/** Which files may stand where below content/. */
import { dichtstbij } from '../schema/velden.ts';
import { BEGIN, fout, type Probleem } from './probleem.ts';

export const COLLECTIES = ['premies', 'diensten', 'eerstelijnszones', 'begrippen'] as const;
export type Collectie = (typeof COLLECTIES)[number];

export const INHOUD = 'content';
export const GEMEENTEN = `${INHOUD}/referentie/gemeenten.json`;
export const SYNONIEMEN = `${INHOUD}/referentie/synoniemen.yaml`;
export const OVER_ZONES = `${INHOUD}/referentie/over-eerstelijnszones.json`;
export const TOPOLOGIE = 'public/kaart/gemeenten.topojson';

const REFERENTIE = [GEMEENTEN, SYNONIEMEN, OVER_ZONES];
const BESTANDSNAAM = /^[a-z0-9]+(?:-[a-z0-9]+)*\.mdx$/;

/** The collection and id that a path names: `content/premies/gent.mdx` is Gent's premium. */
export function plekVan(pad: string): { collectie: Collectie; id: string } | undefined {
  const [, map, naam, ...rest] = pad.split('/');
  const collectie = COLLECTIES.find((kandidaat) => kandidaat === map);
  if (!collectie || !naam || rest.length > 0 || !BESTANDSNAAM.test(naam)) return undefined;
  return { collectie, id: naam.slice(0, -'.mdx'.length) };
}

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
