import type { Question } from '#core/exercise/kind-types.ts';
import type { Locale } from '#core/scenario/names.ts';
import { openRecords } from '#storage/open.ts';
import { fill } from '#ui/messages/catalogue.ts';
import type { ExerciseWords } from '#ui/messages/exercise.ts';
import { exerciseName } from './exercise-place.ts';

/** What the learner reached in an exercise before, in words; nothing when there is nothing to tell. */
export async function earlierResult(
  question: Question,
  chapter: string,
  locale: Locale,
  words: ExerciseWords,
): Promise<string | undefined> {
  const records = await openRecords();
  if (!records.ok) return undefined;
  const learner = await records.value.learners.current();
  if (!learner) return undefined;
  const last = (await records.value.answers.list(learner.id, exerciseName(chapter, question))).at(-1);
  if (!last) return undefined;
  const date = new Intl.DateTimeFormat(locale, { month: 'long', day: 'numeric' }).format(last.at);
  if (last.score === null) return fill(words.earlierUnmarked, { date });
  return fill(words.earlier, { date, percent: Math.round(last.score * 100) });
}
