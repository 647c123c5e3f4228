import type { Situatie } from '../schema/situatie.ts';
import {
  alsInGemeente,
  evaluateGemeente,
  type Evaluatie,
  type Premiegids,
  type Uitkomst,
} from './evaluatie.ts';
import { aantal, opsomming } from './format.ts';
import type { Kleene } from './kleene.ts';

/** From best to worst for who asks. */
export const UITKOMSTEN: readonly Uitkomst[] = ['ja', 'misschien', 'nee', 'onbekend'];

const UITLEG_UITKOMST: Record<Uitkomst, string> = {
  ja: 'Je voldoet aan alles wat we kunnen nagaan.',
  misschien: 'Het hangt af van wat we nog niet weten.',
  nee: 'Aan minstens één voorwaarde voldoe je niet.',
  onbekend: 'We weten niet of hier een premie is.',
};

/** What an outcome means, beside it. A "ja" for lack of conditions is said to be just that. */
export function uitlegBij({ uitkomst, redenen }: Evaluatie): string {
  return uitkomst === 'ja' && redenen.length === 0
    ? 'De bron noemt geen voorwaarden die we kunnen nagaan.'
    : UITLEG_UITKOMST[uitkomst];
}

/** How a condition stands: a sign to see, and the words for who hears the page. */
export const TEKEN: Record<Kleene, readonly [teken: string, betekenis: string]> = {
  waar: ['✓', 'In orde: '],
  onwaar: ['✗', 'Niet in orde: '],
  onbekend: ['?', 'Dit weten we nog niet: '],
};

/** The answer in one short sentence, to be said aloud at every change. @param vragen how many questions are still open */
export function antwoordInEenZin(evaluaties: readonly Evaluatie[], vragen: number): string {
  const tel = (uitkomst: Uitkomst) =>
    evaluaties.filter((evaluatie) => evaluatie.uitkomst === uitkomst).length;
  const delen = [
    tel('ja') > 0 && `${aantal(tel('ja'), 'premie', 'premies')}: ja`,
    tel('misschien') > 0 && `${aantal(tel('misschien'), 'premie', 'premies')}: misschien`,
  ].filter((deel) => deel !== false);
  if (delen.length === 0) {
    return tel('onbekend') > 0
      ? 'We weten niet of er een premie voor jou is.'
      : 'Geen premie gevonden die bij je situatie past.';
  }
  const zin = `${opsomming(delen)}.`;
  if (vragen === 0) return zin;
  return `${zin} ${vragen === 1 ? 'Nog 1 vraag kan' : `Nog ${vragen} vragen kunnen`} dit veranderen.`;
}

/** Best outcome first, then what pays most: at most, then at least. */
export function vergelijk(a: Evaluatie, b: Evaluatie): number {
  const bedrag = ({ bedragPerJaar, eenmalig }: Evaluatie) => bedragPerJaar ?? eenmalig;
  return (
    UITKOMSTEN.indexOf(a.uitkomst) - UITKOMSTEN.indexOf(b.uitkomst) ||
    // A yearly amount comes before one that is paid once.
    Number(b.bedragPerJaar !== null) - Number(a.bedragPerJaar !== null) ||
    (bedrag(b)?.max ?? -1) - (bedrag(a)?.max ?? -1) ||
    (bedrag(b)?.min ?? -1) - (bedrag(a)?.min ?? -1)
  );
}

/** The same situatie in every municipality, as if both lived there: what `premiecheck --alle` answers, in its order. */
export function overal(gids: Premiegids, situatie: Situatie): Evaluatie[] {
  return [...gids.gemeenten.keys()].flatMap((gemeente) =>
    evaluateGemeente(gids, gemeente, alsInGemeente(situatie, gemeente)),
  );
}

/**
 * The best that one municipality has for a situatie, for a row of the table or a place on the map: really, where one of
 * both lives there; as if both lived there, elsewhere.
 */
export function voorJou(
  gids: Premiegids,
  situatie: Situatie,
  gemeente: string,
): Evaluatie | undefined {
  const echt =
    situatie.zorgvrager?.gemeente === gemeente || situatie.mantelzorger?.gemeente === gemeente;
  return evaluateGemeente(
    gids,
    gemeente,
    echt ? situatie : alsInGemeente(situatie, gemeente),
  ).toSorted(vergelijk)[0];
}
