// How easy the texts of a built site read: `npm run bench:taal -- [folder]`. The formula: lib/taal.ts.
import { readablePages, readSite } from '../../scripts/lib/site/read.ts';
import { readability, sentencesIn, type Readability } from './lib/taal.ts';

const site = readSite(process.argv[2] ?? 'dist');

/** Pages made from entries count as one text a kind: their sentences are those of the templates. */
function kindOf(address: string): string {
  const [, first = '', second] = address.split('/');
  return second ? `/${first}/…/` : address;
}

const texts = new Map<string, string[]>();
for (const { address, html } of readablePages(site)) {
  const kind = kindOf(address);
  texts.set(kind, [...(texts.get(kind) ?? []), ...sentencesIn(html)]);
}
const rows = [...texts]
  .map(([kind, sentences]) => [kind, readability(sentences)] as const)
  .filter((row): row is [string, Readability] => row[1] !== null)
  .toSorted(([, a], [, b]) => a.score - b.score);

console.log('| page | Flesch-Douma | words | words a sentence | syllables a word |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const [kind, { score, words, wordsPerSentence, syllablesPerWord }] of rows) {
  console.log(
    `| ${kind} | ${score.toFixed(0)} | ${words} | ${wordsPerSentence.toFixed(1)} | ${syllablesPerWord.toFixed(2)} |`,
  );
}
