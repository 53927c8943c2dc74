import Dexie from 'dexie';
import type { CardRow } from '#core/records/card-row-schema.ts';
import type { ReviewRecords } from '#core/records/study-records.ts';
import { attempt } from '../attempt.ts';
import type { StorageContext } from '../context.ts';

/** Spaced repetition, in the database. */
export function reviewStore({ database, around }: StorageContext): ReviewRecords {
  const dated = (card: Omit<CardRow, 'changedAt'>): CardRow => ({ ...card, changedAt: around.now() });
  return {
    card: async (learner, item) => database.cards.get([learner, item]),
    putCard: (details) => {
      const card = dated(details);
      return attempt('cards', [card.learner, card.item], async () => {
        await database.cards.put(card);
        return card;
      });
    },
    due: async (learner, now) =>
      database.cards.where('[learner+due]').between([learner, Dexie.minKey], [learner, now], true, true).toArray(),
    record: (card, details) => {
      const review = { ...details, id: around.randomId() };
      return attempt('reviews', [review.id], () =>
        database.transaction('rw', database.cards, database.reviews, async () => {
          await database.cards.put(dated(card));
          await database.reviews.add(review);
          return review;
        }),
      );
    },
    log: async (learner) =>
      database.reviews.where('[learner+at]').between([learner, Dexie.minKey], [learner, Dexie.maxKey]).toArray(),
  };
}
