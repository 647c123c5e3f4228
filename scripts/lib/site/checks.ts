import { existsSync } from 'node:fs';
import path from 'node:path';
import { PAGE_POLICY } from '../../../src/headers.ts';
import {
  addressesIn,
  idsIn,
  isNoindex,
  readablePages,
  type BuiltPage,
  type BuiltSite,
} from './read.ts';

/** Looks at a whole built site. @returns a line per fault */
type SiteCheck = (site: BuiltSite) => string[];

/** Has a policy of its own: the editor that it holds is a program from elsewhere. */
const OWN_POLICY = '/beheer/';
const INTERNAL = /^(?:\/(?!\/)|[#?]|$)/;

/** Links that stay on this site, resolved from the page that they stand on. */
function internalLinks({ address, html }: BuiltPage): URL[] {
  return addressesIn(html)
    .filter((link) => INTERNAL.test(link))
    .map((link) => new URL(link, `http://site${address}`));
}

/** The page at an address; a redirect counts as the page it leads to. */
function pageAt(site: BuiltSite, pathname: string): BuiltPage | undefined {
  const page = site.pages.get(decodeURI(pathname));
  return page?.redirect === undefined ? page : site.pages.get(page.redirect);
}

const linksLeadSomewhere: SiteCheck = (site) =>
  [...site.pages.values()].flatMap((page) =>
    [...new Set(internalLinks(page).map(({ pathname }) => pathname))]
      .filter((pathname) => !pageAt(site, pathname))
      .filter((pathname) => pathname.endsWith('/') || !existsSync(path.join(site.root, pathname)))
      .map((pathname) => `${page.address} links to ${pathname}, which is not there`),
  );

const anchorsExist: SiteCheck = (site) => {
  const ids = new Map(readablePages(site).map(({ address, html }) => [address, idsIn(html)]));
  return readablePages(site).flatMap((page) =>
    internalLinks(page)
      // With a sign of equality it is what a visitor told, not a place on the page.
      .filter(({ hash }) => hash.length > 1 && !hash.includes('='))
      // Behind its # the editor keeps addresses of its own.
      .filter(({ pathname }) => !pathname.startsWith(OWN_POLICY))
      .filter(({ pathname, hash }) => {
        const target = pageAt(site, pathname)?.address;
        return target !== undefined && !ids.get(target)?.has(decodeURIComponent(hash.slice(1)));
      })
      .map(({ pathname, hash }) => `${page.address} links to ${pathname}${hash}: no such id`),
  );
};

const everyPageIsReached: SiteCheck = (site) => {
  const reached = new Set(['/']);
  for (const address of reached) {
    const page = site.pages.get(address);
    if (!page) continue;
    for (const { pathname } of internalLinks(page)) {
      const target = pageAt(site, pathname)?.address;
      if (target !== undefined) reached.add(target);
    }
  }
  return readablePages(site)
    .filter(({ address, html }) => !reached.has(address) && !isNoindex(html))
    .map(({ address }) => `${address} is linked from no page that can be reached from /`);
};

const titlesAreUnique: SiteCheck = (site) => {
  const first = new Map<string, string>();
  return readablePages(site).flatMap(({ address, html }) => {
    const title = /<title>([^<]+)<\/title>/.exec(html)?.[1];
    if (title === undefined) return [`${address} has no title`];
    const other = first.get(title);
    if (other !== undefined) return [`${address} and ${other} are both called “${title}”`];
    first.set(title, address);
    return [];
  });
};

const pagesIntroduceThemselves: SiteCheck = (site) =>
  readablePages(site).flatMap(({ address, html }) => {
    const faults: string[] = [];
    if (!html.includes('<html lang="nl-BE"')) faults.push(`${address} does not say its language`);
    if (!/<meta name="description" content="[^"]{20,}"/.test(html))
      faults.push(`${address} has no description`);
    const headings = html.match(/<h1[\s>]/g)?.length ?? 0;
    if (headings !== 1) faults.push(`${address} has ${headings} main headings`);
    return faults;
  });

const policyIsTheSame: SiteCheck = (site) =>
  readablePages(site)
    .filter(({ address }) => !address.startsWith(OWN_POLICY))
    .filter(
      ({ html }) =>
        !html.includes(`<meta http-equiv="content-security-policy" content="${PAGE_POLICY}">`),
    )
    .map(({ address }) => `${address} does not carry the policy of src/headers.ts`);

const FROM_ELSEWHERE =
  /<(?:script|img|iframe|source|video|audio)[^>]+\bsrc(?:set)?="(?:https?:)?\/\/[^>]*>|<link[^>]+rel="(?:stylesheet|preload|icon|manifest)"[^>]+href="(?:https?:)?\/\/[^>]*>/;

/** The policy would block it, but its absence would show. */
const nothingFromElsewhere: SiteCheck = (site) =>
  readablePages(site).flatMap(({ address, html }) => {
    const found = FROM_ELSEWHERE.exec(html)?.[0];
    return found === undefined ? [] : [`${address} fetches from another origin: ${found}`];
  });

export const SITE_CHECKS: Record<string, SiteCheck> = {
  'every internal link leads somewhere': linksLeadSomewhere,
  'every anchor exists': anchorsExist,
  'every page is reached from the first': everyPageIsReached,
  'every title is unique': titlesAreUnique,
  'every page says its language, what it is about and one main heading': pagesIntroduceThemselves,
  'no page fetches from another origin': nothingFromElsewhere,
  'every page carries the same security policy': policyIsTheSame,
};
