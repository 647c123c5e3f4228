import { describe, expect, it } from 'vitest';
import { readability, sentencesIn, syllables } from '../bench/lib/taal.ts';

describe('syllables', () => {
  it.each([
    ['zorg', 1],
    ['premie', 2],
    ['mantelzorger', 4],
    ['gemeente', 3],
    ['moeilijk', 2],
    ['geëist', 3],
    ['reizen', 2],
    ['leeuw', 1],
  ])('%s has %i', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe('readability', () => {
  it('is the formula of Flesch and Douma', () => {
    // Six words, eight syllables, two sentences.
    const { score } = readability(['Je vraagt het aan.', 'Bel gemeente.']) ?? { score: 0 };
    expect(score).toBeCloseTo(206.84 - 77 * (8 / 6) - 0.93 * 3, 5);
  });

  it('finds long sentences of long words harder', () => {
    const easy = readability(['Bel ons. We helpen je.'])?.score ?? 0;
    const hard =
      readability([
        'De tegemoetkomingsaanvraag veronderstelt voorafgaandelijke attestering van zorgbehoevendheid.',
      ])?.score ?? 0;
    expect(easy).toBeGreaterThan(90);
    expect(hard).toBeLessThan(10);
  });

  it('reads sentences, not names and amounts', () => {
    const html =
      '<main><p>Je belt de stad. Dat is gratis.</p><dd>Gent</dd><li><a href="/">Kaart</a></li></main>';
    expect(sentencesIn(html)).toEqual(['Je belt de stad. Dat is gratis.']);
  });
});
