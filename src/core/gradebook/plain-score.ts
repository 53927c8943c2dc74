import { roundToTenth } from '../shared/numbers.ts';
import type { SubmissionReport } from '../evidence/verify-submission.ts';

/**
 * One number for a submission whose assignment is not at hand: the mean over its items of the best sound attempt, exercises by the share
 * of their points. Null when nothing sound was computed.
 */
export function plainScore({ runs, answers }: Pick<SubmissionReport, 'runs' | 'answers'>): number | null {
  const items = new Map<string, number>();
  for (const { item, verdict, result } of runs) {
    if (verdict === 'verified' && result) items.set(item, Math.max(items.get(item) ?? 0, result.overall));
  }
  for (const [item, group] of Map.groupBy(answers, (answer) => answer.item)) {
    const last = new Map(
      group
        .toSorted((one, other) => one.at - other.at)
        .map((answer) => [`${answer.chapter}/${answer.exercise}`, answer]),
    );
    const scores = [...last.values()].flatMap(({ verdict, score }) =>
      verdict === 'verified' && score !== null ? [score] : [],
    );
    if (scores.length > 0) items.set(item, (100 * scores.reduce((sum, score) => sum + score, 0)) / scores.length);
  }
  const marks = [...items.values()];
  return marks.length === 0 ? null : roundToTenth(marks.reduce((sum, mark) => sum + mark, 0) / marks.length);
}
