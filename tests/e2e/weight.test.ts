import { brotliCompressSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';

/** What a page fetched: its address, kind and size after Brotli. */
interface Fetched {
  path: string;
  kind: string;
  bytes: number;
  text: string;
}

const chapter = '/course/09-complaint-handling/';
const call = '/practice/complaint-handling/parcel-not-received/';

/** Opens a page on a small phone and gives everything that it fetched until it rested, without what comes after. */
async function fetchedBy(page: Page, path: string): Promise<Fetched[]> {
  const fetched: Promise<Fetched>[] = [];
  let resting = false;
  await page.setViewportSize({ width: 412, height: 823 });
  page.on('response', (response) => {
    const describe = async (): Promise<Fetched> => {
      const body = await response.body();
      const { pathname } = new URL(response.url());
      const kind = response.request().resourceType();
      return { path: pathname, kind, bytes: brotliCompressSync(body).length, text: body.toString('utf8') };
    };
    if (!resting) fetched.push(describe());
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  // What a page loads later, for those who stay, is not its weight.
  resting = true;
  return Promise.all(fetched);
}

const sum = (files: Fetched[]): number => files.reduce((total, file) => total + file.bytes, 0);

// The service worker would fetch what later pages need, which is not part of a page's weight.
test.use({ serviceWorkers: 'block' });

test('a chapter costs at most 4 KB of script before an exercise is in view', async ({ page }) => {
  const scripts = (await fetchedBy(page, chapter)).filter(({ kind }) => kind === 'script');
  expect(sum(scripts), scripts.map(({ path, bytes }) => `${path} ${String(bytes)}`).join('\n')).toBeLessThanOrEqual(
    4096,
  );
});

test('a call can be answered after at most 70 KB in all', async ({ page }) => {
  const files = await fetchedBy(page, call);
  expect(sum(files), files.map(({ path, bytes }) => `${path} ${String(bytes)}`).join('\n')).toBeLessThanOrEqual(
    70 * 1024,
  );
});

for (const path of [chapter, call]) {
  test(`${path} loads neither schemas nor the database before they are needed`, async ({ page }) => {
    const scripts = (await fetchedBy(page, path)).filter(({ kind }) => kind === 'script');
    expect(
      scripts.filter(({ text }) => /ZodError|\$ZodType|DexieError/u.test(text)).map((script) => script.path),
    ).toEqual([]);
  });
}

test('a chapter can be read without JavaScript', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL: baseURL! });
  const page = await context.newPage();
  await page.goto(chapter);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  const text = await page.locator('main').innerText();
  expect(text.match(/\p{Script=Han}/gu)!.length).toBeGreaterThan(4000);
  await context.close();
});
