import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { findAnomalies } from '#core/evidence/anomalies.ts';
import { gradebookOf, instructorOnly } from '#core/gradebook/gradebook.ts';
import { missingStudents } from '#core/gradebook/report-merge.ts';
import type { CollectPlace } from './collect-desk.svelte.ts';
import { collectedIn } from './collect.ts';
import { ExerciseShelf } from './load-books.ts';

/** The gradebook of an assignment with what is missing and what is odd, out of what is kept. */
export async function lookAt(
  { records, class: classId, students, chapters }: CollectPlace,
  assignment: SignedAssignment,
) {
  const exercises = new ExerciseShelf(chapters);
  await exercises.fetch(assignment.items.flatMap((item) => ('chapter' in item ? [item.chapter] : [])));
  const [collected, marks] = await Promise.all([collectedIn(records, classId), records.marks.list('class', classId)]);
  const grades = gradebookOf({
    assignment, collected, roster: students, adjustments: [], marks, exercises, weightsOf: () => instructorOnly,
  }); // prettier-ignore
  const own = collected.filter(({ report }) => report.assignment?.id === assignment.id);
  return {
    collected,
    marks: marks.filter((mark) => mark.assignment === assignment.id),
    grades,
    missing: missingStudents(collected, students, assignment.id),
    anomalies: findAnomalies(own.map(({ report }) => report)),
  };
}
