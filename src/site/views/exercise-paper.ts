import { deriveKey, deriveQuestion } from '#core/exercise/derive-question.ts';
import type { Key, Question } from '#core/exercise/kind-types.ts';
import { rulesOf } from '#core/exercise/kind-rules.ts';
import type { AnswerLine, AnswerWords } from '#core/exercise/question.ts';
import type { Locale } from '#core/scenario/names.ts';
import { actLabels } from './act-labels.ts';
import type { PublishedChapter } from './chapters.ts';

/** An exercise on paper: question, and for the other sheet what answers it. */
export interface PaperItem {
  question: Question;
  key: Key;
  answer: AnswerLine[];
}

/** All exercises of a chapter in the order of its sections. */
export function exercisePaper({ files }: PublishedChapter, locale: Locale, words: AnswerWords): PaperItem[] {
  const context = { locale, actLabels: actLabels(locale) };
  const place = new Map(files.sections.map((section, index) => [section, index]));
  const ordered = [...files.exercises].sort(
    (one, other) => (place.get(one.section) ?? 0) - (place.get(other.section) ?? 0),
  );
  return ordered.map((exercise) => {
    const question = deriveQuestion(exercise, context);
    const key = deriveKey(exercise, context);
    return { question, key, answer: rulesOf(exercise.kind).answer(question, key, words) };
  });
}
