import { accessAt } from '../assignment/access-at.ts';
import type { Assignment, AssignmentItem } from '../assignment/assignment-schema.ts';
import { afterLateness, latenessOf } from '../assignment/late-penalty.ts';
import type { Lateness } from '../assignment/late-penalty.ts';
import type { ItemTerms } from '../assignment/terms-of.ts';
import { checkTerms } from '../evidence/check-place.ts';
import { counts } from '../evidence/reasons.ts';
import type { MarkRow } from '../records/mark-row-schema.ts';
import { roundToTenth } from '../shared/numbers.ts';
import { chooseMark } from './choose-mark.ts';
import { combineColumns } from './combine-columns.ts';
import type { ColumnWeights, Columns } from './combine-columns.ts';
import type { GatheredAttempt } from './gather-attempts.ts';
import { readMarkDetail } from './mark-detail-schema.ts';

/** An attempt with what the terms of its student make of it. */
export interface GradedAttempt extends GatheredAttempt {
  /** Whether it counts by itself. */
  counts: boolean;
  lateness: Lateness;
  /** After lateness, 0–100. */
  after: number | null;
}

/** One cell of the gradebook, with how it came about. */
export interface ItemGrade {
  item: string;
  exempt: boolean;
  attempts: GradedAttempt[];
  /** Recomputed from evidence, or combined from the columns of a practical task; 0–100, one decimal. */
  computed: number | null;
  /** A person's decision, which stands; `computed` stays beside it. */
  override: { points: number; reason: string } | null;
  /** What counts. */
  final: number | null;
  /** Against the item's pass mark; null when it has none or nothing is marked. */
  passed: boolean | null;
  /** Parts that only a person can mark. */
  needsMarking: number;
  /** Practical tasks: the four columns. */
  columns: Columns | null;
  /** What the student is told. */
  comments: { source: MarkRow['source']; text: string }[];
}

/** What is needed to grade one item of one student. */
export interface ItemGrading {
  assignment: Assignment;
  item: AssignmentItem;
  terms: ItemTerms;
  attempts: readonly GatheredAttempt[];
  /** Marks by people for this student and item. */
  marks: readonly MarkRow[];
  /** Weights of the four raters of a practical task. */
  weights: ColumnWeights;
}

/** Grades one item of one student. */
export function gradeItem({ assignment, item, terms, attempts, marks, weights }: ItemGrading): ItemGrade {
  const graded = attempts.map((attempt) => gradeAttempt(attempt, assignment, terms));
  const current = latestMarks(marks);
  const isOverride = (mark: MarkRow) => readMarkDetail(mark.detail).type === 'override';
  const columns = item.kind === 'practical' ? combineColumns(current.filter((mark) => !isOverride(mark)), weights) : null; // prettier-ignore
  const counted = graded.flatMap(({ counts: does, after }) => (does && after !== null ? [after] : []));
  const chosen = columns ? columns.combined : chooseMark(counted, 'counts' in item ? item.counts : 'best');
  const computed = chosen === null ? null : roundToTenth(chosen);
  const decided = current.findLast((mark) => isOverride(mark) && mark.points !== null);
  const detail = decided && readMarkDetail(decided.detail);
  const override = detail?.type === 'override' ? { points: decided?.points ?? 0, reason: detail.reason } : null;
  const final = terms.exempt ? null : (override?.points ?? computed);
  return {
    item: item.id, exempt: terms.exempt, attempts: graded, computed, override, final,
    passed: final === null || item.passMark === null ? null : final >= item.passMark,
    needsMarking: Math.max(0, ...graded.map((attempt) => attempt.needsMarking)),
    columns,
    comments: current.filter(({ comment }) => comment !== '').map(({ source, comment }) => ({ source, text: comment })),
  }; // prettier-ignore
}

function gradeAttempt(attempt: GatheredAttempt, { late }: Assignment, terms: ItemTerms): GradedAttempt {
  const reasons = [...attempt.reasons, ...checkTerms(attempt, terms)];
  if (accessAt(terms, attempt.handedInAt) === 'closed') reasons.push({ id: 'handed-in-late' });
  const lateness = latenessOf(late, terms.dueAt, attempt.handedInAt);
  const after = attempt.mark === null ? null : afterLateness(attempt.mark, lateness, late?.floor ?? 0);
  return { ...attempt, reasons, counts: counts(reasons), lateness, after };
}

/** The last word of each rater; oldest first. */
function latestMarks(marks: readonly MarkRow[]): MarkRow[] {
  const sorted = marks.toSorted((one, other) => one.changedAt - other.changedAt || (one.id < other.id ? -1 : 1));
  const kind = (mark: MarkRow) =>
    `${mark.source} ${mark.rater} ${readMarkDetail(mark.detail).type === 'override' ? 'override' : 'mark'}`;
  return [...new Map(sorted.map((mark) => [kind(mark), mark])).values()];
}
