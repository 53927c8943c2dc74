import type { Locale } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import { fill } from '#ui/messages/catalogue.ts';
import type { ExerciseWords } from '#ui/messages/exercise.ts';
import { storageMessages } from '#ui/messages/storage.ts';

/** Why an attempt could not be kept, in words. Loaded only when there is trouble. */
export function troubleWords(problem: Problem | undefined, locale: Locale, words: ExerciseWords): string {
  const known = storageMessages[locale] as Record<string, string | undefined>;
  const say = (key: string | undefined): string => (key === undefined ? '' : (known[key] ?? key));
  return fill(words.notSaved, { what: say(problem?.what), cure: say(problem?.cure) });
}
