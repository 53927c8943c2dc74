import type { MarkRow } from '../records/mark-row-schema.ts';
import { trimmedMean } from './trimmed-mean.ts';

/** The four raters of practical work. */
export const columnNames = ['self', 'peer', 'instructor', 'company'] as const;
export type ColumnName = (typeof columnNames)[number];

/** Weights of the raters; they need not sum to 100. */
export type ColumnWeights = Record<ColumnName, number>;

/** What the raters gave, 0–100, and what it comes to. */
export interface Columns extends Record<ColumnName, number | null> {
  /** How many marks each column rests on. */
  raters: Record<ColumnName, number>;
  /** By weight, over the columns that are there; null without any. */
  combined: number | null;
  /** Columns with a weight that are still missing. */
  missing: ColumnName[];
  /** Largest less smallest column: how far views differ. */
  gap: number;
}

/** Puts the columns together: peers by trimmed mean, the others by plain mean, then by weight over what is there. */
export function combineColumns(marks: readonly Pick<MarkRow, 'source' | 'points'>[], weights: ColumnWeights): Columns {
  const given = (name: ColumnName) =>
    marks.flatMap(({ source, points }) => (source === name && points !== null ? [points] : []));
  const valueOf = (name: ColumnName): number | null => {
    const values = given(name);
    if (name === 'peer') return trimmedMean(values);
    return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
  };
  const values = {
    self: valueOf('self'),
    peer: valueOf('peer'),
    instructor: valueOf('instructor'),
    company: valueOf('company'),
  };
  const there = columnNames.filter((name) => values[name] !== null && weights[name] > 0);
  const weight = there.reduce((sum, name) => sum + weights[name], 0);
  const present = columnNames.flatMap((name) => values[name] ?? []);
  return {
    ...values,
    raters: {
      self: given('self').length,
      peer: given('peer').length,
      instructor: given('instructor').length,
      company: given('company').length,
    },
    combined: weight === 0 ? null : there.reduce((sum, name) => sum + (values[name] ?? 0) * weights[name], 0) / weight,
    missing: columnNames.filter((name) => values[name] === null && weights[name] > 0),
    gap: present.length === 0 ? 0 : Math.max(...present) - Math.min(...present),
  };
}
