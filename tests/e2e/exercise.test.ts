import type { Locator, Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const chapter = '/course/09-complaint-handling/';
const right = '骂人的话我没法接着听';

/** An exercise in view and ready for answers. */
async function exercise(page: Page, id: string): Promise<Locator> {
  const place = page.locator(`#x-${id}`);
  await place.scrollIntoViewIfNeeded();
  await expect(place.getByRole('button', { name: /核对|看参考/u })).toBeVisible();
  return place;
}

test.use({ serviceWorkers: 'block' });

test('a wrong choice is told why, may be tried again, and is remembered', async ({ page }) => {
  await page.goto(chapter);
  const choice = await exercise(page, 'boundary-words');
  await choice.getByRole('button', { name: '核对' }).click();
  await expect(choice.getByRole('status')).toContainText('先作答，再核对。');
  await choice.getByText('没关系的，您骂吧').click();
  await choice.getByRole('button', { name: '核对' }).click();
  await expect(choice.getByRole('status')).toContainText('还不对。 得分0%。 还可以试1次。');
  await expect(choice.getByRole('status')).toContainText('这一题会到“复习”里再见。');
  await choice.getByRole('button', { name: '再试一次' }).click();
  await choice.getByText(right).click();
  await choice.getByRole('button', { name: '核对' }).click();
  await expect(choice.getByRole('status')).toContainText('全对。 得分100%。');
  await expect(choice.getByRole('status')).toBeFocused();
  await page.reload();
  await expect(await exercise(page, 'boundary-words')).toContainText(/做过，得分100%。/u);
});

test('an order is put right by keyboard alone, and each move is said', async ({ page }) => {
  await page.goto(chapter);
  const order = await exercise(page, 'six-steps-order');
  const first = order.getByRole('listitem').first();
  const second = order.getByRole('listitem').nth(1);
  const [one = '', two = ''] = [await first.innerText(), await second.innerText()].map((text) =>
    text.split('\n')[0]?.trim(),
  );
  const down = order.getByRole('button', { name: `把“${one}”下移` });
  await down.focus();
  await page.keyboard.press('Enter');
  await expect(first).toContainText(two);
  await expect(second).toContainText(one);
  await expect(order.getByText(`“${one}”移到第2位。`)).toBeAttached();
  await expect(down).toBeFocused();
  await page.keyboard.press('Space');
  await expect(order.getByRole('listitem').nth(2)).toContainText(one);
});

test('a hint costs a fifth of the item', async ({ page }) => {
  await page.goto(chapter);
  const numeric = await exercise(page, 'five-fields');
  await numeric.getByRole('button', { name: '提示（扣五分之一）' }).click();
  await expect(numeric.getByText(/提示1/u)).toBeVisible();
  const words = ['核实', '未再现', '周三', '孟师傅', '48'];
  for (const [index, word] of words.entries())
    await numeric.getByRole('textbox', { name: `空${String(index + 1)}` }).fill(word);
  await numeric.getByRole('button', { name: '核对' }).click();
  await expect(numeric.getByRole('status')).toContainText('全对。 得分80%。 看过1个提示，已扣分。');
});

test('a matching is done with selects on a phone, without scrolling sideways', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(chapter);
  const matching = await exercise(page, 'demand-or-need');
  const pairs = [['模具没收到', '您打算什么时候用它'], ['叫你们经理', '几点前有准话'], ['冰箱坏了', '必须保冷'], ['换新车', '最担心什么']] as const; // prettier-ignore
  for (const [left, wanted] of pairs) {
    const select = matching.getByRole('combobox', { name: left });
    const option = await select.locator('option', { hasText: wanted }).getAttribute('value');
    await select.selectOption(option);
  }
  await matching.getByRole('button', { name: '核对' }).click();
  await expect(matching.getByRole('status')).toContainText('全对。 得分100%。');
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
});

test('without the network the answer is asked for again later, and nothing is lost', async ({ page, context }) => {
  await page.goto(chapter);
  const choice = await exercise(page, 'boundary-words');
  await choice.getByText(right).click();
  await context.setOffline(true);
  await choice.getByRole('button', { name: '核对' }).click();
  await expect(choice.getByRole('status')).toContainText('没有取到答案。连上网络后再按一次。');
  await context.setOffline(false);
  await choice.getByRole('button', { name: '核对' }).click();
  await expect(choice.getByRole('status')).toContainText('全对。 得分100%。');
});

test('what was missed today is reviewed tomorrow, and then comes back later', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-09-07T10:00:00') });
  await page.goto(chapter);
  const choice = await exercise(page, 'boundary-words');
  await choice.getByText('没关系的，您骂吧').click();
  await choice.getByRole('button', { name: '核对' }).click();
  await expect(choice.getByRole('status')).toContainText('这一题会到“复习”里再见。');
  await page.goto('/review/');
  await expect(page.getByText('今天没有要复习的。')).toBeVisible();
  await page.clock.setFixedTime(new Date('2026-09-08T08:00:00'));
  await page.reload();
  await expect(page.getByText('今天1项，约1分钟')).toBeVisible();
  await page.getByRole('button', { name: '开始复习' }).click();
  await page.getByText(right).click();
  await page.getByRole('button', { name: '核对' }).click();
  await page.getByRole('button', { name: '下一项' }).click();
  await expect(page.getByText('今天的复习做完了。')).toBeVisible();
});

test('an exercise in view costs at most 25 KB of script more', async ({ page }) => {
  const { brotliCompressSync } = await import('node:zlib');
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script')
      sizes.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  await page.setViewportSize({ width: 412, height: 823 });
  await page.goto(chapter, { waitUntil: 'networkidle' });
  await exercise(page, 'complaint-or-grumble');
  const total = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  expect(total).toBeLessThanOrEqual((4 + 25) * 1024);
});
