/** What `npm run check` consists of. The first step writes the types of the content collections, which others read. */

/** @type {import('./run-steps.mjs').Step[]} */
export const firstSteps = [{ name: 'content-types', command: 'astro sync' }];

/** @type {import('./run-steps.mjs').Step[]} */
export const checkSteps = [
  { name: 'prettier', command: 'prettier --check --log-level warn .' },
  { name: 'core-types', command: 'tsc -p src/core' },
  { name: 'worker-types', command: 'tsc -p src/site/service-worker' },
  { name: 'eslint', command: 'eslint --max-warnings 0 .' },
  { name: 'astro-check', command: 'astro check --minimumFailingSeverity warning' },
  { name: 'svelte-check', command: 'svelte-check --fail-on-warnings --output human' },
  {
    name: 'knip',
    command: 'knip --include files,dependencies,unlisted,unresolved,exports,duplicates,cycles --no-progress',
  },
];
