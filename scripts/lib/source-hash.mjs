/** A hash over all that a build depends on. Node built-ins only. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Files and folders that shape the site. */
const sources = [
  'content',
  'simulations',
  'src',
  'public',
  'astro.config.mjs',
  'svelte.config.js',
  'tsconfig.json',
  'package.json',
  'package-lock.json',
];

/** Settings in the environment that shape the site. */
const settings = ['ROLECALL_SITE'];

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesIn(join(path, name)));
}

/** The hash of all sources below `root`, as they are now. */
export function sourceHash(root) {
  const hash = createHash('sha256');
  for (const name of settings) hash.update(`${name}=${process.env[name] ?? ''}\n`);
  for (const path of sources.map((source) => join(root, source)).filter((source) => existsSync(source))) {
    for (const file of filesIn(path)) hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
  }
  return hash.digest('hex');
}
