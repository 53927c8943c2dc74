import { expect, test } from '@playwright/test';
import { makeProfile, startBrowser } from '../support/killable-browser.ts';
import { Trainee } from '../support/trainee.ts';

// A trace cannot be finished in a browser whose plug was pulled.
test.use({ trace: 'off' });

const call = 'complaint-handling/parcel-not-received';

test('a call survives the killing of the browser process and goes on where it stood', async ({ baseURL }) => {
  const profile = makeProfile();
  const before = await startBrowser(profile.folder);
  const first = new Trainee(before.page, call, 'ideal', 'zh-CN', baseURL ?? '');
  await first.answer();
  await first.steps(1, 4);
  await expect(first.page.locator('.said.agent')).toHaveCount(3);
  const said = await first.page.locator('.said').allTextContents();
  await before.kill();

  const after = await startBrowser(profile.folder);
  const second = new Trainee(after.page, call, 'ideal', 'zh-CN', baseURL ?? '');
  await second.page.goto(`${baseURL ?? ''}/practice/${call}/`);
  await second.page.getByRole('button', { name: '接着打' }).click();
  await expect(second.page.locator('.said')).toHaveText(said);
  await second.steps(4);
  await second.toDebrief();
  await expect(second.page.getByText('✓ 通过')).toBeVisible();
  await after.kill();
  profile.remove();
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
