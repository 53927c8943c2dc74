import type { Locale } from '../scenario/names.ts';
import type { Exercise } from '../exercise/exercise-schema.ts';
import type { FrontMatter } from './front-matter-schema.ts';
import type { ChapterOutline } from './outline-chapter.ts';
import type { Practical } from './practical-schema.ts';
import type { Teaching } from './teaching-schema.ts';

/** One chapter as read from its folder, each file valid for itself. */
export interface ChapterSources {
  /** Name of the folder, e.g. `09-complaint-handling`. */
  folder: string;
  /** The text in both languages. */
  texts: Record<Locale, ChapterText>;
  exercises: Exercise[];
  practical: Practical;
  teaching: Teaching;
}

/** One language of a chapter. */
export interface ChapterText {
  frontMatter: FrontMatter;
  outline: ChapterOutline;
}

/** What a chapter may refer to outside its folder. */
export interface ChapterSurroundings {
  /** Addresses of the simulations that exist. */
  simulations: readonly string[];
  /** Names of the figures drawn for this chapter. */
  figures: readonly string[];
}

/** Makes a finding about one file of the chapter. */
export type Report = (
  file: 'zh-CN.mdx' | 'en.mdx' | 'exercises.yaml' | 'practical.yaml' | 'teaching.yaml',
  what: string,
  cure: string,
  place?: { line?: number | undefined; path?: (string | number)[]; severity?: 'error' | 'warning' },
) => void;
