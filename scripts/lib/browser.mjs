// Plain JavaScript for Node 20: scripts/setup.mjs uses this before anything is installed.
import { existsSync } from 'node:fs';

/** Debian's Chromium without windows: the browser tests take half the time in it. */
const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

const KNOWN = [
  HEADLESS_SHELL,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that the tests run in: the one that CHROME_PATH names, or one that stands where systems put it.
 * @returns {string | undefined} undefined: leave it to Playwright, which uses its own if that is installed
 */
export function browserExecutable() {
  const named = process.env.CHROME_PATH;
  if (named) return named;
  return KNOWN.find((path) => existsSync(path));
}

/** Whether there is a browser made for tests: better than one with windows. */
export function hasHeadlessShell() {
  return existsSync(process.env.CHROME_PATH ?? HEADLESS_SHELL);
}
