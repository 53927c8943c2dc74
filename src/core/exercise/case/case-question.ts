import { keyBase, questionBase, say } from '../derive.ts';
import type { AnswerLine, KeyBase, QuestionBase, QuestionContext, RatedRow, Trials } from '../question.ts';
import type { CaseExercise } from './case-schema.ts';

export interface CaseQuestion extends QuestionBase {
  kind: 'case';
  material: string;
  questions: string[];
}
export interface CaseKey extends KeyBase {
  model: string;
  rubric: RatedRow[];
}
/** One answer for each question. */
export type CaseResponse = string[];

/** The case and its questions. */
export function caseQuestion(exercise: CaseExercise, context: QuestionContext): CaseQuestion {
  const questions = exercise.questions.map((question) => say(question, context));
  const stem = say(exercise.stem, context);
  return { ...questionBase(exercise), kind: 'case', stem, material: say(exercise.material, context), questions };
}

/** What an instructor needs to mark. */
export function caseKey(exercise: CaseExercise, context: QuestionContext): CaseKey {
  const rubric = exercise.rubric.map(({ id, label, points }) => ({ id, text: say(label, context), points }));
  return { ...keyBase(exercise, context), model: say(exercise.model, context), rubric };
}

/** One good answer. */
export function answerCase(_question: CaseQuestion, key: CaseKey): AnswerLine[] {
  return [{ text: key.model }];
}

/** Nothing can be tried: only a person can mark it. */
export function caseTrials(): Trials<CaseResponse> {
  return { rights: [], wrongs: [] };
}
