import type { CountingRule } from '../assignment/names.ts';

/** The mark that several attempts come to, oldest first; null without any. */
export function chooseMark(marks: readonly number[], rule: CountingRule): number | null {
  if (marks.length === 0) return null;
  switch (rule) {
    case 'best':
      return Math.max(...marks);
    case 'last':
      return marks.at(-1) ?? null;
    case 'first':
      return marks[0] ?? null;
    case 'mean':
      return marks.reduce((sum, mark) => sum + mark, 0) / marks.length;
  }
}
