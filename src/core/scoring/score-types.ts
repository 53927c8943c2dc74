import type { Dimension, RedLine } from '../scenario/names.ts';
import type { Band } from './rubric-types.ts';

/** A place in the log that a point was given or taken for. */
export interface Evidence {
  /** Position of the event in the log. */
  seq: number;
  /** Agent turn, 0-based; −1 when it was none. */
  turn: number;
  quote: string;
}

/** One item of the form: rating 0–1 (usually 0, 0.5 or 1), or null when it does not apply and leaves the denominator. */
export interface ItemScore {
  id: string;
  dimension: Dimension;
  /** Points inside the dimension. */
  points: number;
  rating: number | null;
  evidence: Evidence[];
}

/** Points taken off a dimension, with what for. */
export interface Penalty {
  id: string;
  dimension: Dimension;
  points: number;
  count: number;
  evidence: Evidence[];
}

export interface DimensionScore {
  dimension: Dimension;
  /** Points out of 100 that the dimension has in the scenario's row. */
  weight: number;
  /** 0–100, rounded to a whole number before weighing. */
  value: number;
  items: ItemScore[];
  penalties: Penalty[];
}

/** What came of the contact (rubric.md §3.5). */
export interface Outcome {
  /** Predicted CSAT 1–5. */
  satisfaction: number;
  /** First-contact resolution 0, 0.5 or 1. */
  resolution: number;
  /** Emotion recovered 0–1. */
  recovery: number;
  /** Handling time as a share of the target; 1 = on target. */
  handleTimeRatio: number;
  handleTime: number;
  /** Effort score (CES) 1–7, 7 = easy. */
  effort: number;
  /** 0–100. */
  value: number;
  /** Illustrative only, not scored. */
  promoter: 'promoter-like' | 'passive-like' | 'detractor-like';
}

export interface CrossedRedLine {
  code: RedLine;
  evidence: Evidence | null;
}

export type PassProblem = 'below-mark' | 'red-line' | 'resolution-low' | 'dimension-low' | 'not-finished';

/** The whole form. A function of the log alone. */
export interface Score {
  dimensions: DimensionScore[];
  /** Process quality 0–100, one decimal. */
  quality: number;
  outcome: Outcome;
  /** 0.7 · quality + 0.3 · outcome, before the gate. */
  raw: number;
  /** After the gate, one decimal. */
  overall: number;
  band: Band;
  passed: boolean;
  problems: PassProblem[];
  redLines: CrossedRedLine[];
  /** Share 0–1 of the mandatory points that applied and were met. */
  compliance: number;
  hiddenFound: number;
  hiddenTotal: number;
}
