import { shuffled } from '../../shared/seeded-random.ts';
import { keyBase, questionBase, say, whysOf } from '../derive.ts';
import type { AnswerLine, Choice, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { SingleExercise } from './single-schema.ts';

export interface SingleQuestion extends QuestionBase {
  kind: 'single';
  options: Choice[];
}
export interface SingleKey extends KeyBase {
  right: string;
}
/** Id of the chosen option. */
export type SingleResponse = string;

/** The question without its key; options are mixed, the same way at each build. */
export function singleQuestion(exercise: SingleExercise, context: QuestionContext): SingleQuestion {
  const options = exercise.options.map(({ id, text }) => ({ id, text: say(text, context) }));
  return {
    ...questionBase(exercise),
    kind: 'single',
    stem: say(exercise.stem, context),
    options: shuffled(options, exercise.id),
  };
}

/** What marking needs. */
export function singleKey(exercise: SingleExercise, context: QuestionContext): SingleKey {
  const right = exercise.options.find((option) => 'right' in option)?.id ?? '';
  return { ...keyBase(exercise, context, whysOf(exercise.options, context)), right };
}

/** The answer in words. */
export function answerSingle(question: SingleQuestion, key: SingleKey): AnswerLine[] {
  return question.options.filter(({ id }) => id === key.right).map(({ text }) => ({ text }));
}

/** What the checker tries. */
export function singleTrials(question: SingleQuestion, key: SingleKey): Trials<SingleResponse> {
  const wrong = question.options.filter(({ id }) => id !== key.right);
  return { rights: [key.right], wrongs: wrong.map(({ id }) => ({ label: id, response: id })) };
}
