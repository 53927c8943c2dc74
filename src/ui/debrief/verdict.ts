import type { Score } from '#core/scoring/score-types.ts';
import type { DebriefWords } from '#ui/messages/debrief.ts';

/** The customer's verdict as a message key, from what came of the contact and how it felt. */
export function verdictKey(score: Score, hungUp: boolean): keyof DebriefWords {
  if (hungUp) return 'verdict-hang-up';
  const { satisfaction, resolution } = score.outcome;
  if (resolution === 1)
    return satisfaction >= 4
      ? 'verdict-solved-high'
      : satisfaction >= 3
        ? 'verdict-solved-middle'
        : 'verdict-solved-low';
  if (resolution === 0.5) return 'verdict-escalated';
  return satisfaction >= 2.5 ? 'verdict-open-middle' : 'verdict-open-low';
}
