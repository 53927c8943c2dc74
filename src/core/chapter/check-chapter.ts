import type { Problem } from '../shared/problem.ts';
import type { ChapterSources, ChapterSurroundings, Report } from './chapter-sources.ts';
import { checkExercises } from './checks/check-exercises.ts';
import { checkLanguages } from './checks/check-languages.ts';
import { checkReferences } from './checks/check-references.ts';
import { checkSums } from './checks/check-sums.ts';

/**
 * Finds what no single file shows: whether the two languages agree and whether what is named exists.
 * @param chapter the chapter, each of its files already valid
 * @param around what it may refer to
 * @returns problems with the file as `content/chapters/<folder>/<file>`
 */
export function checkChapter(chapter: ChapterSources, around: ChapterSurroundings): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, what, cure, { line, path = [], severity = 'error' } = {}) => {
    const problem: Problem = { severity, file: `content/chapters/${chapter.folder}/${file}`, path, what, cure };
    problems.push(line === undefined ? problem : { ...problem, line });
  };
  checkLanguages(chapter, report);
  checkReferences(chapter, around, report);
  checkExercises(chapter, report);
  checkSums(chapter, report);
  return problems;
}
