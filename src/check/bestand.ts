import { BEGIN, fout, type Plaats, type Probleem } from './probleem.ts';

/** A file as it lies on disk. */
export interface Bestand {
  /** Relative to the project, with forward slashes. */
  readonly pad: string;
  /** Undefined for what is not a plain file, such as a symbolic link. */
  readonly inhoud: Uint8Array | undefined;
}

type Gelezen =
  { readonly tekst: string } | { readonly tekst?: undefined; readonly problemen: Probleem[] };

/**
 * Characters that nobody sees or that reorder what one sees: controls (tab and line ends apart), zero-width
 * characters, a byte-order mark, and the overrides of writing direction that hide code from a reviewer.
 */
const ONZICHTBAAR =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB]|\r(?!\n)|[\u{E0000}-\u{E007F}]/u;

/** Line and column of an offset in a text, both from 1. */
export function plaatsIn(tekst: string, plek: number): Plaats {
  const ervoor = tekst.slice(0, plek);
  return {
    regel: ervoor.split('\n').length,
    kolom: plek - (ervoor.lastIndexOf('\n') + 1) + 1,
  };
}

function plaatsVanSlechteByte(inhoud: Uint8Array): Plaats {
  // The replacement character stands where the first bad byte stood; one that was in the file itself comes from good bytes.
  const soepel = new TextDecoder('utf-8', { ignoreBOM: true }).decode(inhoud);
  return plaatsIn(soepel, Math.max(0, soepel.indexOf('\uFFFD')));
}

/** The text of a file, or why it cannot be read. Lines may end in LF or CRLF: git and Prettier make them LF. */
export function leesTekst({ pad, inhoud }: Bestand): Gelezen {
  const meld = (plaats: Plaats, bericht: string): Gelezen => ({
    problemen: [fout(pad, plaats, 'bestand', bericht)],
  });
  if (!inhoud) {
    return meld(
      BEGIN,
      'Dit is geen gewoon bestand maar bv. een snelkoppeling. Alleen gewone bestanden mogen hier staan.',
    );
  }
  let tekst: string;
  try {
    tekst = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(inhoud);
  } catch {
    return meld(
      plaatsVanSlechteByte(inhoud),
      'Dit bestand is niet opgeslagen als UTF-8. Kies in je tekstverwerker bij opslaan de codering "UTF-8".',
    );
  }
  if (tekst.startsWith('\uFEFF')) {
    return meld(
      BEGIN,
      'Het bestand begint met een onzichtbaar teken (BOM). Bewaar het als "UTF-8 zonder BOM".',
    );
  }
  const teken = ONZICHTBAAR.exec(tekst);
  if (teken) {
    const code = teken[0].codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    return meld(
      plaatsIn(tekst, teken.index),
      `Hier staat een onzichtbaar teken (U+${code}). Wis het en typ de tekst opnieuw.`,
    );
  }
  return { tekst };
}
