import type { Problem } from '#core/shared/problem.ts';

/**
 * How writing some events went. `written`: they are on disk. `failed`: none is, and trying again may help.
 * `refused`: the log is not what this tab believes, since another tab has written; trying again cannot help.
 */
export type CommitOutcome =
  { type: 'written' } | { type: 'failed'; problem: Problem } | { type: 'refused'; problem: Problem };
