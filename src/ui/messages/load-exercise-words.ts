import type { Locale } from '#core/scenario/names.ts';
import type { ExerciseWords } from './exercise.ts';

/** The messages of one language, fetched when they are needed: an exercise in view loads only its own. */
export async function loadExerciseWords(locale: Locale): Promise<ExerciseWords> {
  const { exercise } = locale === 'en' ? await import('./en/exercise.ts') : await import('./zh-CN/exercise.ts');
  return exercise;
}
