import { behindNginx } from './lib/behindNginx.ts';
import { visit, watchPolicy } from './lib/visit.ts';
import { expect, test } from './lib/test.ts';

test.use({ serviceWorkers: 'allow' });

test.describe('with the headers of the server as well', () => {
  const nginx = behindNginx();

  test('everything works, and the two policies agree', async ({ browser }) => {
    test.slow();
    const page = await browser.newPage({ baseURL: nginx.url, locale: 'nl-BE' });
    const breaches = await watchPolicy(page);
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    await visit(page);
    expect(breaches).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('no other page can frame this one', async ({ page }) => {
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    // Of another origin and without a policy. It is really served: the browser keeps made-up pages from a local server.
    await page.goto('/robots.txt');
    await page.evaluate((address) => {
      document.body.append(Object.assign(document.createElement('iframe'), { src: address }));
    }, `${nginx.url}/`);
    await expect.poll(() => said.join('\n')).toMatch(/frame-ancestors|X-Frame-Options/);
    expect(page.frames()[1]?.url()).not.toBe(`${nginx.url}/`);
  });
});

test('script that was smuggled into a page does not run', async ({ page }) => {
  const breaches = await watchPolicy(page);
  await page.route('/over/', async (route) => {
    const response = await route.fetch();
    const smuggled = `<p>binnen</p><script>window.smuggled = 'script'</script>
      <img src="/niets.png" onerror="window.smuggled = 'handler'">
      <script src="https://elders.example/x.js"></script>
      <a id="lok" href="javascript:window.smuggled = 'link'">lok</a>
      <base href="https://elders.example/">
      <form action="https://elders.example/"><button id="stuur">stuur</button></form>`;
    const body = (await response.text()).replace('</main>', `${smuggled}</main>`);
    await route.fulfill({ response, body });
  });
  await page.goto('/over/');
  await expect(page.getByText('binnen')).toBeVisible();
  for (const id of ['stuur', 'lok']) {
    // A click of Playwright's own would wait for the page that the policy keeps from coming.
    await page.evaluate((name) => document.getElementById(name)?.click(), id);
  }
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => 'smuggled' in window)).toBe(false);
  expect(new URL(page.url()).hostname).toBe('localhost');
  const blocked = breaches.filter((breach) => breach.startsWith('/over/'));
  for (const directive of ['script-src-elem', 'script-src-attr', 'base-uri', 'form-action']) {
    expect(
      blocked.some((breach) => breach.includes(directive)),
      directive,
    ).toBe(true);
  }
});
