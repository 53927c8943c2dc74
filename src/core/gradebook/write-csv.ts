import { safeCell } from './safe-cell.ts';

/** A cell of an export. Texts stay texts (a student number keeps its zeros), numbers are numbers, null is empty. */
export type Cell = string | number | null;

/** One sheet of an export, whatever file it ends up in. */
export interface Sheet {
  /** Name of the sheet. */
  name: string;
  columns: string[];
  rows: Cell[][];
}

// Quoted always: the program decides by the quotes, not by what stands in them.
const cell = (value: Cell): string => {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : `"${safeCell(value).replaceAll('"', '""')}"`;
};

/** A sheet as CSV with the mark (BOM) by which Chinese spreadsheets know UTF-8, and lines that end in CR LF. */
export function writeCsv({ columns, rows }: Sheet): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A sheet whose texts are safe to be written into cells of any kind of file. */
export function safeSheet({ name, columns, rows }: Sheet): Sheet {
  const safe = (value: Cell) => (typeof value === 'string' ? safeCell(value) : value);
  return {
    name: name.replace(/[\\/?*[\]:]/gu, ' ').slice(0, 31),
    columns: columns.map(safeCell),
    rows: rows.map((row) => row.map(safe)),
  };
}
