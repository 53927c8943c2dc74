import type { ServedQuestion } from '#core/exercise/served-exercise.ts';
import type { CardRow } from '#core/records/card-row-schema.ts';
import type { Records } from '#core/records/records.ts';
import { type DailyQueue, dailyQueue } from '#core/review/daily-queue.ts';
import { secondsOfItem } from '#core/review/expected-seconds.ts';
import { forecast } from '#core/review/forecast.ts';
import { readItem } from '#core/review/review-item.ts';
import { dayAround, type ReviewChapter } from './review-place.ts';

/** What the page knows once it has looked. */
export interface LoadedReview {
  queue: DailyQueue<CardRow>;
  /** Cards due on each of the next fourteen days. */
  forecast: number[];
  /** Public questions by chapter folder and exercise id. */
  questions: Map<string, Map<string, ServedQuestion>>;
}

const fortnight = 14 * 86_400_000;

/** Reads the cards of a learner and the questions that today's need. */
export async function loadReview(
  records: Records,
  learner: string,
  chapters: Readonly<Record<string, ReviewChapter>>,
  now: number,
): Promise<LoadedReview> {
  const { start, end } = dayAround(now);
  const cards = await records.reviews.due(learner, end + fortnight);
  const wanted = new Set(cards.filter(({ due }) => due <= end).map(({ chapter }) => chapter));
  const questions = new Map<string, Map<string, ServedQuestion>>();
  await Promise.all(
    [...wanted].map(async (folder) => {
      questions.set(folder, await fetchQuestions(chapters[folder]?.questions));
    }),
  );
  const kindOf = (chapter: string, exercise: string) => questions.get(chapter)?.get(exercise)?.question.kind;
  const secondsOf = ({ item }: CardRow): number => {
    const read = readItem(item);
    return read === null ? 0 : secondsOfItem(read, kindOf);
  };
  const today = (await records.reviews.log(learner)).filter(({ at }) => at >= start);
  // A page left open over lunch is no quarter of an hour of thinking.
  const spent = today.reduce((sum, { elapsed }) => sum + Math.min(elapsed / 1000, 300), 0);
  return { queue: dailyQueue(cards, end, spent, secondsOf), forecast: forecast(cards, end), questions };
}

async function fetchQuestions(url: string | undefined): Promise<Map<string, ServedQuestion>> {
  if (url === undefined) return new Map();
  try {
    const response = await fetch(url);
    const served = response.ok ? ((await response.json()) as ServedQuestion[]) : [];
    return new Map(served.map((one) => [one.question.id, one]));
  } catch {
    // Without its questions a chapter's cards wait for another day.
    return new Map();
  }
}
