import { nginxMissing, startNginx } from './nginx.ts';
import { test } from './test.ts';

/**
 * Puts the real nginx, with the configuration that the project ships, in front of the built site for the tests of this
 * file or group. Where it is missing they are skipped, and say so.
 * @returns its address, once the tests run
 */
export function behindNginx(root = '.cache/e2e'): { readonly url: string } {
  const missing = nginxMissing();
  const served = { url: '', close: (): void => undefined };
  test.skip(missing !== null, `NOT CHECKED, since this machine lacks ${missing ?? ''}`);
  test.beforeAll(async () => {
    Object.assign(served, await startNginx(root));
  });
  test.afterAll(() => {
    served.close();
  });
  return served;
}
