// Brings a fresh clone to the point where everything runs: `node scripts/setup.mjs [--browser]`.
// Plain JavaScript for Node 20 and up, since it runs before anything is installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { browserExecutable, hasHeadlessShell } from './lib/browser.mjs';

const OLDEST_NODE = 20;
/** Holds the lock file's hash of the last complete install, so that a second run installs nothing. */
const STAMP = 'node_modules/.installed';

function say(text) {
  console.log(`\n▸ ${text}`);
}

function fail(text) {
  console.error(`\n✗ ${text}`);
  process.exit(1);
}

/** Runs a command with its output shown. @returns whether it succeeded */
function run(command, args) {
  const { status } = spawnSync(command, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return status === 0;
}

function installPackages() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing the packages (about a minute, once)');
  // Not `npm ci`: it refuses a lock file that lacks the optional binaries of other systems, which npm leaves out where
  // the registry does not have them. `--no-save` keeps the lock file as it is all the same.
  const options = ['--no-save', '--no-audit', '--no-fund', '--loglevel=error', '--progress=true'];
  if (!run('npm', ['install', ...options])) {
    fail(
      'npm install failed. Is there a connection to the package registry? Its message stands above.',
    );
  }
  mkdirSync('node_modules', { recursive: true });
  writeFileSync(STAMP, wanted);
}

/** Installs Debian packages where that is allowed. @returns whether it succeeded */
function aptInstall(packages) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return false;
  return (
    run('apt-get', ['update', '-qq']) &&
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

/** Whether Playwright has a browser of its own; asked of Playwright itself, in the Node that the project installed. */
function playwrightHasBrowser() {
  const ask =
    "import('@playwright/test').then(({ chromium }) => process.exit(require('node:fs').existsSync(chromium.executablePath()) ? 0 : 1))";
  return spawnSync(process.execPath, ['-e', ask]).status === 0;
}

function installBrowser() {
  if (hasHeadlessShell() || playwrightHasBrowser()) return;
  say('Installing a browser for the tests');
  const installed =
    aptInstall(['chromium-headless-shell']) ||
    browserExecutable() ||
    run('npx', ['playwright', 'install', 'chromium']);
  if (!installed) {
    fail(
      'No browser could be installed. Install Chromium or Chrome, or name one with CHROME_PATH=/path/to/chrome, and run this again.',
    );
  }
}

/** The tests check the shipped configuration in the real nginx; where there is none, they say what they skipped. */
function installNginx() {
  const present = ['filter', 'static'].every((part) =>
    existsSync(`/usr/lib/nginx/modules/ngx_http_brotli_${part}_module.so`),
  );
  if (present) return;
  say('Installing nginx for the tests of its configuration');
  const brotli = ['libnginx-mod-http-brotli-filter', 'libnginx-mod-http-brotli-static'];
  if (!aptInstall(['nginx', ...brotli])) {
    console.warn('nginx could not be installed: its tests will be skipped.');
  }
}

if (Number(process.versions.node.split('.')[0]) < OLDEST_NODE) {
  fail(`Node ${OLDEST_NODE} or later is needed; this is ${process.versions.node}.`);
}
installPackages();
if (process.argv.includes('--browser')) {
  installBrowser();
  installNginx();
}
