/**
 * Records new files of tests/fixtures in their manifest. Files that are recorded already keep their first hash, so that
 * tests/unit/fixtures-frozen.test.ts notices when one is edited or deleted.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './lib/run-steps.mjs';

const folder = join(root, 'tests', 'fixtures');
const manifestFile = join(folder, 'manifest.json');
const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));

const added = readdirSync(folder, { recursive: true })
  .map((path) => String(path).replaceAll('\\', '/'))
  .filter((path) => statSync(join(folder, path)).isFile())
  .filter((path) => path !== 'manifest.json' && path !== 'README.md' && manifest[path] === undefined);
for (const path of added) {
  manifest[path] = createHash('sha256')
    .update(readFileSync(join(folder, path)))
    .digest('hex');
}
const sorted = Object.fromEntries(Object.entries(manifest).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(manifestFile, `${JSON.stringify(sorted, null, 2)}\n`);
console.log(added.length === 0 ? 'Nothing new.' : `Recorded: ${added.join(', ')}`);
