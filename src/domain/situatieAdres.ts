/**
 * A situatie in the fragment of an address: `#zorgvrager=gent&leeftijd=82&bel-score=36`. What stands behind the # never
 * leaves the browser, so that a situatie can be kept and shared without anybody else reading it.
 */
import { CATEGORIEEN, type Bereik } from '../schema/schalen.ts';
import type { Situatie } from '../schema/situatie.ts';
import { antwoordOp, metAntwoord, type Antwoord } from './antwoord.ts';
import type { Vraagsleutel } from './vraag.ts';
import { bewijsVan, VRAAGSLEUTELS, vormVan, type Vraagvorm } from './vraagvorm.ts';

/** The words of the address, short enough to read aloud. A proof goes by its own name. */
const WOORD: Partial<Record<Vraagsleutel, string>> = {
  'zorgvrager.gemeente': 'zorgvrager',
  'zorgvrager.deelgemeente': 'deelgemeente',
  'zorgvrager.leeftijd': 'leeftijd',
  'zorgvrager.woontThuis': 'thuis',
  'zorgvrager.maandenInGemeente': 'maanden',
  'mantelzorger.gemeente': 'mantelzorger',
  'mantelzorger.leeftijd': 'mantelzorger-leeftijd',
  'mantelzorger.inwonend': 'inwonend',
  'mantelzorger.familie': 'familie',
  aantalZorgvragers: 'aantal',
  'inkomen.bedragPerJaar': 'inkomen',
  'inkomen.verhoogdeTegemoetkoming': 'verhoogde-tegemoetkoming',
};

const woordVan = (sleutel: Vraagsleutel) => WOORD[sleutel] ?? bewijsVan(sleutel) ?? sleutel;

/** The fragment, without #, that tells a situatie; empty when it tells nothing. */
export function situatieNaarAdres(situatie: Situatie): string {
  const adres = new URLSearchParams();
  for (const sleutel of VRAAGSLEUTELS) {
    const antwoord = antwoordOp(situatie, sleutel);
    if (antwoord === undefined) continue;
    const woord = woordVan(sleutel);
    if (typeof antwoord === 'object') {
      for (const [deel, score] of Object.entries(antwoord)) {
        adres.set(`${woord}.${deel}`, String(score));
      }
    } else {
      adres.set(woord, schrijf(antwoord));
    }
  }
  return adres.toString();
}

function schrijf(antwoord: boolean | number | string): string {
  if (typeof antwoord === 'boolean') return antwoord ? 'ja' : 'nee';
  return String(antwoord);
}

export interface GelezenAdres {
  readonly situatie: Situatie;
  /** The words of the address that say nothing we know, as they were written. */
  readonly genegeerd: readonly string[];
}

/**
 * Reads a fragment, with or without #. Whatever is not understood is left out and named, and the rest still counts.
 * @param kent whether there is a municipality with this slug; without it, every slug passes
 */
export function situatieUitAdres(
  fragment: string,
  kent: (gemeente: string) => boolean = () => true,
): GelezenAdres {
  const over = new Map(new URLSearchParams(fragment.replace(/^#/, '')));
  let situatie: Situatie = {};
  for (const sleutel of VRAAGSLEUTELS) {
    const antwoord = leesVraag(over, woordVan(sleutel), vormVan(sleutel), kent);
    if (antwoord !== undefined) situatie = metAntwoord(situatie, sleutel, antwoord);
  }
  return { situatie, genegeerd: [...over.keys()] };
}

/** Takes what it understands out of `over`. */
function leesVraag(
  over: Map<string, string>,
  woord: string,
  vorm: Vraagvorm,
  kent: (gemeente: string) => boolean,
): Antwoord | undefined {
  const neem = <T>(sleutel: string, lees: (tekst: string) => T | undefined): T | undefined => {
    const tekst = over.get(sleutel);
    const waarde = tekst === undefined ? undefined : lees(tekst.trim());
    if (waarde !== undefined) over.delete(sleutel);
    return waarde;
  };
  switch (vorm.soort) {
    case 'gemeente':
      return neem(woord, (slug) => (SLUG.test(slug) && kent(slug) ? slug : undefined));
    case 'tekst':
      return neem(woord, (tekst) => (tekst === '' ? undefined : tekst));
    case 'janee':
      return neem(woord, leesJaNee);
    case 'categorie':
      return neem(
        woord,
        (tekst) => leesJaNee(tekst) ?? CATEGORIEEN.find((letter) => letter === tekst.toUpperCase()),
      );
    case 'getal':
      return neem(woord, (tekst) => leesGetal(tekst, vorm));
    case 'score': {
      const bloot = neem(woord, (tekst) => leesJaNee(tekst) ?? leesGetal(tekst, vorm.delen.totaal));
      const delen = Object.entries(vorm.delen).flatMap(([deel, bereik]) => {
        const score = neem(`${woord}.${deel}`, (tekst) => leesGetal(tekst, bereik));
        return score === undefined ? [] : [[deel, score] as const];
      });
      if (delen.length === 0) return bloot;
      return {
        ...(typeof bloot === 'number' && { totaal: bloot }),
        ...Object.fromEntries(delen),
      };
    }
  }
}

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A yes or a no, in capitals or not; undefined for any other word. */
export function leesJaNee(tekst: string): boolean | undefined {
  const woord = tekst.toLowerCase();
  return woord === 'ja' || (woord === 'nee' ? false : undefined);
}

/**
 * A number, with a point or a comma; undefined for any other text.
 * @param vorm the limits, and whether it must be whole; without it no number passes
 */
export function leesGetal(
  tekst: string,
  vorm: (Bereik & { readonly heel?: boolean }) | undefined,
): number | undefined {
  if (!/^\d*[.,]?\d+(?:e[+-]?\d+)?$/i.test(tekst)) return undefined;
  const getal = Number(tekst.replace(',', '.'));
  const past = vorm !== undefined && getal >= vorm.min && getal <= vorm.max;
  return past && (!vorm.heel || Number.isInteger(getal)) ? getal : undefined;
}
