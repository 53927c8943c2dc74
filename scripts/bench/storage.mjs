/** How fast events become durable, in a real Chromium with a profile on disk. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../browser.mjs';
import { root } from '../lib/run-steps.mjs';

export const title = 'Storage: events made durable';

/** The code that runs in the browser, as one file. */
async function bundle() {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      rolldownOptions: { input: join(root, 'scripts/lib/durable-events.ts'), output: { format: 'iife' } },
    },
  });
  return (Array.isArray(result) ? result[0] : result).output[0].code;
}

/** Prints events a second on this machine and on one four times slower; there is no target, so none is missed. */
export async function run(print) {
  const profile = mkdtempSync(join(tmpdir(), 'rolecall-bench-'));
  // A private window would keep its database in memory, so this takes a profile on disk.
  const context = await chromium.launchPersistentContext(profile, launchOptions());
  try {
    const page = await context.newPage();
    await page.route('https://bench.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Bench</title>' }),
    );
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: await bundle() });
    const session = await context.newCDPSession(page);
    print('| processor | events on disk | a second | median | 95 % within |');
    print('|---|---|--:|--:|--:|');
    for (const slower of [1, 4]) {
      await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
      for (const rate of await page.evaluate(() => globalThis.measureDurableEvents(300))) {
        const perSecond = Math.round(rate.perSecond).toLocaleString('en');
        const [median, p95] = [rate.median, rate.p95].map((time) => `${time.toFixed(1)} ms`);
        print(
          `| ${slower === 1 ? 'as it is' : `${slower} × slower`} | ${rate.way} | ${perSecond} | ${median} | ${p95} |`,
        );
      }
    }
    return 0;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
