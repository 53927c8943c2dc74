import { shuffled } from '../../shared/seeded-random.ts';
import { keyBase, questionBase, say, whysOf } from '../derive.ts';
import type { AnswerLine, AnswerWords, Choice, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { TrueFalseExercise } from './true-false-schema.ts';

export interface TrueFalseQuestion extends QuestionBase {
  kind: 'true-false';
  reasons: Choice[];
}
export interface TrueFalseKey extends KeyBase {
  answer: boolean;
  reason: string;
}
/** A type and not an interface, so that it counts as plain JSON. */
export type TrueFalseResponse = {
  answer: boolean;
  /** Id of the chosen reason. */
  reason: string;
};

/** The statement without its key; reasons are mixed, the same way at each build. */
export function trueFalseQuestion(exercise: TrueFalseExercise, context: QuestionContext): TrueFalseQuestion {
  const reasons = exercise.reasons.map(({ id, text }) => ({ id, text: say(text, context) }));
  return {
    ...questionBase(exercise),
    kind: 'true-false',
    stem: say(exercise.stem, context),
    reasons: shuffled(reasons, exercise.id),
  };
}

/** What marking needs. */
export function trueFalseKey(exercise: TrueFalseExercise, context: QuestionContext): TrueFalseKey {
  const reason = exercise.reasons.find((option) => 'right' in option)?.id ?? '';
  return { ...keyBase(exercise, context, whysOf(exercise.reasons, context)), answer: exercise.answer, reason };
}

/** The answer in words. */
export function answerTrueFalse(question: TrueFalseQuestion, key: TrueFalseKey, words: AnswerWords): AnswerLine[] {
  const reasons = question.reasons.filter(({ id }) => id === key.reason).map(({ text }) => ({ text }));
  return [{ text: key.answer ? words.right : words.wrong }, ...reasons];
}

/** What the checker tries. */
export function trueFalseTrials(question: TrueFalseQuestion, key: TrueFalseKey): Trials<TrueFalseResponse> {
  const { answer, reason } = key;
  const others = question.reasons.filter(({ id }) => id !== reason);
  const wrongs = others.map(({ id }) => ({ label: id, response: { answer, reason: id } }));
  return {
    rights: [{ answer, reason }],
    wrongs: [...wrongs, { label: String(!answer), response: { answer: !answer, reason } }],
  };
}
