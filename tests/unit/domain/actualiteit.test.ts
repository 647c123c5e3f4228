import { describe, expect, it } from 'vitest';
import { isVerouderd, watNazichtVraagt } from '../../../src/domain/actualiteit.ts';
import { nieuwstePeildatum, uiterlijk } from '../../../src/domain/datums.ts';
import { createDirectory } from '../../../src/domain/directory.ts';
import type { Gemeentepremies } from '../../../src/schema/premie.ts';

const VANDAAG = '2026-06-01';

describe('dates', () => {
  it('a date means its last day', () => {
    expect(['2024', '2024-02', '2024-02-03'].map((datum) => uiterlijk(datum))).toEqual([
      '2024-12-31',
      '2024-02-29',
      '2024-02-03',
    ]);
  });

  it('is old after 18 months', () => {
    expect(['2024-12-01', '2024-12', '2024'].map((datum) => isVerouderd(datum, VANDAAG))).toEqual([
      false,
      false,
      false,
    ]);
    expect(['2024-11-30', '2024-11', '2023'].map((datum) => isVerouderd(datum, VANDAAG))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('takes the newest source', () => {
    const nieuwste = (...data: (string | undefined)[]) =>
      nieuwstePeildatum(data.map((peildatum) => ({ peildatum })));
    expect(nieuwste('2024-05', undefined, '2024')).toBe('2024');
    expect(nieuwste('2024-12-31', '2024', '2024-12')).toBe('2024-12-31');
    expect(nieuwste('2019', '2021-03', '2020')).toBe('2021-03');
    expect(nieuwste(undefined)).toBeUndefined();
    expect(nieuwstePeildatum()).toBeUndefined();
  });
});

describe('watNazichtVraagt', () => {
  const fiche = (extra: Partial<Gemeentepremies>, peildatum?: string): Gemeentepremies => ({
    aanbod: 'nee',
    vertrouwen: 'hoog',
    bronnen: [{ url: 'https://x.be', soort: 'gemeente', ...(peildatum && { peildatum }) }],
    ...extra,
  });
  const gids = createDirectory({
    gemeenten: [],
    diensten: [],
    zones: [],
    begrippen: [],
    premies: [
      ['vers', fiche({}, '2026-01-01')],
      ['oud', fiche({}, '2019')],
      ['ouder', fiche({ vertrouwen: 'laag' }, '2018-05')],
      ['zonder-datum', fiche({})],
      ['niets', { aanbod: 'onbekend', vertrouwen: 'laag' }],
      ['bevestigd', fiche({ nagekeken: { datum: '2026-02-01', door: 'OCMW' } }, '2015')],
      ['ooit-bevestigd', fiche({ nagekeken: { datum: '2020-02-01', door: 'OCMW' } }, '2015')],
    ],
  });

  it('lists what needs a look, the oldest first, and why', () => {
    expect(watNazichtVraagt(gids, VANDAAG).map(({ id, redenen }) => [id, redenen])).toEqual([
      ['niets', ['onbekend']],
      ['zonder-datum', ['ongedateerd']],
      ['ouder', ['verouderd', 'laag-vertrouwen']],
      ['oud', ['verouderd']],
      ['ooit-bevestigd', ['verouderd']],
    ]);
  });
});
