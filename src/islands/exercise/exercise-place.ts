import type { Question } from '#core/exercise/kind-types.ts';

/** Where an exercise belongs and where its key lies. */
export interface ExercisePlace {
  /** Folder of the chapter. */
  chapter: string;
  /** Which wording it is. */
  version: string;
  /** Address of the chapter's keys. */
  answers: string;
  /** The mark of the assigned work that it is answered for. */
  assignment?: string | undefined;
}

/** Name of an exercise in the whole course. */
export const exerciseName = (chapter: string, { id }: Pick<Question, 'id'>): string => `${chapter}/${id}`;

/** A section as the records write it: `9.3` is `09.3`. */
export const recordedSection = (section: string): string =>
  section.padStart(section.indexOf('.') < 2 ? section.length + 1 : 0, '0');
