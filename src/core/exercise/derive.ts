import type { Bilingual } from '../chapter/bilingual-schema.ts';
import type { Option } from './exercise-base-schema.ts';
import type { KeyBase, QuestionBase, QuestionContext } from './question.ts';

/** The fields that every exercise has, as far as questions and keys need them. */
interface Source {
  id: string;
  section: string;
  level: 1 | 2 | 3;
  hints: readonly Bilingual[];
  explain: Bilingual;
}

/** A text in the language of the context. */
export const say = (text: Bilingual, { locale }: QuestionContext): string => text[locale];

/** The common fields of a public question, without kind and stem. */
export function questionBase({ id, section, level, hints }: Source): Omit<QuestionBase, 'kind' | 'stem'> {
  return { id, section, level, hints: hints.length };
}

/** The common fields of a key. */
export function keyBase(
  { hints, explain }: Source,
  context: QuestionContext,
  why: Record<string, string> = {},
): KeyBase {
  return { hints: hints.map((hint) => say(hint, context)), explain: say(explain, context), why };
}

/** Feedback to wrong options by their ids. */
export function whysOf(options: readonly Option[], context: QuestionContext): Record<string, string> {
  return Object.fromEntries(
    options.flatMap((option) => ('why' in option ? [[option.id, say(option.why, context)]] : [])),
  );
}

/** Feedback to items by their ids. */
export function whysOfItems(
  items: readonly { id: string; why: Bilingual }[],
  context: QuestionContext,
): Record<string, string> {
  return Object.fromEntries(items.map(({ id, why }) => [id, say(why, context)]));
}
