/** How long it takes to collect a class: 1,000 submissions of 5 attempts, read, verified, merged and graded. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../lib/run-steps.mjs';

export const title = 'Class: 1,000 submissions of 5 attempts, verified by replay';

/** A process of its own, so that its heap is that of the class alone. Gives the number of missed targets. */
export async function run(print) {
  const command = ['--expose-gc', join(root, 'src/tools/cli.ts'), 'bench-class'];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: root, encoding: 'utf8' });
  for (const line of `${stdout}${stderr}`.trimEnd().split('\n')) print(line);
  return status === 0 ? 0 : 1;
}
