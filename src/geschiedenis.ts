/** Asks git, once per build, what changed in the entries. What git cannot tell is left out and said so. */
import { spawnSync } from 'node:child_process';
import { parse } from 'yaml';
import type { z } from 'zod';
import { SCHEMAS } from './beheer/config.ts';
import {
  bedragsverloop,
  leesLog,
  LOG,
  wijzigingen,
  type Aanraking,
  type Bedragstap,
  type Commit,
  type Versies,
  type Wijziging,
} from './domain/geschiedenis.ts';

/** Why there is no history. */
export type Geen = 'geen-git' | 'ondiep';

interface Geschiedenis {
  readonly geen?: Geen;
  readonly wijzigingen: readonly Wijziging[];
  readonly bedragen: (gemeente: string) => readonly Bedragstap[];
}

function git(map: string, args: readonly string[], invoer?: string): string | undefined {
  const { status, stdout } = spawnSync('git', args, {
    cwd: map,
    encoding: 'utf8',
    maxBuffer: 512 * 1024 * 1024,
    ...(invoer !== undefined && { input: invoer }),
  });
  return status === 0 ? stdout : undefined;
}

const FRONTMATTER = /^---\n([\s\S]*?)\n---/;

/** What a version said, if it still fits today's schema. */
function lees(tekst: string, schema: z.ZodType): unknown {
  try {
    const gelezen = schema.safeParse(parse(FRONTMATTER.exec(tekst)?.[1] ?? ''));
    return gelezen.success ? gelezen.data : undefined;
  } catch {
    return undefined;
  }
}

/** The text of each `<commit>:<path>`; one call for all, as a call takes longer than reading a hundred files. */
function teksten(map: string, namen: readonly string[]): Map<string, string> {
  const gevonden = new Map<string, string>();
  const buffer = spawnSync('git', ['cat-file', '--batch'], {
    cwd: map,
    input: namen.join('\n'),
    maxBuffer: 512 * 1024 * 1024,
  }).stdout;
  let plek = 0;
  for (const naam of namen) {
    const einde = buffer.indexOf('\n', plek);
    const [, soort, lengte] = buffer.toString('utf8', plek, einde).split(' ');
    plek = einde + 1;
    if (soort !== 'blob') continue;
    const tot = plek + Number(lengte);
    gevonden.set(naam, buffer.toString('utf8', plek, tot));
    plek = tot + 1;
  }
  return gevonden;
}

const naVan = ({ hash }: Commit, { pad }: Aanraking): string => `${hash}:${pad}`;
const voorVan = ({ hash }: Commit, { pad }: Aanraking): string => `${hash}^:${pad}`;

/** The history of the entries in a checkout. */
export function leesGeschiedenis(map: string): Geschiedenis {
  const zonder = (geen: Geen): Geschiedenis => ({ geen, wijzigingen: [], bedragen: () => [] });
  const uitvoer = git(map, LOG);
  const commits = uitvoer === undefined ? [] : leesLog(uitvoer);
  if (commits.length === 0) return zonder('geen-git');
  if (git(map, ['rev-parse', '--is-shallow-repository'])?.trim() === 'true')
    return zonder('ondiep');

  // Most entries never changed since they came in: only those that did are read again.
  const later = commits.slice(0, -1);
  const gewijzigd = new Set(later.flatMap(({ aanrakingen }) => aanrakingen.map(({ pad }) => pad)));
  const namen = commits.flatMap((commit, plaats) =>
    commit.aanrakingen
      .filter(({ pad }) => gewijzigd.has(pad))
      .flatMap((aanraking) => [
        naVan(commit, aanraking),
        ...(plaats < commits.length - 1 ? [voorVan(commit, aanraking)] : []),
      ]),
  );
  const tekstVan = teksten(map, namen);
  const gelezen = new Map<string, unknown>();
  const data = (naam: string, aanraking: Aanraking): unknown => {
    const tekst = tekstVan.get(naam);
    if (tekst === undefined) return undefined;
    const sleutel = `${aanraking.collectie}\0${tekst}`;
    if (!gelezen.has(sleutel)) gelezen.set(sleutel, lees(tekst, SCHEMAS[aanraking.collectie]));
    return gelezen.get(sleutel);
  };
  const versies = (commit: Commit, aanraking: Aanraking): Versies => ({
    voor: data(voorVan(commit, aanraking), aanraking),
    na: data(naVan(commit, aanraking), aanraking),
  });
  return {
    wijzigingen: wijzigingen(commits, versies),
    bedragen: (gemeente) =>
      gewijzigd.has(`content/premies/${gemeente}.mdx`)
        ? bedragsverloop(gemeente, commits, versies)
        : [],
  };
}

/** Read once for the whole build. */
export const geschiedenis = leesGeschiedenis('.');
