import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { actsSchema } from '#core/customer/model-schema.ts';
import type { ExerciseBook } from '#core/evidence/books.ts';
import { exerciseVersion } from '#core/evidence/exercise-version.ts';
import { deriveKey, deriveQuestion } from '#core/exercise/derive-question.ts';
import { exercisesSchema } from '#core/exercise/exercise-schema.ts';
import type { Exercise } from '#core/exercise/exercise-schema.ts';
import type { Key, Question } from '#core/exercise/kind-types.ts';
import { locales } from '#core/scenario/names.ts';
import { chaptersFolder } from '../files/list-chapters.ts';
import { parseYaml } from '../files/parse-yaml.ts';

/** The exercises of `content/` as they are now; a chapter is read when it is first asked for. */
export function exerciseShelf(): ExerciseBook {
  const acts = parseYaml('simulations/model/acts.yaml', actsSchema);
  const chapters = new Map<
    string,
    { exercises: Exercise[]; wordings: Map<string, { question: Question; key: Key }> } | undefined
  >();
  const open = (chapter: string) => {
    if (chapters.has(chapter)) return chapters.get(chapter);
    // The name comes out of a file from anybody: nothing but a folder of ours may be opened.
    const file = /^\d\d-[a-z0-9-]+$/u.test(chapter) ? join(chaptersFolder, chapter, 'exercises.yaml') : '';
    const read = file !== '' && existsSync(file) ? parseYaml(file, exercisesSchema) : null;
    const exercises = read?.ok ? read.value.value : null;
    const opened = exercises ? { exercises, wordings: wordingsOf(exercises) } : undefined;
    chapters.set(chapter, opened);
    return opened;
  };
  const wordingsOf = (exercises: readonly Exercise[]) => {
    const wordings = new Map<string, { question: Question; key: Key }>();
    for (const locale of locales) {
      const labels = acts.ok ? Object.entries(acts.value.value).map(([act, { label }]) => [act, label[locale]]) : [];
      const context = { locale, actLabels: Object.fromEntries(labels) as Record<string, string> };
      for (const exercise of exercises) {
        const [question, key] = [deriveQuestion(exercise, context), deriveKey(exercise, context)];
        wordings.set(`${exercise.id} ${exerciseVersion(question, key)}`, { question, key });
      }
    }
    return wordings;
  };
  return {
    find: (chapter, exercise, version) => open(chapter)?.wordings.get(`${exercise} ${version}`),
    exercisesOf: (chapter) => open(chapter)?.exercises.map(({ id }) => id),
    sectionsOf: (chapter) => {
      const sections = open(chapter)?.exercises.map(({ section }) =>
        section.padStart(section.indexOf('.') < 2 ? section.length + 1 : 0, '0'),
      );
      return sections && [...new Set(sections)];
    },
  };
}
