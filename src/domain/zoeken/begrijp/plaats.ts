import { BRUSSEL } from '../../../schema/waarden.ts';
import type { Plaats } from '../../plaatsen.ts';
import type { Kennis } from '../kennis.ts';
import type { Teken } from './woorden.ts';

const MEESTE_WOORDEN_IN_NAAM = 6;

const BRUSSELSE_GEMEENTEN =
  'anderlecht elsene etterbeek evere ganshoren jette koekelberg molenbeek oudergem schaarbeek ukkel woluwe';

const PROVINCIES = new Map<string, string>([
  ...BRUSSELSE_GEMEENTEN.split(' ').map((gemeente) => [gemeente, BRUSSEL] as const),
  ['limburg', 'Limburg'],
  ['oost vlaanderen', 'Oost-Vlaanderen'],
  ['west vlaanderen', 'West-Vlaanderen'],
  ['vlaams brabant', 'Vlaams-Brabant'],
  ['provincie antwerpen', 'Antwerpen'],
  ['brussel', BRUSSEL],
  ['brussels gewest', BRUSSEL],
  // Regions have no borders that the law knows: the province in which most of each lies.
  ['kempen', 'Antwerpen'],
  // "Limburgse Kempen": an adjective has been read as its place by then.
  ['limburg kempen', 'Limburg'],
  ['rivierenland', 'Antwerpen'],
  ['haspengouw', 'Limburg'],
  ['maasland', 'Limburg'],
  ['waasland', 'Oost-Vlaanderen'],
  ['meetjesland', 'Oost-Vlaanderen'],
  ['denderstreek', 'Oost-Vlaanderen'],
  ['vlaamse ardennen', 'Oost-Vlaanderen'],
  ['westhoek', 'West-Vlaanderen'],
  ['westkust', 'West-Vlaanderen'],
  ['oostkust', 'West-Vlaanderen'],
  ['kust', 'West-Vlaanderen'],
  ['leiestreek', 'West-Vlaanderen'],
  ['hageland', 'Vlaams-Brabant'],
  ['pajottenland', 'Vlaams-Brabant'],
]);

const VOORZETSEL = new Set(['in', 'uit', 'te', 'bij', 'rond', 'naar', 'van', 'nabij', 'regio']);

/** Names of towns and villages that are everyday words, whether or not an entry uses them. */
const GEWONE_WOORDEN = new Set(
  'as balen beek berg bever boom burst doel donk duras geel gits halen ham heers hoeke kanne lauw leest leut lint lo loker lot mal meer mere mol heffen haren spiere paal peer perk reet vorst welle wortel voort heide essen putte voeren'.split(
    ' ',
  ),
);
const WERKWOORDEN = new Set(['halen', 'heffen', 'balen', 'meer', 'voeren', 'essen']);

/** A province or a place that stands in the question, and how many words it takes. */
export type GenoemdePlaats =
  | { readonly wat: 'plaats'; readonly lengte: number; readonly plaatsen: readonly Plaats[] }
  | { readonly wat: 'provincie'; readonly lengte: number; readonly naam: string };

export function provincieOp(plek: number, alle: readonly string[]): GenoemdePlaats | undefined {
  for (const lengte of [2, 1]) {
    const naam = PROVINCIES.get(alle.slice(plek, plek + lengte).join(' '));
    if (naam) return { wat: 'provincie', lengte, naam };
  }
  return undefined;
}

export function plaatsOp(
  plek: number,
  tekens: readonly Teken[],
  alle: readonly string[],
  kennis: Kennis,
): GenoemdePlaats | undefined {
  for (let lengte = Math.min(MEESTE_WOORDEN_IN_NAAM, alle.length - plek); lengte > 0; lengte -= 1) {
    const naam = alle.slice(plek, plek + lengte).join(' ');
    // "heistopdenberg", "sintmartens latem"
    const aaneen = kennis.aaneen.get(naam.replaceAll(' ', '')) ?? '';
    const plaatsen = kennis.plaatsen.get(naam) ?? kennis.plaatsen.get(aaneen);
    if (!plaatsen) continue;
    if (lengte === 1 && !isPlaatsBedoeld(plek, tekens, alle, kennis)) continue;
    return { wat: 'plaats', lengte, plaatsen: besteVan(plaatsen) };
  }
  return undefined;
}

/** Of towns that share a name, those for which it is the most official one: Aalst before the village in Sint-Truiden. */
function besteVan(plaatsen: readonly Plaats[]): Plaats[] {
  const eerste = (['gemeente', 'vroegere gemeente', 'deelgemeente', 'postcode'] as const).find(
    (soort) => plaatsen.some((plaats) => plaats.soort === soort),
  );
  return plaatsen.filter(({ soort }) => soort === eerste);
}

/** Village names that are everyday words too: "niet meer", "eten halen", "wat is het doel". */
function isPlaatsBedoeld(
  plek: number,
  tekens: readonly Teken[],
  alle: readonly string[],
  { stopwoorden, bekend, plaatsen, frasen }: Kennis,
): boolean {
  const woord = alle[plek] ?? '';
  const isGewoonWoord =
    stopwoorden.has(woord) || (bekend.has(woord) && plaatsen.get(woord)?.[0]?.soort !== 'gemeente');
  const dubbelzinnig = isGewoonWoord || GEWONE_WOORDEN.has(woord);
  if (!dubbelzinnig) return true;
  if (alle.length === 1) {
    // "Voeren", "Halen": a municipality is what people look for here.
    if (plaatsen.get(woord)?.[0]?.soort === 'gemeente') return true;
    const isVraag = frasen.get(woord)?.some(({ woorden }) => woorden.length === 1);
    return GEWONE_WOORDEN.has(woord) ? !isVraag : !isVraag && !stopwoorden.has(woord);
  }
  if (tekens[plek]?.hoofdletter) return true;
  const voor = alle[plek - 1] ?? '';
  if (WERKWOORDEN.has(woord) ? voor === 'in' : VOORZETSEL.has(voor)) return true;
  // Who asks for a premium asks for one somewhere.
  const vraagtPremie = alle.some((ander) => /premie|toelage/.test(ander));
  return vraagtPremie && (alle.length < 4 || plaatsen.get(woord)?.[0]?.soort === 'gemeente');
}
