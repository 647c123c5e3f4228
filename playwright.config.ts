import { defineConfig } from '@playwright/test';
import { browserExecutable } from './scripts/lib/browser.mjs';

/**
 * Several working copies can test at the same time, each with E2E_PORT set to a port of its own. A server that already
 * stands there is then used as it is: whoever names the port says that what it serves is up to date.
 */
const ownPort = process.env.E2E_PORT;
const PORT = Number(ownPort ?? 4330);
const executablePath = browserExecutable();
const site = `http://localhost:${PORT}`;

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 90_000,
  retries: 1,
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  reporter: [['list']],
  use: {
    baseURL: site,
    // A worker fetches the whole site for offline use; the tests that are about it allow it.
    serviceWorkers: 'block',
    locale: 'nl-BE',
    timezoneId: 'Europe/Brussels',
    launchOptions: {
      ...(executablePath && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `npm run build -- --outDir .cache/e2e && npm run serve -- --outDir .cache/e2e --port ${PORT}`,
    url: site,
    timeout: 180_000,
    reuseExistingServer: ownPort !== undefined,
    env: {
      SITE_URL: 'https://mantelwijzer.example',
      REPOSITORY_URL: 'https://git.example/mantelwijzer',
      REPORT_EMAIL: 'meld@mantelwijzer.example',
    },
  },
});
