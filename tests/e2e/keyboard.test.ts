import { expect, test } from '@playwright/test';
import AxeBuilder from '@axe-core/playwright';

const call = '/practice/complaint-handling/parcel-not-received/';

test('a whole call can be played with the keyboard alone, from ringing to the debrief', async ({ page }) => {
  await page.goto(call);
  const answer = page.getByRole('button', { name: '接听', exact: true });
  await expect(answer).toBeEnabled();
  await answer.focus();
  await page.keyboard.press('Enter');
  const choices = page.locator('.choice');
  await expect(choices.first()).toBeVisible();
  const log = page.locator('.said');
  for (let turn = 0; turn < 40; turn += 1) {
    const over = page.getByText('对话结束了');
    await expect(
      choices
        .first()
        .or(over)
        .or(page.getByRole('heading', { name: '填写工单' })),
    ).toBeVisible();
    if ((await choices.count()) === 0) break;
    const before = await log.count();
    await page.keyboard.press(String((turn % (await choices.count())) + 1));
    await expect.poll(async () => (await log.count()) > before || (await choices.count()) === 0).toBe(true);
  }
  const end = page.getByRole('button', { name: '结束', exact: true });
  if (await end.isVisible()) {
    await end.focus();
    await page.keyboard.press('Enter');
    const anyway = page.getByRole('button', { name: '仍要结束' });
    if (await anyway.isVisible()) {
      await anyway.focus();
      await page.keyboard.press('Enter');
    }
  }
  await expect(page.getByRole('heading', { name: '填写工单' })).toBeVisible();
  for (const group of await page.getByRole('group').all()) {
    await group.getByRole('radio').first().focus();
    await page.keyboard.press('Space');
  }
  await page.getByRole('button', { name: '提交工单' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: '看讲评' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.score-number strong')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('slider', { name: /^第2步/ })).toBeVisible();
});

for (const [colorScheme, prefix] of [
  ['light', ''],
  ['dark', '/en'],
] as const) {
  test(`axe finds no fault in a running call, its ticket and its debrief (${colorScheme}${prefix})`, async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ colorScheme, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    await page.goto(`${prefix}${call}`);
    await page.getByRole('button', { name: /^(接听|Answer)$/ }).click();
    const faultsHere = async (): Promise<string[]> =>
      (await new AxeBuilder({ page }).analyze()).violations.map(
        ({ id, nodes }) => `${id} at ${String(nodes[0]?.target)}`,
      );
    await expect(page.locator('.choice').first()).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.locator('.said.agent').first()).toBeVisible();
    expect(await faultsHere()).toEqual([]);
    await page.getByRole('button', { name: /^(保持|Hold)$/ }).click();
    expect(await faultsHere()).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^(结束|End)$/ }).click();
    await page.getByRole('button', { name: /^(仍要结束|End anyway)$/ }).click();
    expect(await faultsHere()).toEqual([]);
    await page.getByRole('button', { name: /^(提交工单|File the ticket)$/ }).click();
    await page.getByRole('button', { name: /^(照样提交|File it as it is)$/ }).click();
    await page.getByRole('button', { name: /^(看讲评|See the debrief)$/ }).click();
    await expect(page.locator('.score-number strong')).toBeVisible();
    expect(await faultsHere()).toEqual([]);
    await context.close();
  });
}
