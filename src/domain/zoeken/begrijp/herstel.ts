import type { Kennis } from '../kennis.ts';
import { gesplitst, hersteld, stam, zelfdeKlank } from '../spelling.ts';
import type { Teken } from './woorden.ts';

const KORTSTE_VERGISSING = 7;

/** After these a word is no place: "mijn spieren", "geen vreemde". */
const LIDWOORD = new Set(
  'de het een n zon geen mijn uw jouw zijn haar hun ons onze deze die dat'.split(' '),
);

interface Herstel {
  readonly soort: 'bedoeld' | 'gesplitst' | 'voluit';
  readonly tekst: string;
}

/** The words of a question after mending. */
interface Hersteld {
  readonly tekens: readonly Teken[];
  /** Words that were read as another word. */
  readonly verbeteringen: readonly (readonly [van: string, naar: string])[];
}

/** Reads every word that nobody knows as what it stands for. */
export function herstelTekens(getypt: readonly Teken[], kennis: Kennis): Hersteld {
  const verbeteringen: [string, string][] = [];
  const tekens = getypt.flatMap((teken, nummer): Teken[] => {
    const naar = herstel(teken.woord, kennis, {
      laatste: nummer === getypt.length - 1,
      plaats: !LIDWOORD.has(getypt[nummer - 1]?.woord ?? ''),
    });
    if (naar === undefined) return [teken];
    if (naar.soort === 'bedoeld') verbeteringen.push([teken.woord, naar.tekst]);
    return naar.tekst.split(' ').map((woord) => ({ ...teken, woord }));
  });
  return { tekens, verbeteringen };
}

/** What an unknown word stands for: a name in full, the words of a compound, or the word that was meant. */
function herstel(
  woord: string,
  kennis: Kennis,
  kan: { readonly laatste: boolean; readonly plaats: boolean },
): Herstel | undefined {
  const { bekend, bekendeStammen, losseWoorden, plaatswoorden, stopwoorden, aaneen } = kennis;
  if (woord.length < 4 || bekend.has(woord) || stopwoorden.has(woord)) return undefined;
  if (plaatswoorden.has(woord)) return undefined;
  const voluit = aaneen.get(woord) ?? plaatsVanBijvoeglijk(woord, kennis);
  if (voluit) return { soort: 'voluit', tekst: voluit };
  const plaats = kan.plaats ? zelfdeKlank(woord, plaatswoorden.keys()) : undefined;
  if (plaats) return { soort: 'bedoeld', tekst: plaats };
  // The word that is being typed is not wrong yet.
  if (kan.laatste && [...bekend, ...plaatswoorden].some((ander) => ander.startsWith(woord))) {
    return undefined;
  }
  if (woord.length > 4 && bekendeStammen.has(stam(woord))) return undefined;
  const grondwoord = grondwoordVan(woord, bekend);
  if (grondwoord) return { soort: 'voluit', tekst: grondwoord };
  const delen = gesplitst(
    woord,
    (deel) => bekend.has(deel) && !stopwoorden.has(deel),
    (kop) => bekend.has(kop) || stopwoorden.has(kop),
  );
  if (delen) return { soort: 'gesplitst', tekst: delen.join(' ') };
  // A short word that nobody knows is more often another word than a slip, unless it is nearly a name or a synonym.
  const kandidaten = kan.plaats ? [...losseWoorden, ...plaatswoorden] : losseWoorden;
  const bedoeld = hersteld(
    woord,
    woord.length < KORTSTE_VERGISSING ? kandidaten : [...kandidaten, ...bekend],
  );
  return bedoeld === undefined ? undefined : { soort: 'bedoeld', tekst: bedoeld };
}

/** What a Flemish diminutive is made of: "weekske", "knopke", "zusterkes". */
function grondwoordVan(woord: string, bekend: ReadonlySet<string>): string | undefined {
  const kern = /^(\p{L}{3,}?)(?:s|e|je)?kes?$/u.exec(woord)?.[1];
  return kern === undefined ? undefined : [kern, `${kern}je`].find((ander) => bekend.has(ander));
}

/** The town behind "Leeuwse", "Gentse", "Mechelse". */
function plaatsVanBijvoeglijk(woord: string, { plaatsenMetWoord }: Kennis): string | undefined {
  if (!woord.endsWith('se')) return undefined;
  const kern = woord.slice(0, -2);
  for (const uitgang of ['', 'en', 'e', 'ge']) {
    const namen = plaatsenMetWoord.get(kern + uitgang);
    if (namen?.length === 1) return namen[0];
  }
  return undefined;
}
