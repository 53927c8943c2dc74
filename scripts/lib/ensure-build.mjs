/** Builds the site unless the build that is there was made from the sources as they are now. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, runCommand } from './run-steps.mjs';
import { sourceHash } from './source-hash.mjs';

/** Where the build goes: ROLECALL_OUT, or `dist`. */
export const buildFolder = resolve(root, process.env.ROLECALL_OUT ?? 'dist');

// Inside the folder, because each build empties it: a stamp can never outlive the build that it vouches for.
const stampFile = resolve(buildFolder, '.sources');

/** Builds the site when it has to be built; gives whether there is a fresh build afterwards, and says why not. */
export async function ensureBuild() {
  const wanted = sourceHash(root);
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === wanted) return true;
  console.log('Building the site …');
  const result = await runCommand({ command: 'astro build' });
  if (result.code !== 0) {
    console.error(`${result.output.trimEnd()}\nThe site could not be built; the reason is above.`);
    return false;
  }
  writeFileSync(stampFile, wanted);
  console.log(`Built in ${result.seconds.toFixed(0)} s.`);
  return true;
}
