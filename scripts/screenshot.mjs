/** Takes the picture of the README, docs/screenshot.png, from the built site: a call after some turns. */
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';
import { buildFolder, ensureBuild } from './lib/ensure-build.mjs';
import { root } from './lib/run-steps.mjs';
import { serve } from './serve.mjs';

const turns = 3;
if (!(await ensureBuild())) process.exit(1);
const { server, address } = await serve({ folder: buildFolder });
const browser = await chromium.launch(launchOptions());
try {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'zh-CN' });
  await page.goto(`${address}practice/complaint-handling/parcel-not-received/`);
  await page.locator('.ring-answer:enabled').click();
  for (let turn = 0; turn < turns; turn += 1) {
    const first = page.locator('.choice:enabled').first();
    const said = await first.innerText();
    await first.click();
    await page.locator('.choice:enabled').filter({ hasNotText: said }).first().waitFor();
  }
  await page.screenshot({ path: join(root, 'docs', 'screenshot.png') });
} finally {
  await browser.close();
  server.close();
}
