import type { Act, Dimension, RubricRow } from '../scenario/names.ts';
import type { RunFacts } from './facts-of-run.ts';

/** Points taken off a dimension. */
export interface RatedPenalty {
  id: string;
  dimension: Dimension;
  points: number;
  count: number;
  acts: Act[];
}

const perAct: [Act, Dimension, number][] = [
  ['interrupt', 'listening', 10],
  ['dismiss', 'empathy', 15],
  ['blame', 'empathy', 15],
  ['argue', 'empathy', 12],
  ['rude', 'empathy', 25],
  ['rude', 'language', 25],
  ['overpromise', 'accuracy', 20],
  ['policy-wall', 'resolution', 12],
  ['pressure', 'resolution', 20],
  ['jargon', 'language', 8],
  ['canned', 'language', 10],
  ['repeat-question', 'control', 10],
  ['cold-transfer', 'control', 20],
  ['stall', 'close', 10],
];

/** All penalties that apply (rubric.md §3.3, last paragraph, and the LANGUAGE and CONTROL rows). */
export function ratePenalties(facts: RunFacts, row: RubricRow): RatedPenalty[] {
  const found: RatedPenalty[] = perAct.map(([act, dimension, each]) => ({
    id: act, dimension, points: each * facts.count(act), count: facts.count(act), acts: [act],
  })); // prettier-ignore
  const counted = (id: string, dimension: Dimension, each: number, count: number): void => {
    found.push({ id, dimension, points: each * count, count, acts: [] });
  };
  if (row === 'survey') {
    found.push({
      id: 'leading-question',
      dimension: 'language',
      points: 15 * facts.count('leading-question'),
      count: facts.count('leading-question'),
      acts: ['leading-question'],
    });
  }
  counted('overlong-turn', 'language', 5, facts.overlongTurns);
  counted('forbidden-phrase', 'language', 5, facts.forbiddenPhrases);
  counted('unannounced-hold', 'control', 15, facts.unannouncedHolds);
  counted('overrun-hold', 'control', 10, facts.overrunHolds);
  if (row === 'inbound' || row === 'outbound' || row === 'survey')
    counted('skipped-stage', 'control', 5, facts.skippedStages);
  const slow = Math.min(30, Math.max(0, 100 * (facts.handleTimeRatio - 1.15)));
  if (slow > 0) found.push({ id: 'over-time', dimension: 'control', points: slow, count: 1, acts: [] });
  return found.filter(({ count }) => count > 0);
}
