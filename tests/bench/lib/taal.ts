/**
 * Readability of Dutch, by the formula of Flesch as W.H. Douma fitted it to Dutch (De leesbaarheid van landbouwbladen,
 * Wageningen, 1960): 206,84 - 77 x syllables a word - 0,93 x words a sentence. Higher is easier; 60 to 70 is "standard",
 * 70 and up "fairly easy". It measures length only: no proof that a text is understood, a warning that one is not.
 */
export interface Readability {
  score: number;
  words: number;
  wordsPerSentence: number;
  syllablesPerWord: number;
}

/** A run of vowels is a syllable, but these pairs are two: o-a (oase), i-o (radio), and a vowel after a full diphthong. */
const VOWELS = /(?:aai|ooi|oei|eeu|ieu|aa|ee|ie|oo|uu|eu|oe|ui|ou|au|ei|ij|[aeiouyàâäéèêëïîöôüû])/g;

export function syllables(word: string): number {
  return Math.max(1, word.toLowerCase().match(VOWELS)?.length ?? 0);
}

/** @param paragraphs each ends a sentence, with or without a full stop */
export function readability(paragraphs: readonly string[]): Readability | null {
  const sentences = paragraphs
    .flatMap((paragraph) => paragraph.split(/(?<=[.!?:;])\s+(?=[\p{Lu}\d“])/u))
    .map((sentence) => sentence.match(/[\p{L}’'-]*\p{L}[\p{L}’'-]*/gu) ?? [])
    .filter((words) => words.length > 0);
  const words = sentences.flat();
  if (words.length === 0) return null;
  const wordsPerSentence = words.length / sentences.length;
  const syllablesPerWord = words.reduce((sum, word) => sum + syllables(word), 0) / words.length;
  return {
    score: 206.84 - 77 * syllablesPerWord - 0.93 * wordsPerSentence,
    words: words.length,
    wordsPerSentence,
    syllablesPerWord,
  };
}

/** The paragraphs and items of a page's own text: sentences, not labels, names, addresses or amounts. */
export function sentencesIn(html: string): string[] {
  const main = /<main\b[^>]*>(.*?)<\/main>/s.exec(html)?.[1] ?? '';
  const text = main.replace(/<(script|style|svg|template|form|nav|table)\b.*?<\/\1>/gs, ' ');
  return [...text.matchAll(/<(p|li|dd)\b[^>]*>((?:(?!<\/?(?:p|li|dd|ul|ol|dl)\b).)*?)<\/\1>/gs)]
    .map(([, , inner]) => plain(inner ?? ''))
    .filter((sentence) => /[.!?]$/.test(sentence) && sentence.split(' ').length >= 3);
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
