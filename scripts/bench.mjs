/**
 * `npm run bench`: prints what pages weigh and how fast things are. Without names it runs everything in scripts/bench;
 * `npm run bench -- pages` runs one. Each file there exports `title` and `run(print)`.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { root } from './lib/run-steps.mjs';

const folder = join(root, 'scripts', 'bench');
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => file.slice(0, -'.mjs'.length));

const wished = process.argv.slice(2);
const unknown = wished.filter((name) => !known.includes(name));
if (unknown.length > 0) {
  console.error(`There is no bench "${unknown.join('", "')}". The benches are: ${known.join(', ')}.`);
  process.exit(2);
}

let missed = 0;
for (const name of wished.length > 0 ? wished : known) {
  const bench = await import(pathToFileURL(join(folder, `${name}.mjs`)).href);
  console.log(`\n## ${bench.title}\n`);
  missed += (await bench.run((line) => console.log(line))) ?? 0;
}
if (missed > 0) console.log(`\n${missed} targets were missed.`);
process.exitCode = missed === 0 ? 0 : 1;
