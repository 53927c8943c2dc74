import type { JsonValue } from '../records/json-value.ts';

/** What is kept of one attempt, whatever the kind. */
export interface Attempt {
  /** What was answered. */
  given: JsonValue;
  /** 1 for the first try. */
  attempt: number;
  /** Hints seen before. */
  hints: number;
  /** Share of the points after hints; null until a person has marked it. */
  score: number | null;
  /** How long it took, in milliseconds. */
  elapsed: number;
  /** Nothing more can be tried after it. */
  last: boolean;
}
