import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

const chapter = '/course/09-complaint-handling/';

for (const { language, home, box, query, best } of [
  { language: 'Chinese', home: '/', box: '搜索课程', query: '客户发火怎么平息', best: '投诉处理与服务补救' },
  {
    language: 'English',
    home: '/en/',
    box: 'Search the course',
    query: 'putting a caller on hold',
    best: 'Telephone Service and Call Scripts',
  },
] as const) {
  test(`a question asked in the head of any page is answered in ${language}, the right chapter first`, async ({
    page,
  }) => {
    await page.goto(home);
    await page.getByRole('searchbox', { name: box }).fill(query);
    await page.getByRole('searchbox', { name: box }).press('Enter');
    await expect(page.getByRole('searchbox')).toHaveValue(query);
    await expect(page.locator('.found-chapters h2 a').first()).toHaveText(best);
    await expect(page.locator('.found-chapters mark').first()).toBeVisible();
    await page.locator('.found-chapters .hits a').first().click();
    await expect(page.locator(':target')).toBeInViewport();
  });
}

test('a question that the course does not answer gets no answer, but ways on', async ({ page }) => {
  await page.goto('/search/?q=量子力学薛定谔');
  await expect(page.locator('.empty')).toContainText('没有找到');
  await page.locator('.empty').getByRole('link', { name: '术语表' }).click();
  await expect(page).toHaveURL('/glossary/');
});

test('slides are turned, presented and annotated by keyboard', async ({ page }) => {
  await page.goto(`${chapter}slides/`);
  const slides = page.locator('.slide');
  const total = await slides.count();
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: '教师备注' }).first()).toBeVisible();
  await page.keyboard.press('n');
  await expect(page.getByRole('complementary', { name: '教师备注' }).first()).toBeHidden();
  await page.keyboard.press('f');
  await expect(page.locator('.slide:visible')).toHaveCount(1);
  await page.keyboard.press('ArrowRight');
  await expect(slides.nth(1)).toBeVisible();
  await page.keyboard.press('End');
  await expect(page.locator('.slide:visible')).toHaveAccessibleName(`第${total}页，共${total}页`);
  await page.keyboard.press('Home');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.slide:visible')).toHaveCount(total);
});

test('the lesson plan is saved as a Word file', async ({ page }) => {
  await page.goto(chapter);
  await page.getByRole('link', { name: '教案' }).click();
  await expect(page.getByRole('heading', { name: '课中' })).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: /Word/ }).click();
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/投诉处理.*\.docx$/u);
  expect(
    readFileSync(await file.path())
      .subarray(0, 2)
      .toString(),
  ).toBe('PK');
});

test('paper and key have the same questions, and only the key has the answers', async ({ page }) => {
  const questions = page.locator('.paper-questions > li');
  await page.goto(`${chapter}paper/`);
  const count = await questions.count();
  expect(count).toBeGreaterThanOrEqual(12);
  await expect(page.locator('.paper-questions')).not.toContainText('讲解');
  await page.getByRole('link', { name: '参考答案' }).click();
  await expect(questions).toHaveCount(count);
  await expect(questions.first()).toContainText('讲解');
});

/** Selects the first words of a section's first paragraph, as a reader would with the mouse. */
async function selectWords(page: Page, section: string, length: number): Promise<string> {
  return page.evaluate(
    ([id, count]) => {
      const paragraph = document.getElementById(id)?.nextElementSibling;
      const walker = document.createTreeWalker(paragraph!, NodeFilter.SHOW_TEXT);
      const node = walker.nextNode() as Text;
      const range = document.createRange();
      range.setStart(node, 0);
      range.setEnd(node, Math.min(count, node.length));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      return range.toString();
    },
    [section, length] as const,
  );
}

test('a note stays with its words after a reload, is listed with all others, exported, deleted and put back', async ({
  page,
}) => {
  await page.goto(chapter);
  const words = await selectWords(page, 's-9-5', 12);
  await page.getByRole('toolbar', { name: '对选中的文字' }).getByRole('button', { name: '写笔记' }).click();
  await page.getByRole('textbox', { name: '笔记' }).fill('下次先说损失');
  await page.getByRole('button', { name: '保存' }).click();
  const listed = page.getByRole('region', { name: '本章笔记' });
  await expect(listed).toContainText('下次先说损失');

  await page.reload();
  await expect(listed).toContainText(words);
  const painted = () => page.evaluate(() => [...(CSS.highlights.get('rolecall-note') ?? [])].map(String));
  expect(await painted()).toEqual([words]);

  await listed.getByRole('link', { name: '全部笔记' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出为Markdown' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(`> ${words}\n\n下次先说损失`);
  await page.getByRole('button', { name: '删除' }).click();
  await expect(page.getByText('还没有笔记')).toBeVisible();
  await page.getByRole('button', { name: '撤销' }).click();
  await expect(page.locator('.note-item')).toContainText('下次先说损失');
});

test('words are highlighted by whoever acts before anything has loaded', async ({ page }) => {
  await page.goto(chapter);
  const words = await selectWords(page, 's-9-3', 8);
  await page.getByRole('toolbar', { name: '对选中的文字' }).getByRole('button', { name: '划线' }).click();
  await expect(page.getByRole('region', { name: '本章笔记' })).toContainText(words);
});

test('the course is kept with size and progress, and then opens without a network', async ({ page, context }) => {
  await page.goto('/course/');
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.getByRole('heading', { name: '离线使用' }).scrollIntoViewIfNeeded();
  await expect(page.getByText(/约[\d.]+ MB/)).toBeVisible();
  await page.getByRole('button', { name: '存下整门课' }).click();
  await expect(page.getByText(/存好了/)).toBeVisible({ timeout: 60_000 });
  await context.setOffline(true);
  await page.goto('/course/14-contact-centre-operations/');
  await expect(page.getByRole('heading', { level: 1, name: '呼叫中心运营与质检' })).toBeVisible();
  await page.goto('/search/?q=质检');
  await expect(page.locator('.found-chapters h2 a').first()).toHaveText('呼叫中心运营与质检');
});

test('an update is offered on a reading page and never during a call', async ({ page }) => {
  const tell = () => page.evaluate(() => dispatchEvent(new Event('rolecall:update-ready')));
  await page.goto(chapter);
  await tell();
  await expect(page.getByText('有新版本')).toBeVisible();
  await page.getByRole('button', { name: '以后再说' }).click();
  await expect(page.getByText('有新版本')).toBeHidden();
  await page.goto('/practice/complaint-handling/parcel-not-received/');
  await tell();
  await expect(page.getByText('有新版本')).toHaveCount(0);
});
