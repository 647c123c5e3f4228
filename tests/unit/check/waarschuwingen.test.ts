import { describe, expect, it } from 'vitest';
import { isFout } from '../../../src/check/probleem.ts';
import { noemtPersoon, isRijksregisternummer } from '../../../src/check/persoonsgegevens.ts';
import {
  D,
  DIENST,
  GOED,
  keurMet,
  P,
  PREMIE,
  S,
  SYNONIEMEN,
  V,
  vervang,
  VOORBEELDVRAGEN,
} from './gids.ts';

const LANGE_TEKST = 'Bel eerst naar het loket. '.repeat(6);

describe('warnings', () => {
  it.each<
    [
      naam: string,
      wijzigingen: Record<string, string>,
      pad: string,
      sleutel: string,
      bericht: string,
    ]
  >([
    [
      'an old source',
      { [P]: vervang(PREMIE, '2026-01-15', '2024-11-30') },
      P,
      'bronnen.0.peildatum',
      'meer dan 18 maanden',
    ],
    [
      'a source of an old year',
      { [P]: vervang(PREMIE, '2026-01-15', '2023') },
      P,
      'bronnen.0.peildatum',
      'van 2023',
    ],
    [
      'http:',
      { [P]: vervang(PREMIE, 'website: https', 'website: http') },
      P,
      'contact.website',
      'http://',
    ],
    [
      'the same text elsewhere',
      {
        [P]: vervang(PREMIE, 'Het bedrag is nog niet bevestigd.', LANGE_TEKST),
        [D]: vervang(DIENST, 'Bel of mail.', LANGE_TEKST),
      },
      D,
      'hoeAanvragen',
      `ook in ${P}`,
    ],
    [
      'high trust without amount',
      {
        [P]: vervang(PREMIE, 'vertrouwen: midden', 'vertrouwen: hoog').replace(
          / {4}bedragen:[^]*?(?= {4}maximumPerJaar)/,
          '',
        ),
      },
      P,
      'vertrouwen',
      'geen bedrag',
    ],
    [
      'high trust on old sources',
      { [D]: vervang(DIENST, '"2026"', '"2019"') },
      D,
      'vertrouwen',
      'ouder dan 18 maanden',
    ],
    [
      'a word in two groups',
      { [S]: vervang(SYNONIEMEN, '[premie]', '[premie, kuisvrouw]') },
      S,
      'groepen.1.woorden.1',
      'andere groep, op regel 2',
    ],
    [
      'an answer that is no longer there',
      { [V]: vervang(VOORBEELDVRAGEN, 'dienst:zorglijn', 'dienst:zorglijm') },
      V,
      '1.antwoord.0',
      'Bedoelde je "zorglijn"?',
    ],
    [
      'an address that may be a person',
      { [P]: vervang(PREMIE, 'sociale.dienst@', 'zwanette.brullewijn@') },
      P,
      'contact.email',
      'Noemt',
    ],
  ])('%s', (_naam, wijzigingen, pad, sleutel, bericht) => {
    const problemen = keurMet(wijzigingen);
    expect(problemen.filter((probleem) => isFout(probleem))).toEqual([]);
    expect(problemen).toContainEqual(
      expect.objectContaining({
        pad,
        sleutel,
        bericht: expect.stringContaining(bericht) as string,
      }),
    );
  });

  it('an amount far outside the others', () => {
    const stad = (bedrag: number) =>
      vervang(PREMIE, 'bedrag: 25\n', `bedrag: ${bedrag}\n`)
        .replace('    gebied:\n      - Gentbrugge\n', '')
        .replace('bedrag: 300', `bedrag: ${bedrag * 10}`);
    const wijzigingen = Object.fromEntries(
      ['hasselt', 'pajottegem', 'sint-niklaas'].map((slug, plek) => [
        `content/premies/${slug}.mdx`,
        stad(20 + 5 * plek),
      ]),
    );
    expect(keurMet(wijzigingen).filter(({ bericht }) => bericht.includes('ver van'))).toEqual([]);
    const [vreemd, ...rest] = keurMet({ ...wijzigingen, [P]: stad(3000) }).filter(({ bericht }) =>
      bericht.includes('ver van'),
    );
    expect(rest).toEqual([]);
    expect(vreemd).toMatchObject({
      pad: P,
      sleutel: 'premies.0.bedragen.0.bedrag',
      ernst: 'waarschuwing',
    });
  });

  it('none on a source just within 18 months, or on the year that it may still speak of', () => {
    for (const datum of ['2024-12-01', '2024-12', '2024', '2025']) {
      expect(keurMet({ [P]: vervang(GOED[P] ?? '', '2026-01-15', datum) })).toEqual([]);
    }
  });
});

describe('noemtPersoon', () => {
  it.each([
    'jan.janssens',
    'Jan_Janssens',
    'janssens.jan',
    'j.janssens',
    'jjanssens',
    'kristof.de.smet',
    'greet',
    'an-sofie.maes',
    'lieve.vandenbroeck',
    'els.v.d.broeck',
    'mohamed.elamrani',
    'hilde2.peeters',
    'zoë.maes',
    'jan.janssens+ocmw',
  ])('%s: yes', (naam) => {
    expect(noemtPersoon(naam)).toBe('ja');
  });
  it.each([
    'sociale.dienst',
    'loket.sh',
    'info.hasselt',
    'mmc.rupelstreek',
    'ma',
    'infoTZ',
    'warme.maaltijden',
    'info',
    'welzijn',
    'thuiszorg',
    'sintniklaas',
    'leuven',
    'info.ocmw',
    'wzc.sint-jan',
    'zorg.en.welzijn',
    'huisvandemantelzorger',
    'mantelzorg2025',
    'dienst.jan',
    'c.v',
    'ocmw-gent',
    'lokaal.bestuur',
    '1712',
  ])('%s: no', (naam) => {
    expect(noemtPersoon(naam)).toBe('nee');
  });
});

it('national numbers: both centuries, bis numbers, and no other eleven digits', () => {
  expect(isRijksregisternummer('85073003328')).toBe(true);
  expect(isRijksregisternummer('17073003384')).toBe(true);
  expect(isRijksregisternummer('85073003329')).toBe(false);
  expect(isRijksregisternummer('85993003328')).toBe(false);
});
