import type { APIRoute, GetStaticPaths } from 'astro';
import { reportEmail, repositoryUrl } from '../../config.ts';
import { commitDate } from '../../revision.ts';

/** RFC 9116 asks for less than a year, so that nobody writes to an address that was given up. */
const VALID_DAYS = 364;

const contacts = [
  ...(reportEmail === undefined ? [] : [`mailto:${reportEmail}`]),
  ...(repositoryUrl === undefined ? [] : [`${repositoryUrl}/security/advisories/new`]),
];

/**
 * Without an address for reports there is no file: a contact is its one duty. The folder is a parameter since tools
 * pass over folders that begin with a point.
 */
export const getStaticPaths = (() =>
  contacts.length > 0 ? [{ params: { wellKnown: '.well-known' } }] : []) satisfies GetStaticPaths;

export const GET: APIRoute = ({ site, url }) => {
  const expires = new Date(commitDate().getTime() + VALID_DAYS * 24 * 3600 * 1000);
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: nl, en',
    ...(site ? [`Canonical: ${new URL(url.pathname, site).href}`] : []),
    ...(repositoryUrl === undefined ? [] : [`Policy: ${repositoryUrl}/blob/main/SECURITY.md`]),
  ];
  return new Response(`${lines.join('\n')}\n`);
};
