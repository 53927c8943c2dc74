import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { allPages } from '../support/built-site.ts';

/** One page of each sort in each language: all that exist once, and the first chapter and call. */
function samples(): string[] {
  const sorts = new Map<string, string>();
  for (const url of allPages()) {
    const sort = url.replace(/\/course\/[^/]+\//u, '/course/*/').replace(/\/practice\/.+/u, '/practice/*');
    if (!sorts.has(sort)) sorts.set(sort, url);
  }
  return [...sorts.values()];
}

for (const [colorScheme, width] of [
  ['light', 1440],
  ['dark', 390],
] as const) {
  test(`no page has a fault that axe can find (${colorScheme}, ${width} pixels wide)`, async ({ browser, baseURL }) => {
    test.setTimeout(240_000);
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 }, baseURL: baseURL ?? '' });
    const page = await context.newPage();
    const faults: string[] = [];
    for (const url of samples()) {
      await page.goto(url);
      const { violations } = await new AxeBuilder({ page }).analyze();
      faults.push(...violations.map(({ id, nodes }) => `${url}: ${id} at ${String(nodes[0]?.target)}`));
    }
    await context.close();
    expect(faults).toEqual([]);
  });
}
