import type { DeskEdition } from '../desk/desk-edition.ts';
import type { Edition } from '../engine/edition.ts';
import type { Key, Question } from '../exercise/kind-types.ts';

/** What a run can be played on: one contact, or a desk with several windows. */
export type AnyEdition = Edition | DeskEdition;

/** The editions that the instructor's side vouches for, by hash. */
export interface EditionBook {
  find(hash: string): AnyEdition | undefined;
}

/** The exercises that the instructor's side vouches for. */
export interface ExerciseBook {
  /** Question and key of a wording. */
  find(chapter: string, exercise: string, version: string): { question: Question; key: Key } | undefined;
  /** Ids of all exercises of a chapter; undefined for an unknown chapter. */
  exercisesOf(chapter: string): readonly string[] | undefined;
  /** Sections of a chapter, e.g. `09.3`; undefined for an unknown chapter. */
  sectionsOf(chapter: string): readonly string[] | undefined;
}

/** A book without exercises, where only simulations are checked. */
export const noExercises: ExerciseBook = {
  find: () => undefined,
  exercisesOf: () => undefined,
  sectionsOf: () => undefined,
};
