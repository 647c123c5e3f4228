/** What changed in the entries, from the output of git. Pure: src/geschiedenis.ts asks git. */
import { COLLECTIES, plekVan, type Collectie } from '../schema/collecties.ts';
import type { Gemeentepremies } from '../schema/premie.ts';
import { aanbodKort } from './samenvatting.ts';

/** What a commit did to one entry. */
export interface Aanraking {
  readonly soort: 'toegevoegd' | 'aangepast' | 'verwijderd';
  readonly collectie: Collectie;
  readonly id: string;
  readonly pad: string;
}

export interface Commit {
  readonly hash: string;
  /** ISO 8601. */
  readonly tijd: string;
  readonly aanrakingen: readonly Aanraking[];
}

/** What `git log` must be asked, so that `leesLog` can read it: the changes as they came on the branch, one per merge. */
export const LOG = [
  'log',
  '--first-parent',
  '-m',
  '--name-status',
  '--no-renames',
  '--format=%x01%H %cI',
  '--',
  ...COLLECTIES.map((collectie) => `content/${collectie}`),
] as const;

const SOORT: Readonly<Record<string, Aanraking['soort']>> = {
  A: 'toegevoegd',
  M: 'aangepast',
  D: 'verwijderd',
};

/** The commits that touched entries, the newest first. */
export function leesLog(uitvoer: string): Commit[] {
  return uitvoer
    .split('\u0001')
    .filter((stuk) => stuk.trim() !== '')
    .map((stuk) => {
      const [kop = '', ...regels] = stuk.split('\n');
      const [hash = '', tijd = ''] = kop.trim().split(' ');
      return { hash, tijd, aanrakingen: regels.flatMap(leesRegel) };
    })
    .filter(({ aanrakingen }) => aanrakingen.length > 0);
}

function leesRegel(regel: string): Aanraking[] {
  const [letter = '', pad = ''] = regel.split('\t');
  const soort = SOORT[letter];
  const plek = plekVan(pad);
  return soort && plek ? [{ soort, ...plek, pad }] : [];
}

/** Above this many entries a commit is told in one line: a list of hundreds is no news. */
const VEEL = 25;

/** A line of what changed. */
export interface Wijziging {
  /** YYYY-MM-DD. */
  readonly datum: string;
  readonly hash: string;
  readonly soort: Aanraking['soort'];
  readonly collectie: Collectie;
  /** Undefined where many entries changed at once. */
  readonly id?: string;
  readonly aantal: number;
  /** What changed in words, where that can be said. */
  readonly wat?: string;
}

/** The versions of an entry on both sides of a commit; undefined where there is none, or none that can be read. */
export interface Versies {
  readonly voor: unknown;
  readonly na: unknown;
}

/**
 * What changed, the newest first. The first commit brought in what there was: that is no news. A change of form only
 * (comments, folds) is none either.
 * @param versies what an entry said before and after a commit
 */
export function wijzigingen(
  commits: readonly Commit[],
  versies: (commit: Commit, aanraking: Aanraking) => Versies,
): Wijziging[] {
  return commits.slice(0, -1).flatMap((commit) => {
    const datum = dagVan(commit.tijd);
    if (commit.aanrakingen.length > VEEL) return samengevat(commit, datum);
    return commit.aanrakingen.flatMap((aanraking): Wijziging[] => {
      const { soort, collectie, id } = aanraking;
      const { voor, na } = versies(commit, aanraking);
      if (soort === 'aangepast' && JSON.stringify(voor) === JSON.stringify(na)) return [];
      const wat =
        collectie === 'premies' && soort === 'aangepast' ? watVeranderde(voor, na) : undefined;
      return [{ datum, hash: commit.hash, soort, collectie, id, aantal: 1, ...(wat && { wat }) }];
    });
  });
}

function samengevat({ hash, aanrakingen }: Commit, datum: string): Wijziging[] {
  return COLLECTIES.flatMap((collectie) =>
    (['toegevoegd', 'aangepast', 'verwijderd'] as const).flatMap((soort) => {
      const aantal = aanrakingen.filter(
        (aanraking) => aanraking.collectie === collectie && aanraking.soort === soort,
      ).length;
      return aantal > 0 ? [{ datum, hash, soort, collectie, aantal }] : [];
    }),
  );
}

const isPremie = (data: unknown): data is Gemeentepremies =>
  typeof data === 'object' && data !== null && 'aanbod' in data;

function watVeranderde(voor: unknown, na: unknown): string | undefined {
  if (!isPremie(voor) || !isPremie(na)) return undefined;
  if (aanbodKort(voor) !== aanbodKort(na)) return `van ${aanbodKort(voor)} naar ${aanbodKort(na)}`;
  if (!voor.nagekeken && na.nagekeken) return `bevestigd door ${na.nagekeken.door}`;
  return undefined;
}

/** A premium's amount at a moment. */
export interface Bedragstap {
  readonly datum: string;
  readonly bedrag: string;
}

/** How the amounts of a town's premium went, the newest first; empty while there was only ever one. */
export function bedragsverloop(
  id: string,
  commits: readonly Commit[],
  versies: (commit: Commit, aanraking: Aanraking) => Versies,
): Bedragstap[] {
  const stappen: Bedragstap[] = [];
  for (const commit of commits.toReversed()) {
    const aanraking = commit.aanrakingen.find(
      (kandidaat) => kandidaat.collectie === 'premies' && kandidaat.id === id,
    );
    const na = aanraking && versies(commit, aanraking).na;
    if (!isPremie(na) || stappen.at(-1)?.bedrag === aanbodKort(na)) continue;
    stappen.push({ datum: dagVan(commit.tijd), bedrag: aanbodKort(na) });
  }
  return stappen.length > 1 ? stappen.toReversed() : [];
}

/** The day in Belgium on which a commit was made. */
function dagVan(tijd: string): string {
  return new Date(tijd).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
}
