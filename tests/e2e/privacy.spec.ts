import type { BrowserContext, Page } from '@playwright/test';
import { visit, watchPolicy } from './lib/visit.ts';
import { expect, test } from './lib/test.ts';

test.use({ serviceWorkers: 'allow' });

/** Only the service worker keeps anything: the site itself, so that it works without a connection. */
const ALLOWED_CACHES = /^(?:workbox-precache|paginas )/;

interface Stored {
  cookies: string[];
  local: string[];
  session: string[];
  databases: (string | undefined)[];
  caches: string[];
}

async function whatIsStored(page: Page, context: BrowserContext): Promise<Stored> {
  const cookies = (await context.cookies()).map(({ name }) => name);
  const inPage = await page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
  }));
  return { cookies, ...inPage };
}

test('a whole visit keeps the policy, asks nothing of another site and leaves nothing behind', async ({
  page,
  context,
  baseURL,
}) => {
  test.slow();
  const requests: string[] = [];
  const stored: Stored[] = [];
  // Of the context, so that those of the service worker count too.
  context.on('request', (request) => {
    requests.push(request.url());
  });
  const breaches = await watchPolicy(page);
  await visit(page, async () => {
    stored.push(await whatIsStored(page, context));
  });

  expect(breaches).toEqual([]);
  expect(requests.length).toBeGreaterThan(20);
  expect(
    requests.filter((url) => !/^(?:blob|data):/.test(url) && new URL(url).origin !== baseURL),
  ).toEqual([]);
  for (const { cookies, local, session, databases, caches } of stored) {
    expect({ cookies, local, session, databases }).toEqual({
      cookies: [],
      local: [],
      session: [],
      databases: [],
    });
    expect(caches.filter((name) => !ALLOWED_CACHES.test(name))).toEqual([]);
  }
});
