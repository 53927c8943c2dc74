import type { Assignment } from '../assignment/assignment-schema.ts';
import { dimensions } from '../scenario/names.ts';
import type { StudentGrades } from './gradebook.ts';
import type { Cell, Sheet } from './write-csv.ts';

/** Words that the sheet needs in the reader's language. */
export interface SheetWords {
  number: string;
  name: string;
  group: string;
  total: string;
  /** Heading of an item. */
  item: (id: string) => string;
  /** Heading of a dimension of the quality form. */
  dimension: (name: string) => string;
}

/** The gradebook as a sheet: one row a student, one column an item, then the total and the dimensions. */
export function gradebookSheet(assignment: Assignment, grades: readonly StudentGrades[], words: SheetWords): Sheet {
  const shown = dimensions.filter((dimension) => grades.some((one) => one.dimensions[dimension] !== undefined));
  return {
    name: assignment.title,
    columns: [
      words.number, words.name, words.group, ...assignment.items.map(({ id }) => words.item(id)), words.total, ...shown.map(words.dimension),
    ],
    rows: grades.map(({ student, items, total, dimensions: skills }): Cell[] => [
      student.number, student.name, student.group, ...items.map(({ final }) => final), total, ...shown.map((name) => skills[name] ?? null),
    ]),
  }; // prettier-ignore
}
