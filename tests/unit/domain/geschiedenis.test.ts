import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leesLog } from '../../../src/domain/geschiedenis.ts';
import { leesGeschiedenis } from '../../../src/geschiedenis.ts';

const GENT = 'content/premies/gent.mdx';
const BEGIJNENDIJK = 'content/premies/begijnendijk.mdx';

describe('the history', { timeout: 60_000 }, () => {
  let map: string;
  const git = (...args: string[]) => execFileSync('git', args, { cwd: map, encoding: 'utf8' });
  const bewaar = (datum: string, bericht: string) => {
    git('add', '--all');
    execFileSync(
      'git',
      ['-c', 'user.name=T', '-c', 'user.email=t@voorbeeld.be', 'commit', '--quiet', '-m', bericht],
      { cwd: map, env: { ...process.env, GIT_COMMITTER_DATE: datum, GIT_AUTHOR_DATE: datum } },
    );
  };
  const vervang = (pad: string, wat: string, door: string) => {
    const bestand = path.join(map, pad);
    writeFileSync(bestand, readFileSync(bestand, 'utf8').replace(wat, door));
  };

  beforeAll(() => {
    map = mkdtempSync(path.join(tmpdir(), 'geschiedenis-'));
    git('init', '--quiet', '--initial-branch=main');
    mkdirSync(path.join(map, 'content/premies'), { recursive: true });
    mkdirSync(path.join(map, 'content/diensten'), { recursive: true });
    cpSync(GENT, path.join(map, GENT));
    cpSync(BEGIJNENDIJK, path.join(map, BEGIJNENDIJK));
    bewaar('2026-01-01T10:00:00Z', 'Import');
    vervang(BEGIJNENDIJK, 'bedrag: 180', 'bedrag: 190');
    bewaar('2026-02-01T23:30:00Z', 'Begijnendijk');
    vervang(GENT, '---\n', '---\n# nagelezen\n');
    bewaar('2026-02-02T10:00:00Z', 'Alleen een commentaar');
    vervang(
      BEGIJNENDIJK,
      'vertrouwen: midden',
      'nagekeken:\n  datum: "2026-03-01"\n  door: OCMW Begijnendijk\nvertrouwen: midden',
    );
    bewaar('2026-03-01T10:00:00Z', 'Bevestigd');
    const dienst = readFileSync('content/diensten/1712.mdx', 'utf8');
    writeFileSync(path.join(map, 'content/diensten/nieuw.mdx'), dienst);
    bewaar('2026-04-01T10:00:00Z', 'Een dienst erbij');
    for (let i = 0; i < 30; i += 1)
      writeFileSync(path.join(map, `content/diensten/d-${i}.mdx`), dienst);
    bewaar('2026-05-01T10:00:00Z', 'Veel diensten');
  });
  afterAll(() => {
    rmSync(map, { recursive: true, force: true });
  });

  test('tells what changed, the newest first; neither the import nor a comment is news', () => {
    const { geen, wijzigingen } = leesGeschiedenis(map);
    expect(geen).toBeUndefined();
    expect(
      wijzigingen.map(({ hash: _, ...rest }) => ({
        ...rest,
        ...(rest.wat && { wat: rest.wat.replaceAll('\u00a0', ' ') }),
      })),
    ).toEqual([
      { datum: '2026-05-01', soort: 'toegevoegd', collectie: 'diensten', aantal: 30 },
      { datum: '2026-04-01', soort: 'toegevoegd', collectie: 'diensten', id: 'nieuw', aantal: 1 },
      {
        datum: '2026-03-01',
        soort: 'aangepast',
        collectie: 'premies',
        id: 'begijnendijk',
        aantal: 1,
        wat: 'bevestigd door OCMW Begijnendijk',
      },
      // Half past eleven in Greenwich is the next day in Belgium.
      {
        datum: '2026-02-02',
        soort: 'aangepast',
        collectie: 'premies',
        id: 'begijnendijk',
        aantal: 1,
        wat: 'van € 120 tot € 180 per jaar naar € 120 tot € 190 per jaar',
      },
    ]);
  });

  test('knows how an amount went, and is silent where there was only one', () => {
    const { bedragen } = leesGeschiedenis(map);
    expect(
      bedragen('begijnendijk').map(({ datum, bedrag }) => [
        datum,
        bedrag.replaceAll('\u00a0', ' '),
      ]),
    ).toEqual([
      ['2026-02-02', '€ 120 tot € 190 per jaar'],
      ['2026-01-01', '€ 120 tot € 180 per jaar'],
    ]);
    expect(bedragen('gent')).toEqual([]);
    expect(bedragen('aalst')).toEqual([]);
  });

  test('says so where git cannot tell', () => {
    const ondiep = mkdtempSync(path.join(tmpdir(), 'ondiep-'));
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${map}`, ondiep]);
    expect(leesGeschiedenis(ondiep)).toMatchObject({ geen: 'ondiep', wijzigingen: [] });
    rmSync(ondiep, { recursive: true, force: true });
    const leeg = mkdtempSync(path.join(tmpdir(), 'leeg-'));
    expect(leesGeschiedenis(leeg)).toMatchObject({ geen: 'geen-git', wijzigingen: [] });
    rmSync(leeg, { recursive: true, force: true });
  });
});

test('what git says is read line by line; other files are none of its business', () => {
  const log =
    '\u0001abc 2026-01-01T00:00:00+01:00\n\nA\tcontent/premies/gent.mdx\nM\tcontent/premies/x/y.mdx\nD\tREADME.md\n';
  expect(leesLog(log)).toEqual([
    {
      hash: 'abc',
      tijd: '2026-01-01T00:00:00+01:00',
      aanrakingen: [
        { soort: 'toegevoegd', collectie: 'premies', id: 'gent', pad: 'content/premies/gent.mdx' },
      ],
    },
  ]);
  expect(leesLog('')).toEqual([]);
});
