import type { Key, Question } from './kind-types.ts';

/** A question as the site hands it out. */
export interface ServedQuestion {
  question: Question;
  /** Which wording it is: changes when anything in question or key does. */
  version: string;
}

/** The keys of one chapter in one language, by exercise. */
export type ChapterKeys = Record<string, Key>;
