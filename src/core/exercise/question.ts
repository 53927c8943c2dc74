import type { Act, Locale } from '../scenario/names.ts';
import type { ExerciseKind } from './exercise-kinds.ts';

/** Something that can be chosen or moved, in one language. */
export interface Choice {
  id: string;
  text: string;
}

/** What every public question has: everything that the page needs, and nothing that marking needs. */
export interface QuestionBase {
  id: string;
  kind: ExerciseKind;
  /** E.g. `9.3`. */
  section: string;
  level: 1 | 2 | 3;
  stem: string;
  /** How many hints there are; their texts are with the key. */
  hints: number;
}

/** What every key has. It is loaded at the first check, never with the page. */
export interface KeyBase {
  /** From gentle to plain. */
  hints: string[];
  /** Why the answer is right. */
  explain: string;
  /** Feedback texts by the ids that a scorer gives. */
  why: Record<string, string>;
}

/** A row of a rubric in one language. */
export interface RatedRow extends Choice {
  points: number;
}

/** What it takes to put an exercise into one language. */
export interface QuestionContext {
  locale: Locale;
  /** Names of the dialogue acts in that language. */
  actLabels: Readonly<Partial<Record<Act, string>>>;
}

/** One line of the answer as it is shown at the end and printed in the key. */
export interface AnswerLine {
  /** What it is the answer to, where there is more than one. */
  about?: string;
  text: string;
}

/** Responses that the checker tries: all that must be right, and mistakes that must not. */
export interface Trials<Response> {
  rights: Response[];
  wrongs: { label: string; response: Response }[];
}

/** The words that answers need in one language. */
export interface AnswerWords {
  right: string;
  wrong: string;
}
