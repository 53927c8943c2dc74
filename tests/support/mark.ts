import type { ExerciseKind } from '#core/exercise/exercise-kinds.ts';
import type { KindTypes } from '#core/exercise/kind-types.ts';
import { kindRules, type KindRules } from '#core/exercise/kind-rules.ts';
import type { Marking } from '#core/exercise/marking.ts';
import { buildExercise } from './exercise-builder.ts';

const context = { locale: 'en', actLabels: {} } as const;

/** Question and key of a sound exercise of a kind. */
export function sampleOf<Kind extends ExerciseKind>(kind: Kind, change: Record<string, unknown> = {}) {
  const rules: KindRules<Kind> = kindRules[kind];
  const exercise: KindTypes[Kind]['exercise'] = buildExercise(kind, change);
  return { rules, question: rules.question(exercise, context), key: rules.key(exercise, context) };
}

/** The marking of a response to a sound exercise of a kind. */
export function markingOf<Kind extends ExerciseKind>(kind: Kind, response: KindTypes[Kind]['response']): Marking {
  const { rules, question, key } = sampleOf(kind);
  return rules.score(question, key, response);
}
