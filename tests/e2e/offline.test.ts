import { appendFileSync, cpSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test as base } from '@playwright/test';
import type { OfflineReport, OfflineRequest } from '#core/offline/protocol.ts';
import { serve } from '../../scripts/serve.mjs';
import { builtSite, offlineManifest } from '../support/built-site.ts';

/** A site of this test's own, which can be switched off. */
interface Site {
  address: string;
  switchOff: () => Promise<void>;
}

const test = base.extend<{ site: Site }>({
  site: async ({ baseURL: _ }, use) => {
    const { server, address } = await serve({ folder: builtSite });
    const switchOff = () =>
      new Promise<void>((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      });
    await use({ address: address.replace(/\/$/u, ''), switchOff });
    if (server.listening) await switchOff();
  },
});

/** Waits until the service worker has kept a page with its files. */
async function untilKept(page: Page, path: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(async (url) => (await caches.match(url, { ignoreVary: true })) !== undefined, path))
    .toBe(true);
}

/** Asks the service worker to keep pages; gives all its reports. */
function makeAvailable(page: Page, urls: string[]): Promise<OfflineReport[]> {
  return page.evaluate(async (wanted) => {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    return new Promise<OfflineReport[]>((resolve) => {
      const reports: OfflineReport[] = [];
      port1.onmessage = ({ data }: MessageEvent<OfflineReport>) => {
        reports.push(data);
        if (data.type !== 'progress') resolve(reports);
      };
      const request: OfflineRequest = { type: 'make-available', urls: wanted };
      active?.postMessage(request, [port2]);
    });
  }, urls);
}

const heading = (page: Page) => page.getByRole('heading', { level: 1 });

test('a page that was read opens again without a network, at its address', async ({ page, site }) => {
  await page.goto(`${site.address}/`);
  const title = await heading(page).innerText();
  await untilKept(page, '/');
  await site.switchOff();
  await page.goto(`${site.address}/?again`);
  await expect(heading(page)).toHaveText(title);
});

for (const [language, path, lang] of [
  ['Chinese', '/never-seen/', 'zh-CN'],
  ['English', '/en/never-seen/', 'en'],
] as const) {
  test(`a page that was never read is excused in ${language}`, async ({ page, site }) => {
    await page.goto(`${site.address}/`);
    await untilKept(page, '/en/offline/');
    await untilKept(page, '/offline/');
    await site.switchOff();
    await page.goto(site.address + path);
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(heading(page)).toBeVisible();
    await expect(page.locator('body')).not.toBeEmpty();
  });
}

test('pages made available open without a network, and progress is told after each', async ({ page, site }) => {
  const urls = offlineManifest()
    .locales['en']!.pages.slice(0, 4)
    .map(({ url }) => url);
  await page.goto(`${site.address}/`);
  const reports = await makeAvailable(page, urls);
  expect(reports.map(({ type }) => type)).toEqual([...urls.map(() => 'progress'), 'available']);
  await site.switchOff();
  for (const url of urls) {
    await page.goto(site.address + url);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(new URL(page.url()).pathname).toBe(url);
    await expect(heading(page)).toBeVisible();
  }
});

test('pages that cannot be fetched are named, and the others are kept', async ({ page, site }) => {
  await page.goto(`${site.address}/`);
  const reports = await makeAvailable(page, ['/en/', '/no-such-page/']);
  expect(reports.at(-1)).toEqual({ type: 'unavailable', failed: ['/no-such-page/'], reason: 'network' });
  await untilKept(page, '/en/');
});

test('a new build waits until the reader asks for it', async ({ page }, testInfo) => {
  const folder = testInfo.outputPath('site');
  cpSync(builtSite, folder, { recursive: true });
  const { server, address } = await serve({ folder });
  await page.goto(address);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  const state = () =>
    page.evaluate(async () => {
      const { active, waiting } = await navigator.serviceWorker.ready;
      return { isActive: active !== null, isWaiting: waiting !== null, isTold: 'updateWasTold' in globalThis };
    });

  appendFileSync(join(folder, 'sw.js'), '\n// another build');
  await page.evaluate(async () => {
    addEventListener('rolecall:update-ready', () => Object.assign(globalThis, { updateWasTold: true }));
    await (await navigator.serviceWorker.ready).update();
  });
  await expect.poll(state).toEqual({ isActive: true, isWaiting: true, isTold: true });
  await page.reload();
  expect(await state()).toMatchObject({ isWaiting: true });

  await page.evaluate(async () => {
    const request: OfflineRequest = { type: 'skip-waiting' };
    (await navigator.serviceWorker.ready).waiting?.postMessage(request);
  });
  await expect.poll(state).toMatchObject({ isActive: true, isWaiting: false });
  server.closeAllConnections();
  server.close();
});
