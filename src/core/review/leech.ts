import type { ReviewCard } from './review-card.ts';

/** So often forgotten, a card no longer earns its time: the section has to be read again. */
export const leechLapses = 6;

/** Whether a card is a leech: it leaves the queue and is shown apart, with the way to its section. */
export const isLeech = ({ lapses }: Pick<ReviewCard, 'lapses'>): boolean => lapses >= leechLapses;

/** The card after the section was read again: it starts over, due at once. */
export function releaseLeech(card: ReviewCard, now: number): ReviewCard {
  return { ...card, due: now, stability: 0, difficulty: 0, elapsedDays: 0, scheduledDays: 0, learningSteps: 0, repetitions: 0, lapses: 0, state: 0, lastReview: null }; // prettier-ignore
}
