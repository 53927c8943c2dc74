import { isLeech } from './leech.ts';
import type { ReviewCard } from './review-card.ts';

/** At most so long a day: a review that takes longer is put off altogether. */
export const dailySeconds = 15 * 60;

/** What there is to review today. */
export interface DailyQueue<Card> {
  /** For today, the most forgotten first. */
  today: Card[];
  /** Seconds that today's cards are expected to take. */
  seconds: number;
  /** Due, but left for another day. */
  later: Card[];
  /** Forgotten too often; to be read again instead. */
  leeches: Card[];
}

/**
 * Cuts the due cards to a quarter of an hour. First comes what is most overdue for its stability, since that is forgotten first. A
 * card that does not fit any more is left out, a shorter one after it may still fit.
 * @param cards cards of one learner
 * @param endOfDay the last moment of today where the learner is
 * @param spent seconds already reviewed today
 * @param secondsOf what a card is expected to take; 0 leaves it out, e.g. because its exercise is gone
 */
export function dailyQueue<Card extends ReviewCard>(
  cards: readonly Card[],
  endOfDay: number,
  spent: number,
  secondsOf: (card: Card) => number,
): DailyQueue<Card> {
  const due = cards.filter((card) => card.due <= endOfDay && secondsOf(card) > 0);
  const queue: DailyQueue<Card> = { today: [], seconds: 0, later: [], leeches: due.filter(isLeech) };
  const overdue = (card: Card) => (endOfDay - card.due) / Math.max(1, card.stability);
  const waiting = due.filter((card) => !isLeech(card));
  for (const card of waiting.toSorted(
    (one, other) => overdue(other) - overdue(one) || one.item.localeCompare(other.item, 'en'),
  )) {
    const seconds = secondsOf(card);
    if (spent + queue.seconds + seconds <= dailySeconds) {
      queue.today.push(card);
      queue.seconds += seconds;
    } else queue.later.push(card);
  }
  return queue;
}
