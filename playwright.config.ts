import { defineConfig } from '@playwright/test';
import { browserExecutable } from './scripts/lib/browser.mjs';

/** Several working copies can test at the same time, each on a port of its own. */
const PORT = Number(process.env.E2E_PORT ?? 4330);
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
    reuseExistingServer: !process.env.CI,
    env: {
      SITE_URL: 'https://mantelwijzer.example',
      REPOSITORY_URL: 'https://git.example/mantelwijzer',
      REPORT_EMAIL: 'meld@mantelwijzer.example',
    },
  },
});
