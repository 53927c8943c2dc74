import { createServer } from 'node:net';
import { defineConfig } from '@playwright/test';
import { launchOptions } from './scripts/browser.mjs';

/** A port that nobody listens on just now. */
function freePort(): Promise<string> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address !== null ? String(address.port) : '4399');
      });
    });
  });
}

// Workers read this file again; the environment tells them the port that the first reading chose.
process.env['ROLECALL_TEST_PORT'] ??= await freePort();
const port = process.env['ROLECALL_TEST_PORT'];
const baseURL = `http://127.0.0.1:${port}`;

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  // Generous, so that a busy machine is not taken for a fault.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  forbidOnly: process.env['CI'] !== undefined,
  workers: 2,
  reporter: [['list']],
  use: { baseURL, locale: 'zh-CN', trace: 'retain-on-failure' },
  projects: [{ name: 'chromium', use: { browserName: 'chromium', launchOptions: launchOptions() } }],
  webServer: {
    command: 'node scripts/serve.mjs',
    env: { PORT: port, HOST: '127.0.0.1' },
    url: `${baseURL}/`,
    reuseExistingServer: false,
  },
});
