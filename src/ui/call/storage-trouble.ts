import type { Locale } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import type { CallWords } from '#ui/messages/call.ts';
import { fill } from '#ui/messages/catalogue.ts';
import { storageMessages } from '#ui/messages/storage.ts';

/** A trouble with the records in words. Loaded only when there is one. */
export function storageTrouble(problem: Problem, locale: Locale, words: CallWords): string {
  const known = storageMessages[locale] as Record<string, string>;
  return fill(words.notSaved, { what: known[problem.what] ?? problem.what, cure: known[problem.cure] ?? problem.cure });
}
