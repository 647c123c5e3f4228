/**
 * What the site tells browsers about security and caching: the one source of the policy in each page, of
 * public/_headers (Netlify, Cloudflare Pages) and of scripts/nginx/mantelwijzer/headers.conf. `npm run headers` writes both.
 */

/** Everything but scripts and styles, which Astro adds; no page needs anything inline, so no hash is needed either. */
export const POLICY_DIRECTIVES = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self'",
  "font-src 'self'",
  "form-action 'self'",
  "img-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
] as const;
/** Pagefind compiles its search engine from WebAssembly, in a worker of this site. */
export const SCRIPT_SOURCES = ["'self'", "'wasm-unsafe-eval'"];
export const STYLE_SOURCES = ["'self'"];

/** The policy of every page, as the page itself says it. */
export const PAGE_POLICY = [
  ...POLICY_DIRECTIVES,
  `script-src ${SCRIPT_SOURCES.join(' ')}`,
  `style-src ${STYLE_SOURCES.join(' ')}`,
].join(';');

/** The page of the editor: a program from elsewhere, that styles itself and talks with GitHub once someone signs in. */
export const EDITOR_PAGE = '/beheer/';
export const EDITOR_POLICY = [
  "default-src 'none'",
  "base-uri 'none'",
  "connect-src 'self' data: blob: https://api.github.com",
  "font-src 'self'",
  "form-action 'self'",
  "frame-src 'self' blob:",
  "img-src 'self' data: blob: https://avatars.githubusercontent.com",
  "manifest-src 'self'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "worker-src 'self'",
].join(';');

/** Features that no page uses, and that nothing on a page may therefore ask for. */
const UNUSED_FEATURES = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** The secure headers of OWASP, for every answer. A page's own policy cannot forbid that others frame it; this one does. */
export const HEADERS = {
  'Content-Security-Policy': `${PAGE_POLICY};frame-ancestors 'none'`,
  'Strict-Transport-Security': 'max-age=31536000; includeSubDomains',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'X-Permitted-Cross-Domain-Policies': 'none',
  // A municipality need not know which page sent someone.
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': UNUSED_FEATURES.map((feature) => `${feature}=()`).join(', '),
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const satisfies Record<string, string>;

/** What addresses below a path add. Pages are asked after each time: the default of both hosts, said aloud in nginx. */
export const PATH_HEADERS: readonly { path: string; headers: Record<string, string> }[] = [
  {
    path: EDITOR_PAGE,
    headers: {
      'Content-Security-Policy': `${EDITOR_POLICY};frame-ancestors 'none'`,
      // GitHub signs people in in a window of its own, and shows who they are.
      'Cross-Origin-Opener-Policy': 'same-origin-allow-popups',
      'Cross-Origin-Embedder-Policy': 'unsafe-none',
      'Cache-Control': 'no-cache',
    },
  },
  // The name changes with the content.
  { path: '/_astro/', headers: { 'Cache-Control': 'public, max-age=31536000, immutable' } },
  { path: '/sw.js', headers: { 'Cache-Control': 'no-store' } },
  // Open data is for everyone's programs.
  { path: '/data/', headers: { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-cache' } },
];
export const DEFAULT_CACHE = 'no-cache';
