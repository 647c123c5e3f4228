/** The format in which the form reads and writes entries. */
import { parse } from 'yaml';
import { metGegevens, nieuweIngang, type Gegevens } from './wijzig.ts';

export const FORMAAT = 'ingang';

/** Under this key the form carries the file along, unseen, so that only what changed is written. No field has it. */
const BRON = '_bron';

const FRONTMATTER = /^---\r?\n([\s\S]*?)\n---/;

/** What the form shows of a file. */
export function uitBestand(bron: string): Record<string, unknown> {
  const yaml = FRONTMATTER.exec(bron)?.[1] ?? '';
  return { ...(parse(yaml) as Gegevens | null), [BRON]: bron };
}

/** The file that the form saves. */
export function naarBestand(gegevens: Gegevens): string {
  const { [BRON]: bron, ...rest } = gegevens;
  return typeof bron === 'string' ? metGegevens(bron, rest) : nieuweIngang(rest);
}
