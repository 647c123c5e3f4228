import path from 'node:path';
import { EDITOR_PAGE, EDITOR_POLICY, PAGE_POLICY } from '../headers.ts';

/** Astro's policy, wherever it put it. */
const POLICY_META = /<meta http-equiv="content-security-policy" content="([^"]*)">/;
/** What the policy blocks in a browser, in the order of how easily it slips in. */
const BLOCKED = [
  /<[a-z][^>]*\sstyle="[^>]*>/i,
  /<style[\s>]/i,
  /<[a-z][^>]*\son[a-z]+="[^>]*>/i,
  /<script(?![^>]*\ssrc=)(?![^>]*\stype="application\/(?:ld\+)?json")[^>]*>/i,
];

/**
 * Rewrites a page's policy to the shared one, and the editor's to its own. Astro's policy names the hash of every script
 * and style file of the site, a kilobyte on every page that changes whenever any script does. They allow what 'self'
 * allows already: nothing is inline, which this makes sure of. Without them all pages carry the very policy that the
 * server sends.
 * @throws when the page holds something that the policy blocks
 */
export function applyPolicy(html: string, name: string): string {
  const blocked = BLOCKED.map((pattern) => pattern.exec(html)?.[0]).find(Boolean);
  if (blocked) throw new Error(`${name}: the Content-Security-Policy blocks ${blocked}`);
  const own = `/${name.replaceAll(path.sep, '/')}` === `${EDITOR_PAGE}index.html`;
  return html.replace(POLICY_META, (meta, policy: string) =>
    meta.replace(policy, own ? EDITOR_POLICY : PAGE_POLICY),
  );
}
