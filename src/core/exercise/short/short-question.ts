import { keyBase, questionBase, say } from '../derive.ts';
import type { AnswerLine, KeyBase, QuestionBase, QuestionContext, RatedRow, Trials } from '../question.ts';
import type { ShortExercise } from './short-schema.ts';

export interface ShortQuestion extends QuestionBase {
  kind: 'short';
}
export interface ShortKey extends KeyBase {
  model: string;
  rubric: RatedRow[];
}
/** A type and not an interface, so that it counts as plain JSON. */
export type ShortResponse = {
  text: string;
  /** Own rating by row: 0 not there, 0.5 in part, 1 there. */
  ratings: Record<string, number>;
};

/** The question. */
export function shortQuestion(exercise: ShortExercise, context: QuestionContext): ShortQuestion {
  return { ...questionBase(exercise), kind: 'short', stem: say(exercise.stem, context) };
}

/** What comparing needs; the rubric would give the answer away, so it is with the key. */
export function shortKey(exercise: ShortExercise, context: QuestionContext): ShortKey {
  const rubric = exercise.rubric.map(({ id, label, points }) => ({ id, text: say(label, context), points }));
  const why = Object.fromEntries(rubric.map(({ id, text }) => [id, text]));
  return { ...keyBase(exercise, context, why), model: say(exercise.model, context), rubric };
}

/** One good answer. */
export function answerShort(_question: ShortQuestion, key: ShortKey): AnswerLine[] {
  return [{ text: key.model }];
}

/** What the checker tries: all rows there, and one row missing. */
export function shortTrials(_question: ShortQuestion, key: ShortKey): Trials<ShortResponse> {
  const all = Object.fromEntries(key.rubric.map(({ id }) => [id, 1]));
  const wrongs = key.rubric.map(({ id }) => ({
    label: `without ${id}`,
    response: { text: key.model, ratings: { ...all, [id]: 0 } },
  }));
  return { rights: [{ text: key.model, ratings: all }], wrongs };
}
