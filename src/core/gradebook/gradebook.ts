import type { Adjustment } from '../assignment/adjustment-schema.ts';
import type { Assignment } from '../assignment/assignment-schema.ts';
import { termsOf } from '../assignment/terms-of.ts';
import type { ExerciseBook } from '../evidence/books.ts';
import type { MarkRow } from '../records/mark-row-schema.ts';
import type { StudentRow } from '../records/student-row-schema.ts';
import type { Dimension } from '../scenario/names.ts';
import { roundToTenth } from '../shared/numbers.ts';
import { skillsOf } from '../scoring/skills.ts';
import type { Collected } from './collected.ts';
import type { ColumnWeights } from './combine-columns.ts';
import { gatherAttempts } from './gather-attempts.ts';
import { gradeItem } from './grade-item.ts';
import type { ItemGrade } from './grade-item.ts';
import { studentMatcher } from './match-student.ts';

/** What a gradebook is computed from. Nothing else goes in, so it can be computed again at any time. */
export interface GradebookSources {
  assignment: Assignment;
  collected: readonly Collected[];
  roster: readonly StudentRow[];
  adjustments: readonly Adjustment[];
  /** Marks by people. */
  marks: readonly MarkRow[];
  exercises: ExerciseBook;
  /** Weights of the raters of a chapter's practical task. */
  weightsOf: (chapter: string) => ColumnWeights;
}

/** A row of the gradebook. */
export interface StudentGrades {
  student: StudentRow;
  /** By item of the assignment, in its order. */
  items: ItemGrade[];
  /** By weight, over what is marked; null when nothing is. */
  soFar: number | null;
  /** By weight, with what is missing as 0; null when everything is exempt. */
  total: number | null;
  /** Columns per dimension of the quality form, from the runs that count. */
  dimensions: Partial<Record<Dimension, number>>;
  /** Whether every item with a pass mark is passed; null when none has one. */
  passed: boolean | null;
  /** Last hand-in; null without any. */
  handedInAt: number | null;
}

/** The weights when the instructor alone marks. */
export const instructorOnly: ColumnWeights = { self: 0, peer: 0, instructor: 100, company: 0 };

/** Computes the gradebook of one assignment, in the order of the roster. Students who left keep their row. */
export function gradebookOf(sources: GradebookSources): StudentGrades[] {
  const { assignment, roster } = sources;
  const match = studentMatcher(roster);
  const own = Map.groupBy(
    sources.collected.filter(({ report }) => report.assignment?.id === assignment.id),
    ({ report, student }) => student ?? match(report.learner)?.id ?? '',
  );
  const marks = Map.groupBy(
    sources.marks.filter((mark) => mark.assignment === assignment.id),
    ({ student }) => student,
  );
  return roster.map((student) => gradesOf(student, own.get(student.id) ?? [], marks.get(student.id) ?? [], sources));
}

function gradesOf(
  student: StudentRow,
  collected: readonly Collected[],
  marks: readonly MarkRow[],
  sources: GradebookSources,
): StudentGrades {
  const { assignment, adjustments, exercises, weightsOf } = sources;
  const items = assignment.items.map((item) =>
    gradeItem({
      assignment,
      item,
      terms: termsOf(assignment, item, adjustments, student),
      attempts: gatherAttempts(collected, item, exercises),
      marks: marks.filter((mark) => mark.item === item.id),
      weights: item.kind === 'practical' ? weightsOf(item.chapter) : instructorOnly,
    }),
  );
  const asked = items.flatMap((grade, index) =>
    grade.exempt ? [] : [{ grade, weight: assignment.items[index]?.weight ?? 0 }],
  );
  const marked = asked.filter(({ grade }) => grade.final !== null);
  const runs = items
    .flatMap(({ attempts }) => attempts)
    .filter(({ counts, dimensions }) => counts && Object.keys(dimensions).length > 0);
  const results = runs
    .toSorted((one, other) => other.startedAt - one.startedAt)
    .map(({ dimensions, mark }) => ({
      overall: mark ?? 0,
      quality: 0,
      outcome: 0,
      band: 'fail' as const,
      passed: false,
      dimensions,
    }));
  const verdicts = items.flatMap(({ passed, exempt }, index) =>
    exempt || assignment.items[index]?.passMark === null ? [] : [passed === true],
  );
  return {
    student,
    items,
    soFar: weighted(marked),
    total: weighted(asked),
    dimensions: skillsOf(results),
    passed: verdicts.length === 0 ? null : verdicts.every(Boolean),
    handedInAt: collected.length === 0 ? null : Math.max(...collected.map(({ report }) => report.handedInAt)),
  };
}

function weighted(parts: readonly { grade: ItemGrade; weight: number }[]): number | null {
  const weight = parts.reduce((sum, part) => sum + part.weight, 0);
  if (weight === 0) return null;
  return roundToTenth(parts.reduce((sum, part) => sum + part.weight * (part.grade.final ?? 0), 0) / weight);
}
