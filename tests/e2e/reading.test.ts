import { expect, test } from '@playwright/test';

const chapter = '/course/09-complaint-handling/';

test.describe('with JavaScript off', () => {
  test.use({ javaScriptEnabled: false });

  test('a chapter can be read, with its figures told in words and its exercises as questions', async ({ page }) => {
    await page.goto(chapter);
    await expect(page.getByRole('heading', { level: 1, name: '投诉处理与服务补救' })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /^9\.9 / })).toBeVisible();
    await page.getByText('文字说明').first().click();
    await expect(page.locator('figure details[open] p').first()).toBeVisible();
    const exercises = page.getByRole('group', { name: /^小测/ });
    expect(await exercises.count()).toBeGreaterThanOrEqual(12);
    await expect(exercises.first().getByRole('listitem').first()).toBeVisible();
    await expect(page.getByRole('group', { name: '外观' })).toBeHidden();
  });

  test('the lobby lists every call without its filters', async ({ page }) => {
    await page.goto('/practice/');
    await expect(page.getByRole('heading', { level: 3, name: '“已签收”却没收到' })).toBeVisible();
    await expect(page.getByRole('form', { name: '筛选' })).toBeHidden();
  });
});

test('changing the language keeps the chapter and the section that is being read', async ({ page }) => {
  await page.goto(`${chapter}#s-9-4`);
  await expect(page.getByRole('heading', { name: /^9\.4 / })).toBeInViewport();
  const here = page.getByRole('navigation', { name: '本页内容' });
  await here.getByRole('link', { name: 'Read this page in English' }).click();
  await expect(page).toHaveURL(`/en${chapter}#s-9-4`);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('heading', { name: /^9\.4 / })).toBeInViewport();
  await page.getByRole('banner').getByRole('link', { name: '阅读本页的中文版' }).click();
  await expect(page).toHaveURL(`${chapter}#s-9-4`);
});

test('the list of sections marks the one in view', async ({ page }) => {
  await page.goto(`${chapter}#s-9-6`);
  const sections = page.getByRole('navigation', { name: '本页内容' });
  await expect(sections.getByRole('link', { name: '补偿与匹配' })).toHaveAttribute('aria-current', 'location');
});

test('a term of the glossary says what it means to whoever reaches it, and leads to its entry', async ({ page }) => {
  await page.goto(chapter);
  const term = page.locator('a.term', { hasText: '服务补救悖论' }).or(page.locator('a.term')).first();
  await expect(term).toHaveAccessibleDescription(/./);
  const address = await term.getAttribute('href');
  await term.press('Enter');
  await expect(page).toHaveURL(address ?? '');
  await expect(page.locator(':target')).toBeInViewport();
});

test('a chosen appearance stays, and is there before anything is painted', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: '深色' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.addInitScript(() => {
    const atBody = new MutationObserver(() => {
      if (document.querySelector('body') === null) return;
      document.documentElement.dataset['themeAtBody'] = document.documentElement.dataset['theme'] ?? 'none';
      atBody.disconnect();
    });
    atBody.observe(document, { childList: true, subtree: true });
  });
  await page.goto('/course/');
  await expect(page.locator('html')).toHaveAttribute('data-theme-at-body', 'dark');
  await expect(page.getByRole('button', { name: '深色' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: '随系统' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-theme');
});

test('the lobby narrows to what is asked for, and picks one of the calls that are left', async ({ page }) => {
  await page.goto('/practice/');
  await page.getByRole('group', { name: '难度' }).getByText('入门').click();
  const cards = page.locator('.call-card:visible');
  expect(await cards.count()).toBeGreaterThan(0);
  for (const card of await cards.all()) await expect(card.getByRole('img', { name: '难度：入门' })).toBeVisible();
  const offered = await cards.getByRole('link').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  await page.getByRole('link', { name: '接一通电话' }).click();
  expect(offered).toContain(new URL(page.url()).pathname);
});

for (const width of [320, 390, 1440]) {
  test(`nothing sticks out sideways at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const path of [
      '/',
      '/course/',
      chapter,
      '/practice/',
      '/glossary/',
      '/about/',
      '/progress/',
      '/class/',
      '/search/',
      '/notes/',
      `${chapter}plan/`,
      `${chapter}matrix/`,
      `${chapter}slides/`,
    ]) {
      for (const url of [path, `/en${path}`]) {
        await page.goto(url);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) wide.push(`${url} by ${excess}`);
      }
    }
    expect(wide).toEqual([]);
  });
}
