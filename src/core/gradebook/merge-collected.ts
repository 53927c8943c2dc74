import type { Verdict } from '../evidence/reasons.ts';
import type { Collected } from './collected.ts';

/** The more was known when a file was checked, the better the verdict about it; one file cannot be both verified and altered. */
const known: Record<Verdict, number> = { verified: 2, altered: 1, unverifiable: 0 };

function better(one: Collected, other: Collected): Collected {
  const difference = known[one.report.verdict] - known[other.report.verdict];
  const kept =
    difference > 0 || (difference === 0 && JSON.stringify(one.report) <= JSON.stringify(other.report)) ? one : other;
  const [student = ''] = [one.student ?? '', other.student ?? ''].sort().reverse();
  return {
    report: kept.report,
    receivedAt: Math.min(one.receivedAt, other.receivedAt),
    student: student === '' ? null : student,
  };
}

/**
 * Puts collections together: the same files in any order, any number of times, give the same collection. A file is known by the hash
 * of its whole content, so that a changed copy never takes the place of the true one.
 */
export function mergeCollected(...collections: readonly (readonly Collected[])[]): Collected[] {
  const byFile = new Map<string, Collected>();
  for (const one of collections.flat()) {
    const there = byFile.get(one.report.file);
    byFile.set(one.report.file, there ? better(there, one) : one);
  }
  return [...byFile.values()].sort((one, other) => (one.report.file < other.report.file ? -1 : 1));
}
