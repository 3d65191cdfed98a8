// Makes a bare clone ready: installs what is missing, finds a browser, builds what is stale.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export const run = (command, args, options = {}) => {
  const { status } = spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32', ...options });
  return status ?? 1;
};

const fail = (message) => {
  console.error(message);
  process.exit(1);
};

const requireNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19))
    fail(`Node ${process.versions.node} is too old: install Node 20.19 or newer.`);
};

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), 0);
};

/** `npm ci` when `node_modules` is missing or older than the lockfile. */
export const ensureInstalled = () => {
  requireNode();
  const marker = 'node_modules/.package-lock.json';
  if (existsSync(marker) && newest(marker) >= newest('package-lock.json')) return;
  console.log('Installing packages …');
  const status = run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts']);
  if (status !== 0) fail('npm ci failed: check the network and the messages above, then try again.');
};

const sources = ['src', 'widget', 'manifest', 'package.json', 'vite.config.ts', 'tsconfig.json', '.scripts'];

/** Builds `dist` when a source is newer than the last build. */
export const ensureBuilt = () => {
  const stamp = 'dist/.stamp';
  if (existsSync(stamp) && newest(stamp) > Math.max(...sources.map(newest))) return;
  if (run(process.execPath, ['.scripts/build.mjs']) !== 0) fail('The build failed; see the messages above.');
};

const installedBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ownBrowser = async () => {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : undefined;
};

const aptInstall = (...packages) => {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  console.log(`Installing ${packages[0]} with apt-get …`);
  run('apt-get', ['update', '-qq'], { stdio: 'ignore' });
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'ignore' });
};

/** The pooler that one test puts before PostgreSQL; `undefined` where it is not installed and cannot be. */
export const ensurePgBouncer = () => {
  const found = () => ['/usr/sbin/pgbouncer', '/usr/bin/pgbouncer', '/opt/homebrew/bin/pgbouncer'].find(existsSync);
  if (!found()) aptInstall('pgbouncer');
  return found();
};

/** An environment variable, an installed browser, the system's package manager, Playwright's download, in that order. */
export const ensureBrowser = async () => {
  const given = process.env.CHROMIUM_PATH;
  if (given) return existsSync(given) ? given : fail(`CHROMIUM_PATH names ${given}, which does not exist.`);
  const installed = () => installedBrowsers.find((path) => existsSync(path));
  const found = installed() ?? (await ownBrowser());
  if (found) return found;
  aptInstall('chromium', 'fonts-noto-core', 'fonts-noto-cjk');
  if (installed()) return installed();
  run('npx', ['playwright', 'install', 'chromium']);
  return (
    (await ownBrowser()) ??
    fail(
      'No browser found. Install Chromium or Chrome, or set CHROMIUM_PATH to its executable, then run npm test again.',
    )
  );
};

const installedFirefoxes = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/** Firefox, where it is or can be had as Chromium is; without it the tests in it say so and are skipped. */
export const ensureFirefox = () => {
  const given = process.env.FIREFOX_PATH;
  if (given) return existsSync(given) ? given : fail(`FIREFOX_PATH names ${given}, which does not exist.`);
  const installed = () => installedFirefoxes.find((path) => existsSync(path));
  if (!installed()) aptInstall('firefox-esr');
  return installed();
};

/** WebKit's driver and a display for it, where Debian's packages can be had; without them its tests say so and are skipped. */
export const ensureWebKit = () => {
  const installed = () => ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'].every((path) => existsSync(path));
  if (!installed()) aptInstall('webkit2gtk-driver', 'xvfb');
  return installed();
};
