/**
 * `npm test`: everything, from fast to slow, to the end even when something fails. Each check counts as one test; the
 * last line adds them to the tests of Vitest and Playwright.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { checkSteps, firstSteps } from './lib/check-steps.mjs';
import { countPlaywright, countVitest } from './lib/count-tests.mjs';
import { reportStep, root, runCommand, runSteps } from './lib/run-steps.mjs';

// Without a UTF-8 locale Chromium cannot name a downloaded file in Chinese.
process.env.LANG ??= 'C.UTF-8';

const reports = join(root, '.cache', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const failedSteps = [];

/** Adds the outcome of single steps to the total. */
function addSteps({ passed, failed }) {
  total.passed += passed;
  total.failed += failed.length;
  failedSteps.push(...failed);
}

/** Runs a test runner and adds its tests; a run that failed without a failed test still counts as one failure. */
async function addTests(step, count) {
  const result = await runCommand({ ...step, loud: true });
  reportStep({ ...step, loud: true }, result);
  const counted = count();
  if (result.code !== 0 && counted.failed === 0) counted.failed = 1;
  if (result.code === 0 && counted.passed === 0) counted.failed += 1;
  if (counted.failed > 0) failedSteps.push(step.name);
  for (const key of Object.keys(total)) total[key] += counted[key];
}

const contentChecks = [
  { name: 'check:simulations', command: 'node src/tools/cli.ts check-simulations' },
  { name: 'check:content', command: 'node src/tools/cli.ts check-content' },
];
addSteps(await runSteps(firstSteps));
addSteps(await runSteps([...checkSteps, ...contentChecks]));

const vitestReport = join(reports, 'vitest.json');
const vitest = `vitest run --reporter=default --reporter=json --outputFile.json="${vitestReport}"`;
await addTests({ name: 'vitest', command: vitest }, () => countVitest(vitestReport));

const build = await runSteps([{ name: 'build', command: 'astro build' }]);
addSteps(build);

const playwrightReport = join(reports, 'playwright.json');
if (build.failed.length > 0) {
  console.log('✗ playwright did not run, because there is no build to test');
  addSteps({ passed: 0, failed: ['playwright'] });
} else {
  const env = { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport };
  const playwright = { name: 'playwright', command: 'playwright test --reporter=list,json', env };
  await addTests(playwright, () => countPlaywright(playwrightReport));
}

if (total.skipped > 0) console.log(`${total.skipped} tests were skipped.`);
if (failedSteps.length > 0) console.log(`Failed: ${failedSteps.join(', ')}`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
