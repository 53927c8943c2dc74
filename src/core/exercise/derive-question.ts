import type { Exercise } from './exercise-schema.ts';
import { rulesOf } from './kind-rules.ts';
import type { Key, Question } from './kind-types.ts';
import type { QuestionContext } from './question.ts';

/** The public question of an exercise: what a page needs, and nothing that marking needs. */
export function deriveQuestion(exercise: Exercise, context: QuestionContext): Question {
  return rulesOf(exercise.kind).question(exercise, context);
}

/** The key of an exercise: what marking needs. */
export function deriveKey(exercise: Exercise, context: QuestionContext): Key {
  return rulesOf(exercise.kind).key(exercise, context);
}
