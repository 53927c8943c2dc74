/** Runs commands as named steps, shows the output of those that fail, and counts. */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root folder. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The environment of all steps: the project's own Node and tools come first, whoever started us. */
const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/**
 * @typedef {object} Step
 * @property {string} name what people call it, e.g. `eslint`
 * @property {string} command the command line; the project's tools are on PATH
 * @property {Record<string, string>} [env] more environment
 * @property {boolean} [loud] show the output while it comes instead of only after a failure
 */

/** Runs one step; gives its exit code, its output and the seconds it took. Its standard input is empty. */
export function runCommand({ command, env = {}, loud = false }) {
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command, {
      cwd: root,
      env: { ...environment, ...env },
      shell: true,
      stdio: ['ignore', loud ? 'inherit' : 'pipe', loud ? 'inherit' : 'pipe'],
    });
    let output = '';
    child.stdout?.on('data', (chunk) => (output += chunk));
    child.stderr?.on('data', (chunk) => (output += chunk));
    const end = (code) => resolve({ code, output, seconds: (performance.now() - started) / 1000 });
    child.on('error', (error) => {
      output += String(error);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** One line about a finished step, and all that it said when it failed. */
export function reportStep(step, result) {
  const mark = result.code === 0 ? '✓' : '✗';
  console.log(`${mark} ${step.name} (${result.seconds.toFixed(1)} s)`);
  if (result.code !== 0 && !step.loud)
    console.log(`${result.output.trimEnd()}\n✗ ${step.name} failed: ${step.command}`);
}

/**
 * Runs all steps, as many at a time as there are processors but at most two: each of them is hungry itself.
 * A failure does not stop the others.
 * @param {Step[]} steps
 * @returns {Promise<{ passed: number, failed: string[] }>} the count of passed steps and the names of failed ones
 */
export async function runSteps(steps) {
  const waiting = [...steps];
  const failed = [];
  const worker = async () => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) {
      const result = await runCommand(step);
      reportStep(step, result);
      if (result.code !== 0) failed.push(step.name);
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, worker));
  return { passed: steps.length - failed.length, failed };
}
