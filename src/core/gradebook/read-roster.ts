import type { Problem } from '../shared/problem.ts';
import { failure, success } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { classProblem } from '../assignment/class-trouble.ts';
import { normaliseNumber } from '../assignment/normalise-number.ts';

/** A student as a list names them. */
export interface ListedStudent {
  number: string;
  name: string;
  group: string;
}

/** A list that was read, with what is odd about it; `path` of a problem begins with the row, 1 for the first. */
export interface RosterReading {
  students: ListedStudent[];
  problems: Problem[];
}

const longestName = 80;
const longestNumber = 40;
const mostStudents = 5000;

/** How columns are called in the lists of schools. */
const headings = {
  number: [
    '学号',
    '学籍号',
    '考号',
    '编号',
    'number',
    'student number',
    'student no',
    'student no.',
    'student id',
    'id',
    'no',
    'no.',
  ],
  name: ['姓名', '名字', '学生姓名', '学生', 'name', 'full name', 'student name', 'student'],
  group: ['组', '小组', '组别', '分组', 'group', 'team'],
} as const;

// A line break or control sign in a name would tear tables and logs apart.
const clean = (cell: string | undefined): string => (cell ?? '').replace(/\p{Cc}+/gu, ' ').trim();

/**
 * Reads the rows of a sheet or of pasted text as a class list. Without a heading, the first column of digits is the number and the other
 * one the name. Nothing is left out silently: what is odd comes with its row.
 */
export function readRoster(rows: readonly (readonly string[])[]): Result<RosterReading> {
  const filled = rows
    .map((row, index) => ({ row: row.map(clean), line: index + 1 }))
    .filter(({ row }) => row.some((cell) => cell !== ''));
  if (filled.length > mostStudents + 1) return failure(classProblem('roster-too-big', 'roster'));
  const [first] = filled;
  if (!first) return failure(classProblem('roster-empty', 'roster'));
  const named = columnsByHeading(first.row);
  const columns = named ?? columnsByContent(filled.map(({ row }) => row));
  if (!columns) return failure(classProblem('roster-no-columns', 'roster'));
  const problems: Problem[] = [];
  const students = filled.slice(named ? 1 : 0).map(({ row, line }): ListedStudent => {
    const cell = (place: number) => (place < 0 ? '' : (row[place] ?? ''));
    const cut = (text: string, limit: number, trouble: 'roster-name-cut' | 'roster-number-cut') => {
      if (text.length > limit) problems.push(classProblem(trouble, 'roster', [line], 'warning'));
      return [...text.slice(0, limit * 2)].slice(0, limit).join('');
    };
    const number = cut(cell(columns.number), longestNumber, 'roster-number-cut');
    const name = cut(cell(columns.name), longestName, 'roster-name-cut');
    if (number === '') problems.push(classProblem('roster-no-number', 'roster', [line], 'warning'));
    if (name === '') problems.push(classProblem('roster-no-name', 'roster', [line], 'warning'));
    return {
      number,
      name: name === '' ? number : name,
      group: [...cell(columns.group)].slice(0, longestName).join(''),
    };
  });
  if (students.length === 0) return failure(classProblem('roster-empty', 'roster'));
  return success({ students, problems: [...problems, ...doubledNumbers(students)] });
}

type Columns = Record<keyof typeof headings, number>;

function columnsByHeading(row: readonly string[]): Columns | null {
  const words = row.map((cell) => cell.normalize('NFKC').toLowerCase());
  const find = (key: keyof typeof headings) =>
    words.findIndex((word) => (headings[key] as readonly string[]).includes(word));
  const columns = { number: find('number'), name: find('name'), group: find('group') };
  return columns.number < 0 && columns.name < 0 ? null : columns;
}

function columnsByContent(rows: readonly (readonly string[])[]): Columns | null {
  const width = Math.max(...rows.map((row) => row.length));
  const share = (place: number, test: RegExp) => rows.filter((row) => test.test(row[place] ?? '')).length / rows.length;
  const places = Array.from({ length: width }, (_, place) => place);
  const number = places.find((place) => share(place, /^[A-Za-z]{0,4}\d[\d-]*$/u) > 0.6) ?? -1;
  const name = places.find((place) => place !== number && share(place, /\p{L}/u) > 0.6) ?? -1;
  return name < 0 ? null : { number, name, group: -1 };
}

function doubledNumbers(students: readonly ListedStudent[]): Problem[] {
  const groups = Map.groupBy(students.filter(({ number }) => number !== ''), ({ number }) => normaliseNumber(number)); // prettier-ignore
  return [...groups.values()]
    .filter((group) => group.length > 1)
    .map((group) =>
      classProblem(
        'roster-doubled-number',
        'roster',
        [group[0]?.number ?? '', ...group.map(({ name }) => name)],
        'warning',
      ),
    );
}
