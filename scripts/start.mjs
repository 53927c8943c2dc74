/** `npm start`: builds the site when its sources have changed since the last build, then serves it. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { root, runCommand } from './lib/run-steps.mjs';
import { sourceHash } from './lib/source-hash.mjs';
import { serve } from './serve.mjs';

const folder = resolve(root, process.env.ROLECALL_OUT ?? 'dist');
// Inside the folder, because each build empties it: a stamp can never outlive the build that it vouches for.
const stampFile = resolve(folder, '.sources');

const wanted = sourceHash(root);
if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== wanted) {
  console.log('Building the site …');
  const result = await runCommand({ command: 'astro build' });
  if (result.code !== 0) {
    console.error(`${result.output.trimEnd()}\nThe site could not be built; the reason is above.`);
    process.exit(1);
  }
  writeFileSync(stampFile, wanted);
  console.log(`Built in ${result.seconds.toFixed(0)} s.`);
}

const { address } = await serve({
  folder,
  host: process.env.HOST ?? '127.0.0.1',
  port: Number(process.env.PORT ?? 4321),
});
console.log(`开口练 · Rolecall: ${address}   (English: ${address}en/; Ctrl+C ends it)`);
