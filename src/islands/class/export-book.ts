import type { Assignment } from '#core/assignment/assignment-schema.ts';
import { gradebookSheet } from '#core/gradebook/gradebook-sheet.ts';
import type { SheetWords } from '#core/gradebook/gradebook-sheet.ts';
import type { StudentGrades } from '#core/gradebook/gradebook.ts';
import { safeSheet, writeCsv } from '#core/gradebook/write-csv.ts';
import { saveFile } from '../save-file.ts';

/** Saves the gradebook as CSV. */
export function saveCsv(assignment: Assignment, grades: readonly StudentGrades[], words: SheetWords): void {
  saveFile(`${assignment.title}.csv`, writeCsv(gradebookSheet(assignment, grades, words)), 'text/csv');
}

/** Saves the gradebook as a spreadsheet: numbers are numbers, student numbers are text. */
export async function saveXlsx(
  assignment: Assignment,
  grades: readonly StudentGrades[],
  words: SheetWords,
): Promise<void> {
  const { default: writeXlsxFile } = await import('write-excel-file/browser');
  const { name, columns, rows } = safeSheet(gradebookSheet(assignment, grades, words));
  const head = columns.map((value) => ({ value, type: String, fontWeight: 'bold' as const }));
  const body = rows.map((row) =>
    row.map((value) => {
      if (value === null) return null;
      return typeof value === 'number' ? { value, type: Number } : { value, type: String };
    }),
  );
  await writeXlsxFile([head, ...body], { sheet: name }).toFile(`${assignment.title}.xlsx`);
}
