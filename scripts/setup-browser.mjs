/** The browser half of the setup: finds a Chromium, or fetches one. Node built-ins only. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a command quietly or loudly; gives whether it succeeded. */
function succeeds(command, args, loud = true) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: loud ? ['ignore', 'inherit', 'inherit'] : 'ignore' });
  return status === 0;
}

/** Whether Debian's packages can be installed here without asking anybody. */
function mayUseApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages; gives whether that worked. */
function aptInstall(...packages) {
  return (
    succeeds('apt-get', ['update', '-qq']) &&
    succeeds('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages])
  );
}

/** Makes sure that there is a Chromium, or ends with a message that says what to do. */
export function ensureBrowser() {
  if (findBrowser() !== undefined) return;
  if (process.env.CHROMIUM_PATH) {
    console.error(`CHROMIUM_PATH names "${process.env.CHROMIUM_PATH}", which is not there. Correct it or unset it.`);
    process.exit(1);
  }
  console.log('No Chromium, Chrome or Edge found; fetching one for the tests …');
  // The project's Node, not the machine's: Playwright wants a newer one.
  const own = `${root}node_modules/.bin/node`;
  const node = existsSync(own) ? own : process.execPath;
  if (succeeds(node, [`${root}node_modules/playwright/cli.js`, 'install', 'chromium']) && findBrowser()) return;
  if (mayUseApt() && aptInstall('chromium', 'fonts-noto-cjk') && findBrowser()) return;
  console.error(
    [
      'The tests need a Chromium, Chrome or Edge, and none could be fetched.',
      'Install one of them in the usual way, or set CHROMIUM_PATH to the path of its program, then run `npm test` again.',
    ].join('\n'),
  );
  process.exit(1);
}

/** In a container that runs CI, installs a Chinese font when there is none, so that measurements of text are real. */
export function ensureChineseFonts() {
  if (!process.env.CI || !mayUseApt()) return;
  const { stdout, status } = spawnSync('fc-list', [':lang=zh', 'family'], { encoding: 'utf8' });
  if (status === 0 && stdout.trim() !== '') return;
  if (!aptInstall('fonts-noto-cjk')) console.warn('No Chinese font could be installed; Chinese text shows as boxes.');
}
