import { SITE_CHECKS } from '../../scripts/lib/site/checks.ts';
import { readSite } from '../../scripts/lib/site/read.ts';
import { validHtml } from '../../scripts/lib/site/valid.ts';
import { expect, test } from './lib/test.ts';

// No browser: the files of the build that the other tests visit.
const site = () => readSite('.cache/e2e');

for (const [name, check] of Object.entries(SITE_CHECKS)) {
  test(name, () => {
    expect(check(site())).toEqual([]);
  });
}

test('all HTML is valid', () => {
  test.setTimeout(240_000);
  expect(validHtml(site())).toEqual([]);
});
