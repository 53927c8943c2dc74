import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test, type Page } from '@playwright/test';
import { launchOptions } from '../../scripts/browser.mjs';
import { Trainee } from '../support/trainee.ts';

// A trace cannot be finished in a browser whose plug was pulled.
test.use({ trace: 'off' });

const call = 'complaint-handling/parcel-not-received';

/** Starts a browser of its own on a profile, as a person would, and gives the way to pull the plug. */
async function startBrowser(profile: string): Promise<{ page: Page; kill: () => Promise<void> }> {
  const { executablePath, args = [] } = launchOptions();
  const process = spawn(executablePath ?? chromium.executablePath(), [
    ...args, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--lang=zh-CN', 'about:blank',
  ]); // prettier-ignore
  const endpoint = await new Promise<string>((resolve) => {
    process.stderr.on('data', (chunk: Buffer) => {
      const found = /DevTools listening on (ws:\S+)/.exec(chunk.toString());
      if (found?.[1]) resolve(found[1]);
    });
  });
  const browser = await chromium.connectOverCDP(endpoint);
  const [context] = browser.contexts();
  if (!context) throw new Error('The browser has no context.');
  const kill = (): Promise<void> =>
    new Promise((resolve) => {
      process.once('exit', () => {
        resolve();
      });
      process.kill('SIGKILL');
    });
  return { page: context.pages()[0] ?? (await context.newPage()), kill };
}

test('a call survives the killing of the browser process and goes on where it stood', async ({ baseURL }) => {
  const profile = mkdtempSync(join(tmpdir(), 'rolecall-'));
  const before = await startBrowser(profile);
  const first = new Trainee(before.page, call, 'ideal', 'zh-CN', baseURL ?? '');
  await first.answer();
  await first.steps(1, 4);
  await expect(first.page.locator('.said.agent')).toHaveCount(3);
  const said = await first.page.locator('.said').allTextContents();
  await before.kill();

  const after = await startBrowser(profile);
  const second = new Trainee(after.page, call, 'ideal', 'zh-CN', baseURL ?? '');
  await second.page.goto(`${baseURL ?? ''}/practice/${call}/`);
  await second.page.getByRole('button', { name: '接着打' }).click();
  await expect(second.page.locator('.said')).toHaveText(said);
  await second.steps(4);
  await second.toDebrief();
  await expect(second.page.getByText('✓ 通过')).toBeVisible();
  await after.kill();
  rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('a second tab may not write a call that is running in the first', async ({ context }) => {
  const first = new Trainee(await context.newPage(), call, 'ideal');
  await first.answer();
  await first.steps(1, 3);
  const page = await context.newPage();
  await page.goto(`/practice/${call}/`);
  await page.getByRole('button', { name: '接着打' }).click();
  await expect(page.getByRole('alert')).toContainText('另一个标签页');
  await first.steps(3);
  await first.toDebrief();
});

test('a call that was opened once can be taken without a network', async ({ page, context }) => {
  const trainee = new Trainee(page, call, 'ideal');
  await trainee.answer();
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.goto('/debrief/');
  await page.goto(`/practice/${call}/`);
  await expect(page.getByRole('button', { name: '接着打' })).toBeVisible();
  await page.reload();
  await context.setOffline(true);
  await page.reload();
  await page.getByRole('button', { name: '放弃并重新开始' }).click();
  await trainee.page.getByRole('button', { name: '接听', exact: true }).click();
  await trainee.steps();
  await trainee.toDebrief();
  await expect(page.getByText('✓ 通过')).toBeVisible();
});
