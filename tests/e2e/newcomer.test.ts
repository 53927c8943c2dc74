import { expect, test } from '@playwright/test';
import { Trainee } from '../support/trainee.ts';

const call = 'complaint-handling/parcel-not-received';

test('a newcomer reads a chapter, takes its call, passes, and sees it in the progress', async ({ page }) => {
  const foreign: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(new URL(page.url() === 'about:blank' ? request.url() : page.url()).origin))
      foreign.push(request.url());
  });
  const broken: string[] = [];
  page.on('pageerror', (error) => broken.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') broken.push(message.text());
  });
  await page.goto('/course/09-complaint-handling/');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('投诉处理与服务补救');
  const trainee = new Trainee(page, call, 'ideal');
  await trainee.answer();
  await trainee.steps();
  await trainee.toDebrief();
  await expect(page.getByText('✓ 通过')).toBeVisible();
  const shown = Number(await page.locator('.score-number strong').textContent());
  expect(shown).toBeGreaterThanOrEqual(90);
  await page.goto('/progress/');
  await expect(page.getByRole('cell', { name: shown.toFixed(1) })).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: /^上一通/ })).toBeVisible();
  expect(foreign).toEqual([]);
  expect(broken).toEqual([]);
});

test('the same call in English leads to an English debrief', async ({ page }) => {
  const trainee = new Trainee(page, call, 'ideal', 'en');
  await trainee.answer('practise');
  await trainee.steps();
  await trainee.toDebrief();
  await expect(page.getByText('✓ Passed')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Quality form' })).toBeVisible();
});

test('a poor call ends badly: the form says why, with quotes, and where to read', async ({ page }) => {
  const trainee = new Trainee(page, call, 'poor');
  await trainee.answer('practise');
  await trainee.steps();
  await trainee.toDebrief();
  await expect(page.getByText('✗ 未通过')).toBeVisible();
  await expect(page.getByRole('heading', { name: '先练这几点' })).toBeVisible();
  await expect(page.getByRole('link', { name: /^读 / }).first()).toHaveAttribute('href', /\/course\/\d\d-.*#s-\d+-\d+/);
  await expect(page.getByRole('button', { name: /^第\d+句：“/ }).first()).toBeVisible();
});
