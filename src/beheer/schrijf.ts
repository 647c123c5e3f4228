/** Writes values as YAML in the one form of our entries, which is also how Prettier leaves them. */
import { Document, isScalar, visit, type Scalar } from 'yaml';

/** Prettier's printWidth. */
const BREEDTE = 100;

/** How deep, in columns, a node stands: two for each collection above it. */
const diepte = (pad: readonly unknown[]): number => pad.length;

/**
 * Whether a text may stand without quotes: every YAML reads it back as the same text (to YAML 1.1 a day is none), and it
 * does not look like a number, as a month or a telephone number does.
 */
function kanKaal(tekst: string): boolean {
  if (/^[\d\s./:+-]+$/.test(tekst)) return false;
  return (['1.1', '1.2'] as const).every(
    (version) => !new Document(tekst, { version }).toString({ lineWidth: 0 }).startsWith('"'),
  );
}

function stijlVan(scalar: Scalar, kolom: number): Scalar.Type | undefined {
  const { value } = scalar;
  if (typeof value !== 'string') return undefined;
  if (value.includes('\n')) return 'BLOCK_LITERAL';
  const pastOpRegel = kolom + value.length <= BREEDTE;
  // A long text without spaces, such as a web address, has no place to fold at.
  if (!pastOpRegel && value.includes(' ')) return 'BLOCK_FOLDED';
  return kanKaal(value) ? 'PLAIN' : 'QUOTE_DOUBLE';
}

/**
 * A value as lines of YAML, each indented.
 * @param inspringing how many columns the first key or dash stands to the right
 */
export function alsYaml(waarde: unknown, inspringing = 0): string {
  const document = new Document(waarde);
  visit(document, {
    Scalar(sleutel, scalar, pad) {
      if (sleutel === 'key') return;
      const paar = pad.at(-1);
      const naam =
        paar && 'key' in paar && isScalar(paar.key) ? `${String(paar.key.value)}: ` : '- ';
      const stijl = stijlVan(scalar, inspringing + diepte(pad) + naam.length);
      if (stijl) scalar.type = stijl;
    },
  });
  const marge = ' '.repeat(inspringing);
  return document
    .toString({ lineWidth: BREEDTE - inspringing, minContentWidth: 20 })
    .split('\n')
    .map((regel) => (regel === '' ? '' : marge + regel))
    .join('\n');
}

/** A value that fits on the line of its key, or undefined when it needs lines of its own. */
export function opDeRegel(waarde: unknown, kolom: number): string | undefined {
  if (typeof waarde === 'object' && waarde !== null) return undefined;
  const tekst = alsYaml({ k: waarde }).trimEnd();
  if (tekst.includes('\n') || kolom + tekst.length - 'k: '.length > BREEDTE) return undefined;
  return tekst.slice('k: '.length);
}
