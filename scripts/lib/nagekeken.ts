import { isMap, isScalar, parseDocument, stringify, type Pair } from 'yaml';
import { VOORNAMEN } from '../../src/check/namen.ts';

export interface Nagekeken {
  readonly datum: string;
  readonly door: string;
}

/** Whether a name can be that of an organisation: not two or three words of which the first is a first name. */
export function noemtOrganisatie(door: string): boolean {
  const woorden = door.trim().split(/\s+/);
  const [eerste = ''] = woorden;
  const voornaam = eerste.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return woorden.length > 4 || !voornaam.split('-').every((deel) => VOORNAMEN.has(deel));
}

function beginVan(paar: Pair): number {
  const begin = isScalar(paar.key) ? paar.key.range?.[0] : undefined;
  if (begin === undefined) throw new Error('A key without a place');
  return begin;
}

/**
 * The entry with who confirmed it, and when. Only those lines change, so that the difference shows just that: yaml
 * tells where they stand, but does not write the file, as it would fold long texts anew.
 * @param bron a premium's file, with frontmatter that is right
 */
export function metNagekeken(bron: string, nagekeken: Nagekeken): string {
  const regeleinde = bron.includes('\r\n') ? '\r\n' : '\n';
  const blok = stringify({ nagekeken }, { defaultStringType: 'PLAIN', lineWidth: 0 })
    .replace(`datum: ${nagekeken.datum}`, `datum: ${JSON.stringify(nagekeken.datum)}`)
    .replaceAll('\n', regeleinde);
  const einde = bron.search(/\n---/) + 1;
  // Behind # the opening --- is a comment, so that places are those in the file.
  const document = parseDocument(`#--${bron.slice('---'.length, einde)}`);
  if (!isMap(document.contents)) throw new Error('The frontmatter has no keys');
  const paren = document.contents.items;
  const plek = paren.findIndex(({ key }) => isScalar(key) && key.value === 'nagekeken');
  const bestaand = paren[plek];
  if (bestaand) {
    const volgende = paren[plek + 1];
    return (
      bron.slice(0, beginVan(bestaand)) + blok + bron.slice(volgende ? beginVan(volgende) : einde)
    );
  }
  const vertrouwen = paren.find(({ key }) => isScalar(key) && key.value === 'vertrouwen');
  const waar = vertrouwen ? beginVan(vertrouwen) : einde;
  return bron.slice(0, waar) + blok + bron.slice(waar);
}
