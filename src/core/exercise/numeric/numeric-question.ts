import { keyBase, questionBase, say } from '../derive.ts';
import type { AnswerLine, KeyBase, QuestionBase, QuestionContext, Trials } from '../question.ts';
import type { NumericExercise } from './numeric-schema.ts';

export interface NumericQuestion extends QuestionBase {
  kind: 'numeric';
  /** May be empty. */
  unit: string;
}
export interface NumericKey extends KeyBase {
  answer: number;
  tolerance: number;
  solution: string;
  /** Numbers of typical slips; the feedback to number n is `trap-n`. */
  traps: number[];
}
/** What was typed. */
export type NumericResponse = string;

/** The question with its unit. */
export function numericQuestion(exercise: NumericExercise, context: QuestionContext): NumericQuestion {
  return {
    ...questionBase(exercise),
    kind: 'numeric',
    stem: say(exercise.stem, context),
    unit: exercise.unit[context.locale],
  };
}

/** What marking needs. */
export function numericKey(exercise: NumericExercise, context: QuestionContext): NumericKey {
  const { answer, tolerance, traps } = exercise;
  const why = Object.fromEntries(traps.map((trap, index) => [`trap-${index}`, say(trap.why, context)]));
  const solution = say(exercise.solution, context);
  return { ...keyBase(exercise, context, why), answer, tolerance, solution, traps: traps.map(({ value }) => value) };
}

/** The answer in words: the number with its unit, and the way to it. */
export function answerNumeric(question: NumericQuestion, key: NumericKey): AnswerLine[] {
  const space = /^[a-z¥$]/iu.test(question.unit) ? ' ' : '';
  return [{ text: `${key.answer}${space}${question.unit}` }, { text: key.solution }];
}

/** What the checker tries: the number and the edges of its tolerance; each trap. */
export function numericTrials(_question: NumericQuestion, key: NumericKey): Trials<NumericResponse> {
  const { answer, tolerance, traps } = key;
  const rights = [answer, answer - tolerance, answer + tolerance].map(plain);
  return { rights, wrongs: traps.map((value) => ({ label: plain(value), response: plain(value) })) };
}

/** A number without an exponent. */
const plain = (value: number): string => String(Number(value.toFixed(9)));
