import type { AnswerReport } from '../evidence/verify-answer.ts';

/** First tries of a class, as item analysis needs them: what a hint or a second try taught must not count. */
export interface ScoreMatrix {
  /** `<chapter>/<exercise>`, sorted. */
  items: string[];
  /** One row a student: score of 0–1 of the first try, or null. */
  scores: (number | null)[][];
  /** What was answered first, by item, one entry a student who answered, with the student's mean score. */
  given: Map<string, { given: AnswerReport['given']; total: number }[]>;
}

/** @param byStudent sound answers of each student, in any order */
export function scoreMatrix(byStudent: readonly (readonly AnswerReport[])[]): ScoreMatrix {
  const name = ({ chapter, exercise }: AnswerReport) => `${chapter}/${exercise}`;
  const firsts = byStudent.map((answers) => {
    const first = new Map<string, AnswerReport>();
    for (const answer of answers.toSorted((one, other) => one.at - other.at || (one.id < other.id ? -1 : 1))) {
      if (answer.verdict === 'verified' && !first.has(name(answer))) first.set(name(answer), answer);
    }
    return first;
  });
  const items = [...new Set(firsts.flatMap((first) => [...first.keys()]))].sort();
  const scores = firsts.map((first) => items.map((item) => first.get(item)?.score ?? null));
  const given: ScoreMatrix['given'] = new Map(items.map((item) => [item, []]));
  firsts.forEach((first, row) => {
    const own = (scores[row] ?? []).filter((score) => score !== null);
    const total = own.length === 0 ? 0 : own.reduce((sum, score) => sum + score, 0) / own.length;
    for (const [item, answer] of first) given.get(item)?.push({ given: answer.given, total });
  });
  return { items, scores, given };
}
