import { canonicalHash } from '../shared/canonical.ts';
import type { Submission } from './submission-schema.ts';

/** The hash that stands for all that is handed in; runs enter by the heads of their chains and by what they claim. */
export function submissionHead({
  header,
  runs,
  answers,
  works,
}: Omit<Submission, 'head' | 'signature' | 'format'>): string {
  return canonicalHash([header, runs.map(({ head, claimed, trace }) => [head, claimed, trace]), answers, works]);
}
