import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './scripts/browser.mjs';

const options = launchOptions();

/** `npm run soak`: long plays in one page. Apart from the tests, because it takes minutes. */
export default defineConfig({
  plugins: [svelte()],
  cacheDir: './node_modules/.cache/vitest-soak',
  test: {
    include: ['tests/soak/**/*.test.ts'],
    testTimeout: 900_000,
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({
        launchOptions: {
          ...options,
          args: [...options.args, '--js-flags=--expose-gc', '--enable-precise-memory-info'],
        },
      }),
      instances: [{ browser: 'chromium' }],
      screenshotFailures: false,
    },
  },
});
