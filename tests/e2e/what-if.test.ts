import { expect, test } from '@playwright/test';
import { Trainee } from '../support/trainee.ts';

const call = 'complaint-handling/parcel-not-received';

test('a finished practice can be taken up from any turn, stands apart and is compared side by side', async ({
  page,
}) => {
  const trainee = new Trainee(page, call, 'average');
  await trainee.answer('practise');
  await trainee.steps();
  await trainee.toDebrief();
  const before = await page.locator('.score-number strong').textContent();
  await page.getByRole('link', { name: '从这里再试' }).first().click();
  const better = new Trainee(page, call, 'ideal');
  await expect(page.locator('.choice').first()).toBeVisible();
  await better.steps();
  await better.toDebrief();
  await expect(page.getByRole('heading', { name: '换一种说法' })).toBeVisible();
  const row = page.getByRole('row', { name: /^总分/ });
  await expect(row).toContainText(String(Number(before)));
  await page.goto('/progress/');
  await expect(page.getByRole('cell', { name: '假设' })).toHaveCount(1);
  await page.getByRole('row', { name: /练习/ }).getByRole('link').click();
  await expect(page.locator('.score-number strong')).toHaveText(String(before));
});

test('an exam offers no way back', async ({ page }) => {
  const trainee = new Trainee(page, call, 'poor');
  await trainee.answer('exam');
  await trainee.steps();
  await trainee.toDebrief();
  await expect(page.getByRole('heading', { name: '逐句' })).toBeVisible();
  await expect(page.getByRole('link', { name: '从这里再试' })).toHaveCount(0);
});

test('a red line in an exam voids the attempt and is shown with the words that crossed it', async ({ page }) => {
  const trainee = new Trainee(page, call, 'ideal');
  await trainee.answer('exam');
  await trainee.steps(1, 3);
  await page.getByRole('button', { name: '结束', exact: true }).click();
  await page.getByRole('button', { name: '仍要结束' }).click();
  await page.getByRole('button', { name: '提交工单' }).click();
  await page.getByRole('button', { name: '照样提交' }).click();
  await trainee.toDebrief();
  await expect(page.locator('.score-number strong')).toHaveText('0.0');
  await expect(page.getByText('AF-05').first()).toBeVisible();
});

test('a hold that overruns is told to the trainee and costs on the form', async ({ page }) => {
  const trainee = new Trainee(page, call, 'ideal');
  await trainee.answer('learn');
  await trainee.steps(1, 9);
  await page.getByRole('button', { name: '保持', exact: true }).click();
  await page.getByLabel('答应的时间').fill('5');
  await page.getByRole('button', { name: '说明并保持' }).click();
  await trainee.steps(10, 11);
  await expect(page.getByText('超过您答应的时间了')).toBeVisible();
  await trainee.steps(11);
  await trainee.toDebrief();
  await page.getByText('流程与节奏').first().click();
  await expect(page.getByText('保持超过答应的时间')).toBeVisible();
});
