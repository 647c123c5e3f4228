import { expect, test } from 'vitest';
import { startScriptsLater } from '../../src/integrations/laterScripts.ts';

const imports = new Map([
  ['a.js', new Set(['c.js', 'b.js'])],
  ['b.js', new Set(['c.js'])],
]);

test('a page names its scripts, and what they import, for the starter', () => {
  const page =
    '<body><script type="module" src="/_astro/a.js"></script><p>x</p><script type="module" src="/_astro/b.js"></script></body>';
  expect(startScriptsLater(page, '/_astro/begin.js', imports)).toBe(
    '<body><p>x</p><script defer fetchpriority="low" src="/_astro/begin.js" data-scripts="a.js b.js" data-imports="c.js"></script></body>',
  );
});

test.each([
  '<body><p>no script</p></body>',
  '<body><script type="application/json">{}</script></body>',
  '<body><script type="module" src="/beheer/cms/start.js"></script></body>',
])('leaves %s alone', (page) => {
  expect(startScriptsLater(page, '/_astro/begin.js', imports)).toBe(page);
});
