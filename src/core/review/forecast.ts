import { isLeech } from './leech.ts';
import type { ReviewCard } from './review-card.ts';

const day = 86_400_000;

/**
 * How many cards come due on each of the next days; what is overdue counts today.
 * @param endOfDay the last moment of today where the learner is
 * @returns one number a day, today first
 */
export function forecast(cards: readonly Pick<ReviewCard, 'due' | 'lapses'>[], endOfDay: number, days = 14): number[] {
  const counts = Array.from({ length: days }, () => 0);
  for (const { due } of cards.filter((card) => !isLeech(card))) {
    const place = Math.max(0, Math.ceil((due - endOfDay) / day));
    if (place < days) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}
