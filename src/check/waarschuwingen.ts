/** What may be right but deserves a second look. A warning never stops a build. */
import { isVerouderd } from '../domain/actualiteit.ts';
import { tekstenOp, tekstOp, waardenOp } from './data.ts';
import type { Fiche } from './frontmatter.ts';
import { sleutelVan, waarschuwing, type Pad, type Probleem } from './probleem.ts';
import { leesbare, type Fiches } from './verwijzingen.ts';

const opPlek = (fiche: Fiche, pad: Pad, bericht: string): Probleem =>
  waarschuwing(fiche.pad, fiche.yaml.plaatsVan(pad), sleutelVan(pad), bericht);

const peildata = (fiche: Fiche) =>
  tekstenOp(fiche.yaml.data, ['bronnen', '*', 'peildatum']).filter(({ waarde }) =>
    /^\d{4}(?:-\d{2}){0,2}$/.test(waarde),
  );

function oudeBronnen(fiche: Fiche, vandaag: string): Probleem[] {
  return peildata(fiche)
    .filter(({ waarde }) => isVerouderd(waarde, vandaag))
    .map(({ pad, waarde }) =>
      opPlek(fiche, pad, `Deze bron is van ${waarde}, meer dan 18 maanden oud. Klopt het nog?`),
    );
}

function onveiligeLinks(fiche: Fiche): Probleem[] {
  return fiche.yaml.teksten
    .filter(({ waarde }) => /^http:\/\//i.test(waarde))
    .map(({ pad }) =>
      opPlek(fiche, pad, 'Dit webadres begint met http://. Probeer of het ook met https:// werkt.'),
    );
}

/** Trust says how far the sources carry: `hoog` is a page of one's own with the amount on it. */
function teVeelVertrouwen(fiche: Fiche, vandaag: string): Probleem[] {
  const inhoud = fiche.yaml.data;
  if (tekstOp(inhoud, 'vertrouwen') !== 'hoog') return [];
  const redenen: string[] = [];
  const heeftBedrag = [...waardenOp(inhoud, ['premies', '*', 'bedragen', '*'])].length > 0;
  if (tekstOp(inhoud, 'aanbod') === 'ja' && !heeftBedrag) redenen.push('er is geen bedrag');
  const gedateerd = peildata(fiche);
  if (gedateerd.length > 0 && gedateerd.every(({ waarde }) => isVerouderd(waarde, vandaag))) {
    redenen.push('alle gedateerde bronnen zijn ouder dan 18 maanden');
  }
  return redenen.length === 0
    ? []
    : [opPlek(fiche, ['vertrouwen'], `Vertrouwen is "hoog", maar ${redenen.join(' en ')}.`)];
}

const PER_JAAR: Readonly<Record<string, number>> = { maand: 12, kwartaal: 4, halfjaar: 2, jaar: 1 };

interface Jaarbedrag {
  readonly fiche: Fiche;
  readonly pad: Pad;
  readonly perJaar: number;
}

function jaarbedragen(fiche: Fiche): Jaarbedrag[] {
  return [...waardenOp(fiche.yaml.data, ['premies', '*', 'bedragen', '*'])].flatMap(
    ({ pad, waarde }) => {
      const bedrag = [...waardenOp(waarde, ['bedrag'])][0]?.waarde;
      const keer = PER_JAAR[tekstOp(waarde, 'per') ?? ''];
      return typeof bedrag === 'number' && bedrag > 0 && keer !== undefined
        ? [{ fiche, pad: [...pad, 'bedrag'], perJaar: bedrag * keer }]
        : [];
    },
  );
}

function mediaan(getallen: readonly number[]): number {
  const rij = getallen.toSorted((a, b) => a - b);
  const midden = Math.floor(rij.length / 2);
  return rij.length % 2 === 1
    ? (rij[midden] ?? 0)
    : ((rij[midden - 1] ?? 0) + (rij[midden] ?? 0)) / 2;
}

/** How many (normal) standard deviations from the median an amount is still ordinary. */
const GRENS = 3.5;
/** Makes the median of the deviations comparable to a standard deviation. */
const SCHAAL = 1.4826;

/**
 * Amounts a year far outside the others. Amounts differ by factors, so we compare their logarithms; the median and the
 * median deviation are not moved by the very typing errors that we look for (Iglewicz and Hoaglin, 1993).
 */
function vreemdeBedragen(bedragen: readonly Jaarbedrag[]): Probleem[] {
  const logs = bedragen.map(({ perJaar }) => Math.log(perJaar));
  const midden = mediaan(logs);
  const spreiding = SCHAAL * mediaan(logs.map((log) => Math.abs(log - midden)));
  if (spreiding === 0) return [];
  const rond = (log: number) => Math.round(Math.exp(log));
  return bedragen
    .filter(({ perJaar }) => Math.abs(Math.log(perJaar) - midden) > GRENS * spreiding)
    .map(({ fiche, pad, perJaar }) =>
      opPlek(
        fiche,
        pad,
        `${Math.round(perJaar)} euro per jaar ligt ver van de andere bedragen (meestal ${rond(midden - spreiding)} tot ${rond(midden + spreiding)}). Kijk het bedrag en de periode na.`,
      ),
    );
}

const LANG = 120;

/** The same long text in two entries is often copied and not adapted. Sources may well be shared. */
function zelfdeTeksten(fiches: readonly Fiche[]): Probleem[] {
  const eerder = new Map<string, Fiche>();
  return fiches.flatMap((fiche) =>
    fiche.yaml.teksten.flatMap(({ pad, waarde }) => {
      const tekst = waarde.trim().toLowerCase().replaceAll(/\s+/g, ' ');
      if (tekst.length < LANG || pad[0] === 'bronnen' || tekst.startsWith('http')) return [];
      const ander = eerder.get(tekst);
      if (!ander) eerder.set(tekst, fiche);
      return ander && ander !== fiche
        ? [opPlek(fiche, pad, `Dezelfde tekst staat ook in ${ander.pad}. Klopt hij hier ook?`)]
        : [];
    }),
  );
}

/**
 * Every warning about the facts.
 * @param vandaag YYYY-MM-DD
 */
export function zoekWaarschuwingen(fiches: Fiches, vandaag: string): Probleem[] {
  const premies = leesbare(fiches.premies).map(([, fiche]) => fiche);
  const alle = Object.values(fiches).flatMap((collectie) =>
    leesbare(collectie).map(([, fiche]) => fiche),
  );
  return [
    ...alle.flatMap((fiche) => [
      ...oudeBronnen(fiche, vandaag),
      ...onveiligeLinks(fiche),
      ...teVeelVertrouwen(fiche, vandaag),
    ]),
    ...vreemdeBedragen(premies.flatMap((fiche) => jaarbedragen(fiche))),
    ...zelfdeTeksten(alle),
  ];
}
