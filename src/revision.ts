import { execFileSync } from 'node:child_process';

/**
 * When the commit that is built was made: two builds of one commit are the same, whatever the day.
 * Without a repository (a downloaded archive) SOURCE_DATE_EPOCH may tell; else it is now.
 */
export function commitDate(): Date {
  const told = Number(process.env.SOURCE_DATE_EPOCH);
  if (told > 0) return new Date(told * 1000);
  try {
    const made = execFileSync('git', ['log', '-1', '--format=%cI'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return new Date(made.trim());
  } catch {
    return new Date();
  }
}
