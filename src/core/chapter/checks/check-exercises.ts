import { checkSolvable } from '../../exercise/check-solvable.ts';
import { locales } from '../../scenario/names.ts';
import type { ChapterSources, Report } from '../chapter-sources.ts';

const leastExercises = 12;
const leastKinds = 5;

/** Checks that exercises serve goals, goals are served, each section asks at least once, and each key solves its exercise. */
export function checkExercises({ texts, exercises }: ChapterSources, report: Report): void {
  const { frontMatter, outline } = texts['zh-CN'];
  const goals = frontMatter.goals.map(({ id }) => id);
  const seen = new Set<string>();
  exercises.forEach((exercise, index) => {
    const { id } = exercise;
    if (seen.has(id)) {
      report('exercises.yaml', `The id "${id}" is used twice.`, 'Give each exercise an id of its own.', {
        path: [index, 'id'],
      });
    }
    seen.add(id);
    if (!outline.sections.includes(exercise.section)) {
      const what = `"${id}" belongs to section ${exercise.section}, which does not exist.`;
      report('exercises.yaml', what, `Use one of ${outline.sections.join(', ')}.`, { path: [index, 'section'] });
    }
    for (const goal of exercise.goals.filter((one) => !goals.includes(one))) {
      const what = `"${id}" serves the goal ${goal}, which the front matter lacks.`;
      report('exercises.yaml', what, `Use one of ${goals.join(', ')}.`, { path: [index, 'goals'] });
    }
    for (const { what, cure } of checkSolvable(exercise)) report('exercises.yaml', what, cure, { path: [index] });
  });
  for (const goal of goals.filter((one) => !exercises.some((exercise) => exercise.goals.includes(one)))) {
    report('exercises.yaml', `No exercise serves the goal ${goal}.`, 'Write one, or name the goal in one that does.');
  }
  const kinds = new Set(exercises.map(({ kind }) => kind)).size;
  if (exercises.length < leastExercises || kinds < leastKinds) {
    const what = `There are ${exercises.length} exercises of ${kinds} kinds.`;
    report('exercises.yaml', what, `Write at least ${leastExercises} of at least ${leastKinds} kinds.`);
  }
  for (const locale of locales) checkPlaces(locale, texts[locale].outline, seen, report);
}

function checkPlaces(
  locale: (typeof locales)[number],
  outline: ChapterSources['texts']['en']['outline'],
  ids: ReadonlySet<string>,
  report: Report,
): void {
  const file = `${locale}.mdx` as const;
  for (const id of outline.exercises.filter((one) => !ids.has(one))) {
    const place = { line: outline.lines[`Exercise ${id}`] };
    report(file, `There is no exercise "${id}".`, 'Write it in exercises.yaml, or correct the id.', place);
  }
  for (const id of new Set(outline.exercises.filter((one, index, all) => all.indexOf(one) !== index))) {
    report(file, `The exercise "${id}" is set twice.`, 'Set each exercise once.', {
      line: outline.lines[`Exercise ${id}`],
    });
  }
  const asked = Object.values(outline.exerciseSections);
  for (const section of outline.sections.filter((one) => !asked.includes(one))) {
    const place = { line: outline.lines[`## ${section}`] };
    report(file, `Section ${section} has no exercise.`, 'Set at least one <Exercise id="…" /> in it.', place);
  }
}
