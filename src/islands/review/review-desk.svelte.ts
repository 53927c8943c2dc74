import type { CardRow } from '#core/records/card-row-schema.ts';
import type { Records } from '#core/records/records.ts';
import type { Grade } from '#core/review/grade.ts';
import { releaseLeech } from '#core/review/leech.ts';
import type { MasteryLevel } from '#core/review/mastery.ts';
import { reviewCard } from '#core/review/review-card.ts';
import { readItem } from '#core/review/review-item.ts';
import { openRecords } from '#storage/open.ts';
import { loadMastery } from './load-mastery.ts';
import { type LoadedReview, loadReview } from './load-review.ts';
import type { ReviewChapter } from './review-place.ts';

/** Today's review of the current learner: what is due, where one is, how well sections are known. */
export class ReviewDesk {
  state = $state<'loading' | 'unavailable' | 'ready'>('loading');
  loaded = $state.raw<LoadedReview | null>(null);
  mastery = $state.raw<Record<string, MasteryLevel>>({});
  /** Position in today's queue; −1 before the start. */
  place = $state(-1);
  /** The item in hand is done. */
  answered = $state(false);
  /** Something was reviewed and nothing is left. */
  finished = $state(false);
  #records: Records | null = null;
  #learner = '';
  readonly #chapters: Readonly<Record<string, ReviewChapter>>;

  constructor(chapters: Readonly<Record<string, ReviewChapter>>) {
    this.#chapters = chapters;
  }

  /** The card in hand; none before the start and after the end. */
  get card(): CardRow | undefined {
    return this.place < 0 ? undefined : this.loaded?.queue.today[this.place];
  }

  open = async (): Promise<void> => {
    const records = await openRecords();
    if (!records.ok) {
      this.state = 'unavailable';
      return;
    }
    const learner = await records.value.learners.currentOrFirst();
    if (!learner.ok) {
      this.state = 'unavailable';
      return;
    }
    this.#records = records.value;
    this.#learner = learner.value.id;
    await this.#look();
    this.state = 'ready';
  };

  next = (): void => {
    this.place += 1;
    this.answered = false;
    if (this.loaded && this.place >= this.loaded.queue.today.length) void this.#look();
  };

  /** Grades a card that no machine can mark. */
  grade = async (card: CardRow, grade: Grade): Promise<void> => {
    const { card: next, review } = reviewCard(card, grade, Date.now(), 0);
    await this.#records?.reviews.record(next, review);
    this.next();
  };

  /** Puts a leech back after its section was read again. */
  release = async (card: CardRow): Promise<void> => {
    await this.#records?.reviews.putCard(releaseLeech(card, Date.now()));
    await this.#look();
  };

  /** The question of a card, where it asks for an exercise. */
  served(card: CardRow) {
    const read = readItem(card.item);
    return read?.type === 'exercise' ? this.loaded?.questions.get(read.chapter)?.get(read.exercise) : undefined;
  }

  async #look(): Promise<void> {
    if (!this.#records) return;
    const loaded = await loadReview(this.#records, this.#learner, this.#chapters, Date.now());
    this.mastery = await loadMastery(this.#records, this.#learner);
    this.loaded = loaded;
    if (this.place < 0) return;
    this.finished = loaded.queue.today.length === 0;
    this.place = -1;
  }
}
