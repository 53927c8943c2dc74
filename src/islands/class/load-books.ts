import type { Edition } from '#core/engine/edition.ts';
import type { EditionBook, ExerciseBook } from '#core/evidence/books.ts';
import type { ServedQuestion } from '#core/exercise/served-exercise.ts';
import { recordedSection } from '../exercise/exercise-place.ts';
import { fetchKeys } from '../exercise/fetch-keys.ts';

/** Addresses of questions and keys of a chapter, in every language. */
export type ChapterFiles = Record<string, { questions: string; answers: string }[]>;

async function fetchJson<Value>(url: string): Promise<Value | null> {
  const answer = await fetch(url).catch(() => null);
  return answer?.ok ? ((await answer.json()) as Value) : null;
}

/** Editions that the site vouches for, fetched when first needed. */
export class EditionShelf implements EditionBook {
  readonly #editions = new Map<string, Edition | null>();

  /** Fetches what is not here yet; an edition that the site does not have stays unknown. */
  async fetch(hashes: readonly string[]): Promise<void> {
    for (const hash of hashes) {
      if (!this.#editions.has(hash)) this.#editions.set(hash, await fetchJson<Edition>(`/editions/${hash}.json`));
    }
  }

  find(hash: string): Edition | undefined {
    return this.#editions.get(hash) ?? undefined;
  }
}

/** Exercises that the site vouches for, in both languages, fetched chapter by chapter. */
export class ExerciseShelf implements ExerciseBook {
  readonly #files: ChapterFiles;
  readonly #chapters = new Map<string, { served: ServedQuestion[]; keys: Record<string, unknown> }[]>();

  constructor(files: ChapterFiles) {
    this.#files = files;
  }

  async fetch(chapters: readonly string[]): Promise<void> {
    for (const chapter of chapters) {
      if (this.#chapters.has(chapter) || !Object.hasOwn(this.#files, chapter)) continue;
      const both = (this.#files[chapter] ?? []).map(async ({ questions, answers }) => ({
        served: (await fetchJson<ServedQuestion[]>(questions)) ?? [],
        keys: (await fetchKeys(answers)) ?? {},
      }));
      this.#chapters.set(chapter, await Promise.all(both));
    }
  }

  find(chapter: string, exercise: string, version: string): ReturnType<ExerciseBook['find']> {
    for (const { served, keys } of this.#chapters.get(chapter) ?? []) {
      const found = served.find((one) => one.question.id === exercise && one.version === version);
      if (found && Object.hasOwn(keys, exercise))
        return { question: found.question, key: keys[exercise] } as ReturnType<ExerciseBook['find']>;
    }
    return undefined;
  }

  exercisesOf(chapter: string): string[] | undefined {
    return this.#chapters.get(chapter)?.[0]?.served.map(({ question }) => question.id);
  }

  sectionsOf(chapter: string): string[] | undefined {
    const served = this.#chapters.get(chapter)?.[0]?.served;
    return served && [...new Set(served.map(({ question }) => recordedSection(question.section)))];
  }
}
