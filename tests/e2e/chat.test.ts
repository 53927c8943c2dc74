import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { Chatter, stepsOf } from '../support/chatter.ts';

const chat = 'online-chat/which-size';
const desk = 'online-chat/where-is-my-parcel';
type Step = string | Record<string, unknown>;
type DeskStep = { window: string; do: Step } | { tick: number };

async function playChat(page: Page, transcript: string, locale: 'zh-CN' | 'en'): Promise<void> {
  const chatter = new Chatter(page, locale);
  await chatter.accept(chat, 'learn');
  for (const step of stepsOf<Step>(chat, transcript).slice(1)) await chatter.do(chat, step);
  await chatter.toDebrief();
}

/** Plays a desk from its second step on; ticks are left to the real clock. */
async function playDesk(page: Page, chatter: Chatter, steps: DeskStep[]): Promise<void> {
  for (const step of steps) {
    if ('tick' in step) continue;
    const tab = page.locator(`[data-window="${step.window}"]`);
    await tab.click();
    await expect(tab).toHaveAttribute('aria-current', 'true');
    if (step.do === 'answer') await page.getByRole('button', { name: '接入会话' }).click();
    else await chatter.do(`${desk}/${step.window}`, step.do);
  }
}

test('a chat played as it should be passes, in Chinese', async ({ page }) => {
  await playChat(page, 'ideal', 'zh-CN');
  await expect(page.getByText('✓ 通过')).toBeVisible();
  expect(Number(await page.locator('.score-number strong').textContent())).toBeGreaterThanOrEqual(90);
});

test('the same chat in English passes', async ({ page }) => {
  await playChat(page, 'ideal', 'en');
  await expect(page.getByText('✓ Passed')).toBeVisible();
});

test('the customer seems to type for a moment, but not for those who asked for less motion', async ({ page }) => {
  const chatter = new Chatter(page);
  await chatter.accept(chat, 'learn');
  const lines = page.locator('.said.customer:not(.typing)');
  await expect(lines).toHaveCount(1);
  await chatter.do(chat, { say: 'greet-with-content' });
  await expect(page.getByText('对方正在输入…')).toBeVisible();
  await expect(lines).toHaveCount(2);
  await expect(page.getByText('对方正在输入…')).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await chatter.do(chat, { say: 'body-with-reason' });
  await expect(lines).toHaveCount(3);
  await expect(page.getByText('对方正在输入…')).toHaveCount(0);
});

test('a ready phrase sent with its gaps is noticed; adapted it is taken', async ({ page }) => {
  const chatter = new Chatter(page);
  await chatter.accept(chat, 'learn');
  await chatter.do(chat, {
    phrase: { phrase: 'greeting', text: '您好，我是苗青。小西装怕买错码是吧，我陪您对一对。' },
  });
  await expect(page.locator('.said.agent').last()).toContainText('我陪您对一对');
  await expect(page.getByText('这是自动回复吗？')).toHaveCount(0);
  await chatter.do(chat, { phrase: { phrase: 'thanks', text: '谢谢您把【情况】告诉我，还有要我一起看的吗？' } });
  await expect(page.getByText('这是自动回复吗？')).toBeVisible();
});

test('a picture comes as words that can be opened', async ({ page }) => {
  const chatter = new Chatter(page);
  await chatter.accept('online-chat/opened-masks', 'learn');
  await chatter.do('online-chat/opened-masks', { say: 'which-part' });
  await page.getByText('对方发来：礼盒内部照片').click();
  await expect(page.getByText('另外八个小袋封口平整')).toBeVisible();
});

test('three customers on one clock, each served and filed, lead to one debrief with three windows', async ({
  page,
}) => {
  const chatter = new Chatter(page);
  await chatter.accept(desk, 'practise');
  await playDesk(page, chatter, stepsOf<DeskStep>(desk, 'ideal').slice(1));
  await chatter.toDebrief();
  const score = page.locator('[data-desk-score] strong');
  await expect(score).toBeVisible();
  expect(Number(await score.textContent())).toBeGreaterThanOrEqual(85);
  await expect(page.getByText('30秒内首次回复：3/3个窗口')).toBeVisible();
  await page.getByRole('button', { name: '看这个窗口的讲评 · 小满' }).click();
  await expect(page.locator('.debrief-title').last()).toHaveText('拍错码想换');
});

test('three open windows with a phrase being adapted have no fault that axe finds', async ({ page }) => {
  const chatter = new Chatter(page);
  await chatter.accept(desk, 'learn');
  await playDesk(page, chatter, stepsOf<DeskStep>(desk, 'ideal').slice(1, 5));
  await page.getByText('快捷短语', { exact: true }).click();
  await page.locator('.phrase').first().click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)).toEqual([]);
});

test('a desk that was left in the middle goes on where it stood, in every window', async ({ page }) => {
  const chatter = new Chatter(page);
  const steps = stepsOf<DeskStep>(desk, 'ideal');
  await chatter.accept(desk, 'learn');
  await playDesk(page, chatter, steps.slice(1, 6));
  await page.reload();
  await page.getByRole('button', { name: '接着打' }).click();
  await expect(page.locator('[data-window="urging"]')).toContainText('约好120秒');
  await page.locator('[data-window="new-address"]').click();
  await expect(page.locator('.said.agent')).toContainText('这事排前面办');
});
