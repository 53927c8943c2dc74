import { locales } from '../scenario/names.ts';
import { deriveKey, deriveQuestion } from './derive-question.ts';
import type { Exercise } from './exercise-schema.ts';
import { rulesOf } from './kind-rules.ts';

/** Something that the key does not do. */
export interface Unsolvable {
  what: string;
  cure: string;
}

/**
 * Plays an exercise in both languages: its key must give the full score, and every distractor less.
 * @returns what does not hold
 */
export function checkSolvable(exercise: Exercise): Unsolvable[] {
  const found: Unsolvable[] = [];
  for (const locale of locales) {
    const context = { locale, actLabels: {} };
    const question = deriveQuestion(exercise, context);
    const key = deriveKey(exercise, context);
    const rules = rulesOf(exercise.kind);
    const { rights, wrongs } = rules.trials(question, key);
    for (const response of rights) {
      const { score, feedback } = rules.score(question, key, response);
      if (score === 1) continue;
      const what = `"${exercise.id}" in ${locale}: its own key gives ${score ?? 'nothing'} (${feedback.join(', ')}).`;
      found.push({ what, cure: 'Correct the key, so that the model answer has what is wanted and nothing to avoid.' });
    }
    for (const { label, response } of wrongs) {
      if (rules.score(question, key, response).score !== 1) continue;
      const what = `"${exercise.id}" in ${locale}: the mistake "${label}" gives the full score.`;
      found.push({ what, cure: 'Make the key stricter, or the mistake a real one.' });
    }
  }
  return found;
}
