import { shuffled } from '../../shared/seeded-random.ts';
import { keyBase, questionBase, say, whysOf } from '../derive.ts';
import type { AnswerLine, Choice, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { MultipleExercise } from './multiple-schema.ts';

export interface MultipleQuestion extends QuestionBase {
  kind: 'multiple';
  options: Choice[];
}
export interface MultipleKey extends KeyBase {
  right: string[];
}
/** Ids of the chosen options, in any order. */
export type MultipleResponse = string[];

/** The question without its key; options are mixed, the same way at each build. */
export function multipleQuestion(exercise: MultipleExercise, context: QuestionContext): MultipleQuestion {
  const options = exercise.options.map(({ id, text }) => ({ id, text: say(text, context) }));
  return {
    ...questionBase(exercise),
    kind: 'multiple',
    stem: say(exercise.stem, context),
    options: shuffled(options, exercise.id),
  };
}

/** What marking needs. */
export function multipleKey(exercise: MultipleExercise, context: QuestionContext): MultipleKey {
  const right = exercise.options.filter((option) => 'right' in option).map(({ id }) => id);
  return { ...keyBase(exercise, context, whysOf(exercise.options, context)), right };
}

/** The answer in words. */
export function answerMultiple(question: MultipleQuestion, key: MultipleKey): AnswerLine[] {
  return question.options.filter(({ id }) => key.right.includes(id)).map(({ text }) => ({ text }));
}

/** What the checker tries: all right ones with one distractor, and all but one. */
export function multipleTrials(question: MultipleQuestion, key: MultipleKey): Trials<MultipleResponse> {
  const wrong = question.options.filter(({ id }) => !key.right.includes(id));
  const added = wrong.map(({ id }) => ({ label: id, response: [...key.right, id] }));
  const lacking = key.right.map((id) => ({ label: `without ${id}`, response: key.right.filter((one) => one !== id) }));
  return { rights: [key.right], wrongs: [...added, ...lacking] };
}
