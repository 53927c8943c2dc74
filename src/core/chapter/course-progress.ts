import type { ProgressRow } from '../records/progress-row-schema.ts';

/** A chapter as far as progress looks at it. */
export interface ProgressChapter {
  folder: string;
  /** Sections as the records write them (`09.3`), with the number of their exercises. */
  sections: readonly (readonly [section: string, exercises: number])[];
}

/** How far a learner has come in a chapter: sections whose exercises were all answered. */
export interface ChapterProgress {
  folder: string;
  done: number;
  total: number;
  /** Whether there is any evidence at all. */
  isBegun: boolean;
}

/** What is done and what comes next. */
export interface CourseProgress {
  chapters: ChapterProgress[];
  /** The first section that is not done, in the chapter worked on last, else in the first chapter that is not done. */
  next: { folder: string; section: string } | null;
}

/** Reads the progress of a course off the evidence of its sections; minutes on a page count for nothing. */
export function courseProgress(chapters: readonly ProgressChapter[], rows: readonly ProgressRow[]): CourseProgress {
  const rowOf = (folder: string, section: string) =>
    rows.find((row) => row.chapter === folder && row.section === section);
  const isDone = (folder: string, [section, exercises]: readonly [string, number]): boolean =>
    (rowOf(folder, section)?.answered.length ?? 0) >= exercises;
  const progress = chapters.map(({ folder, sections }): ChapterProgress => {
    const asking = sections.filter(([, exercises]) => exercises > 0);
    const done = asking.filter((section) => isDone(folder, section)).length;
    return { folder, done, total: asking.length, isBegun: rows.some((row) => row.chapter === folder) };
  });
  const latest = rows.reduce<ProgressRow | null>(
    (last, row) => (last === null || row.changedAt > last.changedAt ? row : last),
    null,
  );
  const open = progress.filter(({ done, total }) => done < total);
  const folder = (open.find((chapter) => chapter.folder === latest?.chapter) ?? open[0])?.folder;
  const chapter = chapters.find((one) => one.folder === folder);
  const section = chapter?.sections.find((one) => one[1] > 0 && !isDone(chapter.folder, one))?.[0];
  return { chapters: progress, next: chapter && section !== undefined ? { folder: chapter.folder, section } : null };
}
