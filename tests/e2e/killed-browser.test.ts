import { fileURLToPath } from 'node:url';
import { expect, test } from '@playwright/test';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { makeProfile, startBrowser } from '../support/killable-browser.ts';

const writer = fileURLToPath(new URL('../support/endless-writer.ts', import.meta.url));

/** The code that writes, as one script. */
async function writerScript(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      rolldownOptions: { input: writer, output: { format: 'iife' } },
    },
  });
  const [built] = [result].flat();
  if (built === undefined || !('output' in built)) throw new Error('Nothing was built.');
  return built.output[0].code;
}

/** Opens an empty page of a site whose storage stays in the profile. */
async function openPage(page: Page, script: string): Promise<void> {
  await page.route('https://killed.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Rolecall</title>' }),
  );
  await page.goto('https://killed.example/');
  await page.addScriptTag({ content: script });
}

test('killing the browser process in the middle of writing loses no event that was said to be safe', async () => {
  const script = await writerScript();
  const profile = makeProfile();
  try {
    const first = await startBrowser(profile.folder);
    await openPage(first.page, script);
    const safe: number[] = [];
    const enough = Promise.withResolvers<undefined>();
    await first.page.exposeFunction('isSafe', (seq: number) => {
      safe.push(seq);
      if (safe.length === 60) enough.resolve(undefined);
    });
    void first.page.evaluate(() => globalThis.writeWithoutEnd()).catch(() => undefined);
    await enough.promise;
    await first.kill();

    const second = await startBrowser(profile.folder);
    await openPage(second.page, script);
    const stored = await second.page.evaluate(() => globalThis.resumableEvents());
    await second.kill();
    expect(stored).toEqual(stored.map((_, index) => index));
    expect(stored.length).toBeGreaterThan(Math.max(...safe));
  } finally {
    profile.remove();
  }
});
