/**
 * Prepares the machine for `npm start`, `npm run dev` and `npm test`. Runs under the machine's own Node (20 or newer)
 * before anything is installed, so it uses Node built-ins only.
 *
 * - installs the packages of package-lock.json, unless they are there already;
 * - with `--browser`, makes sure that a Chromium is there for the tests.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureBrowser, ensureChineseFonts } from './setup-browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockFile = `${root}package-lock.json`;
const installedFile = `${root}node_modules/.package-lock.json`;
const stampFile = `${root}node_modules/.setup-stamp`;

/** The packages of a lock file as `path → version`. */
function packagesOf(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Whether npm's own record of node_modules says the same as package-lock.json (packages for other machines aside). */
function isInstalled() {
  if (!existsSync(installedFile)) return false;
  const installed = packagesOf(installedFile);
  return Object.entries(packagesOf(lockFile)).every(([path, entry]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === entry.version : entry.optional === true;
  });
}

/** Installs packages when package-lock.json has changed since the last time. */
function ensurePackages() {
  const wanted = createHash('sha256').update(readFileSync(lockFile)).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return;
  if (!isInstalled()) {
    console.log('Installing packages (a minute or two, once) …');
    const quiet = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
    const { status } = spawnSync('npm', quiet, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
    if (status !== 0) {
      console.error('`npm ci` failed; its message is above. Mend that, then run the same command again.');
      process.exit(1);
    }
  }
  writeFileSync(stampFile, wanted);
}

ensurePackages();
if (process.argv.includes('--browser')) {
  ensureBrowser();
  ensureChineseFonts();
}
