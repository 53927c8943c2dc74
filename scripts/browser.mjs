/**
 * Finds a Chromium for tests and benches, and says how to start it. Node built-ins only: setup runs before `npm ci`.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** Commands that start a browser of the Chromium family, in order of preference. */
const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];

/** Places outside PATH where macOS and Windows keep the same browsers. */
function usualPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform !== 'win32') return [];
  const roots = [process.env['ProgramFiles'], process.env['ProgramFiles(x86)'], process.env['LOCALAPPDATA']];
  return roots
    .filter((root) => root !== undefined)
    .flatMap((root) => [
      join(root, 'Google/Chrome/Application/chrome.exe'),
      join(root, 'Microsoft/Edge/Application/msedge.exe'),
    ]);
}

/** All places on PATH where one of the commands could be. */
function onPath() {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const suffix = process.platform === 'win32' ? '.exe' : '';
  return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** Playwright's own download, when it is there. */
function playwrightsOwn() {
  try {
    return [createRequire(import.meta.url)('playwright').chromium.executablePath()];
  } catch {
    return [];
  }
}

/**
 * The path of a Chromium, Chrome or Edge on this machine: CHROMIUM_PATH, then PATH, then the usual places, then
 * Playwright's download. Gives `undefined` when there is none.
 */
export function findBrowser() {
  const wished = process.env['CHROMIUM_PATH'];
  if (wished) return existsSync(wished) ? wished : undefined;
  return [...onPath(), ...usualPlaces(), ...playwrightsOwn()].find((path) => path !== '' && existsSync(path));
}

/** Options for `chromium.launch()`, the same in Playwright, Vitest and the benches. */
export function launchOptions() {
  const executablePath = findBrowser();
  return {
    ...(executablePath === undefined ? {} : { executablePath }),
    // Containers and root have no sandbox to give, and only this project's own pages are opened.
    chromiumSandbox: false,
    args: [
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--no-first-run',
      '--disable-quic',
      '--disable-dev-shm-usage',
    ],
  };
}
