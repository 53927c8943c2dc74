import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from '@playwright/test';
import type { LaunchOptions, Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';

/** A browser whose process can be killed outright; its profile stays on disk for the next one. */
export interface KillableBrowser {
  page: Page;
  /** Ends all its processes at once, as a crash or a pulled plug would. */
  kill(): Promise<void>;
}

/** A folder for a profile. */
export function makeProfile(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'rolecall-profile-'));
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Starts a browser on a profile. */
export async function startBrowser(profile: string): Promise<KillableBrowser> {
  const {
    executablePath = chromium.executablePath(),
    args,
    chromiumSandbox,
  } = launchOptions() as LaunchOptions & {
    args: string[];
  };
  // Playwright adds this by itself when it starts the browser.
  const sandbox = chromiumSandbox === true ? [] : ['--no-sandbox'];
  const flags = [
    ...args,
    ...sandbox,
    '--headless=new',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    'about:blank',
  ];
  // A process group of its own, so that killing it takes every helper process along.
  const process_ = spawn(executablePath, flags, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => process_.once('exit', () => resolve()));
  const address = await new Promise<string>((resolve, reject) => {
    void ended.then(() => reject(new Error('The browser ended before it could be used.')));
    createInterface(process_.stderr).on('line', (line) => {
      const found = /DevTools listening on (ws:\S+)/.exec(line)?.[1];
      if (found !== undefined) resolve(found);
    });
  });
  const browser = await chromium.connectOverCDP(address);
  const context = browser.contexts()[0]!;
  return {
    page: context.pages()[0] ?? (await context.newPage()),
    kill: async () => {
      process.kill(-process_.pid!, 'SIGKILL');
      await ended;
      await browser.close().catch(() => undefined);
    },
  };
}
