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

/** Prints events a second; gives the number of missed targets, of which there are none. */
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
    const { oneByOne, together } = await page.evaluate(() => globalThis.measureDurableEvents(300));
    print('| events | a second |');
    print('|---|--:|');
    print(`| each waits for the one before, as in a call | ${Math.round(oneByOne).toLocaleString('en')} |`);
    print(`| 300 at once | ${Math.round(together).toLocaleString('en')} |`);
    return 0;
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}
