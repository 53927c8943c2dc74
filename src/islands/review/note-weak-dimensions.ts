import type { Records } from '#core/records/records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import { newCard, reviewCard } from '#core/review/review-card.ts';
import { dimensionItem } from '#core/review/review-item.ts';
import { gradeOfDimension, weakBelow } from '#core/review/weak-dimensions.ts';
import type { Score } from '#core/scoring/score-types.ts';

/**
 * Lets a finished call decide about review: a weak dimension becomes a card, and one that has a card is graded by how it went now.
 * A call counts once, however often its debrief is opened, and a what-if not at all.
 */
export async function noteWeakDimensions(
  records: Records,
  run: RunRow,
  { dimensions }: Pick<Score, 'dimensions'>,
): Promise<void> {
  const { learner, endedAt, origin, family } = run;
  if (endedAt === null || origin !== 'live') return;
  for (const { dimension, value } of dimensions.filter(({ weight }) => weight > 0)) {
    const item = dimensionItem(dimension);
    const known = await records.reviews.card(learner, item);
    const told = known !== undefined && known.lastReview !== null && known.lastReview >= endedAt;
    if (told || (known === undefined && value >= weakBelow)) continue;
    const card = known ?? newCard({ learner, item, chapter: family, now: endedAt });
    const { card: next, review } = reviewCard(card, gradeOfDimension(value), endedAt, 0);
    await records.reviews.record(next, review);
  }
}
