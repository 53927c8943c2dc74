import { createHash } from 'node:crypto';
import { deflateRawSync } from 'node:zlib';
import { exerciseVersion } from '#core/evidence/exercise-version.ts';
import { deriveKey, deriveQuestion } from '#core/exercise/derive-question.ts';
import type { ChapterKeys, ServedQuestion } from '#core/exercise/served-exercise.ts';
import type { Locale } from '#core/scenario/names.ts';
import { actLabels } from './act-labels.ts';
import { publishedChapters } from './chapters.ts';
import type { PublishedChapter } from './chapters.ts';

/** A file named by its content, so that it can be kept for ever. */
export interface ServedFile {
  /** Without folder and ending. */
  name: string;
  url: string;
  text: string;
}

/** The exercises of one chapter in one language: what pages show, and apart from it what marking needs. */
export interface ExerciseFiles {
  served: ServedQuestion[];
  questions: ServedFile;
  answers: ServedFile;
}

const made = new Map<string, ExerciseFiles>();

/** Makes the two files of a chapter, once a build. */
export function exerciseFiles({ folder, files }: PublishedChapter, locale: Locale): ExerciseFiles {
  const id = `${folder}.${locale}`;
  const known = made.get(id);
  if (known !== undefined && import.meta.env.PROD) return known;
  const context = { locale, actLabels: actLabels(locale) };
  const keys: ChapterKeys = {};
  const served = files.exercises.map((exercise): ServedQuestion => {
    const question = deriveQuestion(exercise, context);
    const key = deriveKey(exercise, context);
    keys[exercise.id] = key;
    return { question, version: exerciseVersion(question, key) };
  });
  const fresh = {
    served,
    questions: fileOf('exercises', id, JSON.stringify(served)),
    answers: fileOf('answers', id, JSON.stringify(seal(keys))),
  };
  made.set(id, fresh);
  return fresh;
}

/** The files of the chapter in a folder. */
export async function exerciseFilesOf(folder: string, locale: Locale): Promise<ExerciseFiles> {
  const chapter = (await publishedChapters()).find((one) => one.folder === folder);
  if (chapter === undefined) throw new Error(`There is no published chapter "${folder}".`);
  return exerciseFiles(chapter, locale);
}

/** The files of all chapters in a language. */
export async function allExerciseFiles(locale: Locale): Promise<{ chapter: PublishedChapter; files: ExerciseFiles }[]> {
  return (await publishedChapters()).map((chapter) => ({ chapter, files: exerciseFiles(chapter, locale) }));
}

/**
 * Packs keys so that nobody reads them by chance. This hides and does not secure: whoever wants to unpack them can. What must not be
 * known before, such as an exam, is marked where the learner is not.
 */
const seal = (keys: ChapterKeys): string => deflateRawSync(JSON.stringify(keys), { level: 9 }).toString('base64');

const hashOf = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 10);

function fileOf(place: 'exercises' | 'answers', id: string, text: string): ServedFile {
  const name = `${id}.${hashOf(text)}`;
  return { name, url: `/${place}/${name}.json`, text };
}
