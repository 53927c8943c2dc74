/** `npm run soak`: writes the edition that the soak test plays, then plays two hundred calls in one page of a real Chromium. */
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run-steps.mjs';

const { listSimulations } = await import('../src/tools/files/list-simulations.ts');
const { readSharedData } = await import('../src/tools/files/read-shared-data.ts');
const { readSimulation } = await import('../src/tools/files/read-simulation.ts');
const shared = readSharedData();
const folder = listSimulations().find(({ slug }) => slug === 'parcel-not-received');
const read = shared.ok && folder ? readSimulation(folder, shared.value) : null;
if (!read?.ok) throw new Error('The simulation parcel-not-received cannot be read; run npm run check:simulations.');
writeFileSync(join(root, 'tests/soak/edition.json'), JSON.stringify(read.value.editions['zh-CN']));
const { status } = spawnSync('npx', ['--no-install', 'vitest', 'run', '--config', 'vitest.soak.config.ts'], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
