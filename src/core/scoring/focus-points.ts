import type { Dimension, RubricRow } from '../scenario/names.ts';
import type { Score } from './score-types.ts';

/** A dimension to work on, with the section that teaches it. */
export interface FocusPoint {
  dimension: Dimension;
  /** Points of the overall that the dimension cost. */
  lost: number;
  /** E.g. `05.8`. */
  section: string;
}

/** The section that teaches each dimension best (chapter-plan.md); rows have their own for what they differ in. */
const sections: Record<Dimension, string> = {
  opening: '06.3',
  listening: '05.3',
  empathy: '05.8',
  accuracy: '09.7',
  resolution: '09.6',
  language: '05.2',
  control: '06.8',
  close: '09.8',
  record: '14.6',
};
const byRow: Partial<Record<RubricRow, Partial<Record<Dimension, string>>>> = {
  complaint: { empathy: '09.5', opening: '09.3' },
  objection: { resolution: '08.4', accuracy: '08.7', listening: '08.4', close: '08.6' },
  inbound: { resolution: '06.5', accuracy: '06.5', close: '06.3' },
  outbound: { resolution: '06.6', accuracy: '06.9', opening: '06.9', close: '06.6' },
  survey: { resolution: '12.3', accuracy: '12.3', language: '12.3', opening: '06.9' },
  chat: { resolution: '07.1', control: '07.8', language: '07.2', opening: '07.5' },
};

/** The section to read for a dimension, in general or for a row of the rubric. */
export function sectionFor(dimension: Dimension, row?: RubricRow): string {
  return (row && byRow[row]?.[dimension]) ?? sections[dimension];
}

/** Two or three dimensions that cost most, each with where to read. A dimension that lost less than one point is no focus. */
export function focusPoints(score: Score, row: RubricRow): FocusPoint[] {
  return score.dimensions
    .map(({ dimension, weight, value }) => ({
      dimension,
      lost: (0.7 * weight * (100 - value)) / 100,
      section: sectionFor(dimension, row),
    }))
    .filter(({ lost }) => lost >= 1)
    .sort((one, other) => other.lost - one.lost)
    .slice(0, 3);
}
