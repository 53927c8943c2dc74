import type { ChapterSources } from '#core/chapter/chapter-sources.ts';
import type { Problem } from '#core/shared/problem.ts';
import { chaptersFolder, listChapters } from '#tools/files/list-chapters.ts';
import { readChapter } from '#tools/files/read-chapter.ts';
import type { Source } from './source-loader.ts';

/** While authors write, a faulty chapter need not stop the others: `ROLECALL_DRAFTS=skip` leaves it out. */
const skipDrafts = process.env['ROLECALL_DRAFTS'] === 'skip';

/** The chapters that can be published, and what was found on the way. An incomplete folder is left out with a warning. */
export function readChapters(): { chapters: ChapterSources[]; problems: Problem[] } {
  const problems: Problem[] = [];
  const chapters: ChapterSources[] = [];
  for (const { folder, missing } of listChapters()) {
    if (missing.length > 0) {
      const file = `${chaptersFolder}/${folder}/${missing[0] ?? ''}`;
      const what = `The chapter is left out: it still lacks ${missing.join(', ')}.`;
      problems.push({ severity: 'warning', file, path: [], what, cure: 'Write what is missing.' });
      continue;
    }
    const reading = readChapter(folder);
    if (reading.ok) chapters.push(reading.value.sources);
    const found = reading.ok ? reading.value.warnings : reading.problems;
    problems.push(...found.map((problem) => (skipDrafts ? { ...problem, severity: 'warning' as const } : problem)));
  }
  return { chapters, problems };
}

/** Everything of a chapter but its text, which MDX renders. */
export const chapterSource: Source = {
  name: 'rolecall-chapters',
  watches: /content[\\/]chapters[\\/]/u,
  read: () => {
    const { chapters, problems } = readChapters();
    const entries = chapters.map(({ folder, texts, exercises, practical, teaching }) => {
      const { exercises: placed, sections } = texts['zh-CN'].outline;
      return { id: folder, data: { placed, sections, exercises, practical, teaching } };
    });
    return { entries, problems };
  },
};
