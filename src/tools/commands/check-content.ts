import { courseSchema } from '#core/chapter/course-schema.ts';
import { glossarySchema } from '#core/chapter/glossary-schema.ts';
import { formatProblem } from '#core/shared/problem.ts';
import type { Problem } from '#core/shared/problem.ts';
import { chaptersFolder, listChapters } from '../files/list-chapters.ts';
import { parseYaml } from '../files/parse-yaml.ts';
import { readChapter } from '../files/read-chapter.ts';

/**
 * Checks chapters, glossary and course frame.
 * @param args folders of chapters to check (all, and the shared files, without them); `--json` prints the problems as data
 * @returns 1 when there are errors, else 0
 */
export function run(args: string[]): Promise<number> {
  const wanted = args.filter((one) => !one.startsWith('--')).map((path) => path.replace(/\/+$/u, '').split('/').at(-1));
  const all = listChapters();
  const chosen = wanted.length === 0 ? all : all.filter(({ folder }) => wanted.includes(folder));
  const problems = wanted.length === 0 ? checkSharedFiles() : [];
  for (const name of wanted.filter((one) => !all.some(({ folder }) => folder === one))) {
    problems.push({
      severity: 'error',
      file: `${chaptersFolder}/${name ?? ''}`,
      path: [],
      what: 'There is no such chapter.',
      cure: `Name one of ${all.map(({ folder }) => folder).join(', ')}.`,
    });
  }
  for (const { folder } of chosen) {
    const reading = readChapter(folder);
    problems.push(...(reading.ok ? reading.value.warnings : reading.problems));
  }
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  if (args.includes('--json')) {
    console.log(JSON.stringify(problems, null, 2));
  } else {
    for (const problem of problems) console.log(formatProblem(problem));
    console.log(`${chosen.length} chapters checked: ${errors} errors, ${problems.length - errors} warnings`);
  }
  return Promise.resolve(errors === 0 ? 0 : 1);
}

function checkSharedFiles(): Problem[] {
  const readings = [parseYaml('content/glossary.yaml', glossarySchema), parseYaml('content/course.yaml', courseSchema)];
  return readings.flatMap((reading) => (reading.ok ? [] : reading.problems));
}
