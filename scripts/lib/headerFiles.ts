import { DEFAULT_CACHE, HEADERS, PATH_HEADERS } from '../../src/headers.ts';

const GENERATED =
  '# Written by `npm run headers` from src/headers.ts. Change that file, not this one.';

/** The headers of every answer that a path replaces by its own. */
const replaced = (headers: Record<string, string>): string[] =>
  Object.keys(headers).filter((name) => name in HEADERS);

/**
 * The format of Netlify and Cloudflare Pages: a path, and its headers below it. Both add a path's headers to those of
 * `/*`; `!` takes one away first, which Cloudflare knows and Netlify does not.
 */
function hostHeaders(): string {
  const block = (path: string, headers: Record<string, string>) =>
    [
      path,
      ...(path === '/*' ? [] : replaced(headers).map((name) => `  ! ${name}`)),
      ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`),
    ].join('\n');
  return [
    GENERATED,
    block('/*', HEADERS),
    ...PATH_HEADERS.map(({ path, headers }) =>
      block(path.endsWith('/') ? `${path}*` : path, headers),
    ),
  ].join('\n\n');
}

/** Directives of an nginx server. `always`: on answers that are errors too. */
function nginxHeaders(): string {
  return [
    GENERATED,
    ...Object.entries(HEADERS).map(([name, value]) => `add_header ${name} "${value}" always;`),
  ].join('\n');
}

/**
 * The same for paths. A location that adds a header loses those of its server, so each includes them again, or names them
 * all when it replaces one: two policies would both hold. What is
 * missing below a path is answered by the page for missing pages, with the headers of a page.
 */
function nginxLocations(): string {
  const location = (match: string, headers: Record<string, string>, files: string) => {
    const replaces = replaced(headers).length > 0;
    return [
      `location ${match} {`,
      ...(replaces ? [] : ['    include mantelwijzer/headers.conf;']),
      ...Object.entries(replaces ? { ...HEADERS, ...headers } : headers).map(
        ([name, value]) => `    add_header ${name} "${value}";`,
      ),
      `    try_files ${files};`,
      '}',
    ].join('\n');
  };
  return [
    GENERATED,
    location('/', { 'Cache-Control': DEFAULT_CACHE }, '$uri $uri/ =404'),
    ...PATH_HEADERS.map(({ path, headers }) =>
      location(path.endsWith('/') ? `^~ ${path}` : `= ${path}`, headers, '$uri $uri/ =404'),
    ),
  ].join('\n\n');
}

export const HEADER_FILES = [
  { path: 'public/_headers', content: `${hostHeaders()}\n` },
  { path: 'scripts/nginx/mantelwijzer/headers.conf', content: `${nginxHeaders()}\n` },
  { path: 'scripts/nginx/mantelwijzer/locations.conf', content: `${nginxLocations()}\n` },
];
