/** The command as people and programs run it. */
import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

interface Rij {
  gemeente: string;
  premie: string | null;
  gebied: string[] | null;
  uitkomst: string;
  bedragPerJaar: { min: number; max: number } | null;
  redenen: Record<string, unknown>[];
  zelfNaTeKijken: string[];
}

function premiecheck(invoer: unknown, ...opties: string[]) {
  const input = typeof invoer === 'string' ? invoer : JSON.stringify(invoer);
  return spawnSync('npm', ['run', '--silent', 'premiecheck', '--', ...opties], {
    input,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

function rijen(invoer: unknown, ...opties: string[]): Rij[] {
  const { status, stdout, stderr } = premiecheck(invoer, ...opties);
  expect(stderr.replaceAll(/^npm warn.*\n/gm, '')).toBe('');
  expect(status).toBe(0);
  return JSON.parse(stdout) as Rij[];
}

test('nothing told gives no rows', () => {
  expect(rijen({})).toEqual([]);
});

test('a row per premium: the town of the zorgvrager first, then that of the mantelzorger', () => {
  const antwoord = rijen({
    zorgvrager: { gemeente: 'tessenderlo-ham', deelgemeente: 'Ham', leeftijd: 82 },
    mantelzorger: { gemeente: 'aalst', leeftijd: 55 },
    aantalZorgvragers: 2,
  });
  expect(antwoord.map(({ gemeente, gebied }) => [gemeente, gebied])).toEqual([
    ['tessenderlo-ham', ['Ham']],
    ['tessenderlo-ham', ['Ham']],
    ['tessenderlo-ham', ['Tessenderlo']],
    ['tessenderlo-ham', ['Tessenderlo']],
    ['aalst', null],
  ]);
  expect(antwoord.at(-1)).toMatchObject({
    premie: null,
    uitkomst: 'onbekend',
    bedragPerJaar: null,
    zelfNaTeKijken: [],
  });
  const [eerste] = antwoord;
  expect(Object.keys(eerste ?? {})).toEqual([
    'gemeente',
    'premie',
    'gebied',
    'uitkomst',
    'bedragPerJaar',
    'redenen',
    'zelfNaTeKijken',
  ]);
  expect(eerste?.bedragPerJaar).toEqual({ min: 540, max: 540 });
  expect(eerste?.redenen.find(({ voorwaarde }) => voorwaarde === 'zorgvrager.minLeeftijd')).toEqual(
    {
      voorwaarde: 'zorgvrager.minLeeftijd',
      waarde: 65,
      verteld: 82,
      uitkomst: 'waar',
      tekst: 'De zorgvrager moet minstens 65 jaar zijn. Jij vertelde: 82.',
      vragen: [],
      bronnen: expect.arrayContaining([expect.stringMatching(/^https?:/)]) as unknown,
    },
  );
});

test('--alle asks it of all 285 municipalities, as if both lived there', () => {
  const situatie = {
    zorgvrager: { gemeente: 'genk', leeftijd: 82 },
    bewijzen: { 'bel-score': 36 },
  };
  const antwoord = rijen(situatie, '--alle');
  expect(new Set(antwoord.map(({ gemeente }) => gemeente)).size).toBe(285);
  const redenen = antwoord.flatMap((rij) => rij.redenen);
  const woonplaats = redenen.filter(({ voorwaarde }) =>
    String(voorwaarde).endsWith('woontInGemeente'),
  );
  expect(new Set(woonplaats.map(({ uitkomst }) => uitkomst))).toEqual(new Set(['waar']));
});

describe('bad input is one sentence and exit code 1', () => {
  test.each([
    ['', /^De invoer is geen geldige JSON/],
    ['{"zorgvrager"', /^De invoer is geen geldige JSON/],
    [[], /^situatie: Hier hoort een groep sleutels/],
    [{ zorgvrager: { leeftjd: 82 } }, /^zorgvrager\.leeftjd: .*Bedoelde je "leeftijd"\?/],
    [{ zorgvrager: { leeftijd: 200 } }, /^zorgvrager\.leeftijd: .*van 0 tot en met 120/],
    [{ bewijzen: { 'bel-score': 99 } }, /^bewijzen\.bel-score: .*van 0 tot en met 81/],
    [{ bewijzen: { 'bel-score': { cognitie: 1 } } }, /^bewijzen\.bel-score\.cognitie: /],
    [{ zorgvrager: { gemeente: 'Gent' } }, /schrijf "gent"/],
    [{ zorgvrager: { gemeente: 'hasslt' } }, /bedoelde je "hasselt"\?/],
    [{ zorgvrager: { gemeente: 'gentbrugge' } }, /hoort bij "gent"/],
    [{ mantelzorger: { gemeente: 'tongeren' } }, /^mantelzorger.*hoort bij "tongeren-borgloon"/],
  ])('%j', (invoer, zin) => {
    const { status, stdout, stderr } = premiecheck(invoer);
    const regels = stderr
      .replaceAll(/^npm warn.*\n/gm, '')
      .trimEnd()
      .split('\n');
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(regels).toHaveLength(1);
    expect(regels[0]).toMatch(zin);
  });

  test('an unknown option', () => {
    const { status, stderr } = premiecheck({}, '--allemaal');
    expect(status).toBe(1);
    expect(stderr).toContain('De optie "--allemaal" bestaat niet');
  });
});
