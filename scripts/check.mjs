/**
 * `npm run check`: formatting, lint, types and dead code. Name steps to run only those: `npm run check -- eslint knip`.
 */
import { checkSteps, firstSteps } from './lib/check-steps.mjs';
import { runSteps } from './lib/run-steps.mjs';

const wished = process.argv.slice(2);
const known = [...firstSteps, ...checkSteps].map((step) => step.name);
const unknown = wished.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no step "${unknown.join('", "')}". The steps are: ${known.join(', ')}.`);
  process.exit(2);
}

const isWished = (step) => wished.length === 0 || wished.includes(step.name);
const first = await runSteps(firstSteps.filter(isWished));
const rest = await runSteps(checkSteps.filter(isWished));
const failed = [...first.failed, ...rest.failed];
if (failed.length > 0) console.log(`Failed: ${failed.join(', ')}`);
console.log(`${first.passed + rest.passed} passed, ${failed.length} failed`);
process.exitCode = failed.length === 0 ? 0 : 1;
