import type { Problem } from '#core/shared/problem.ts';
import { chaptersFolder, listChapters, readChapter } from './read-chapter.ts';
import type { Source } from './source-loader.ts';

/** While authors write, a half-written chapter need not stop the others: `ROLECALL_DRAFTS=skip` leaves it out. */
const skipDrafts = process.env['ROLECALL_DRAFTS'] === 'skip';

/** The chapters that can be published, and what was found on the way. */
export async function readChapters() {
  const problems: Problem[] = [];
  const chapters = [];
  for (const { folder, missing } of await listChapters()) {
    if (missing.length > 0) {
      const file = `${chaptersFolder}/${folder}/${missing[0] ?? ''}`;
      const what = `The chapter is left out: it still lacks ${missing.join(', ')}.`;
      problems.push({ severity: 'warning', file, path: [], what, cure: 'Write what is missing.' });
      continue;
    }
    const reading = await readChapter(folder);
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
  read: async () => {
    const { chapters, problems } = await readChapters();
    const entries = chapters.map(({ folder, texts, exercises, practical, teaching }) => {
      const { exercises: placed, sections } = texts['zh-CN'].outline;
      return { id: folder, data: { placed, sections, exercises, practical, teaching } };
    });
    return { entries, problems };
  },
};
