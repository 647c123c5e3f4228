import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HEADER_FILES } from '../../scripts/lib/headerFiles.ts';
import { EDITOR_POLICY, HEADERS, PAGE_POLICY } from '../../src/headers.ts';
import { applyPolicy } from '../../src/integrations/contentPolicy.ts';

describe('the header files', () => {
  it.each(HEADER_FILES)('$path is what src/headers.ts says (npm run headers)', (file) => {
    expect(readFileSync(file.path, 'utf8')).toBe(file.content);
  });

  it('hold no header that a host would join with one of another path, unless it is taken away first', () => {
    const hosts = HEADER_FILES[0]?.content ?? '';
    const names = [...hosts.matchAll(/^ {2}([\w-]+):/gm)].map(([, name]) => name);
    for (const name of Object.keys(HEADERS)) {
      const removed = [...hosts.matchAll(new RegExp(`^ {2}! ${name}$`, 'gm'))].length;
      expect(names.filter((other) => other === name)).toHaveLength(1 + removed);
    }
  });

  it('give the editor a policy of its own, which reaches GitHub and nobody else', () => {
    expect(EDITOR_POLICY.match(/https:[^ ;]+/g)).toEqual([
      'https://api.github.com',
      'https://avatars.githubusercontent.com',
    ]);
    expect(
      applyPolicy('<meta http-equiv="content-security-policy" content="x">', 'beheer/index.html'),
    ).toContain(EDITOR_POLICY);
  });
});

describe('the policy', () => {
  it('allows nothing inline and nothing from elsewhere', () => {
    expect(PAGE_POLICY).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/);
    expect(PAGE_POLICY).toContain("default-src 'none'");
  });

  const page = (body: string) =>
    `<meta http-equiv="content-security-policy" content="default-src 'none';script-src 'self' 'sha256-x'">${body}`;

  it('is the same on every page: the hashes of Astro go', () => {
    expect(applyPolicy(page('<p>tekst</p>'), 'x')).toBe(
      `<meta http-equiv="content-security-policy" content="${PAGE_POLICY}"><p>tekst</p>`,
    );
  });

  it.each([
    '<p style="color: red">',
    '<style>p{}</style>',
    '<script>doe()</script>',
    '<script type="module">doe()</script>',
    '<button onclick="doe()">',
  ])('stops the build at %s', (inline) => {
    expect(() => applyPolicy(page(inline), 'premies/gent')).toThrow('premies/gent');
  });

  it.each([
    '<script type="module" src="/a.js"></script>',
    '<script type="application/ld+json">{}</script>',
    '<p>style="x" in tekst</p>',
    '<button data-onder="x">',
  ])('lets %s pass', (fine) => {
    expect(applyPolicy(page(fine), 'x')).toContain(fine);
  });
});
