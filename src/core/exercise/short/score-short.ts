import { clamp } from '../../shared/numbers.ts';
import { type Marking, markParts } from '../marking.ts';
import type { ShortKey, ShortQuestion, ShortResponse } from './short-question.ts';

/** `Σ points × own rating / Σ points`. An empty answer is 0 whatever it is rated. */
export function scoreShort(_question: ShortQuestion, key: ShortKey, response: ShortResponse): Marking {
  if (response.text.trim() === '') return { score: 0, parts: [], feedback: [] };
  const rating = (id: string) => clamp(response.ratings[id] ?? 0, 0, 1);
  const points = key.rubric.reduce((sum, row) => sum + row.points, 0);
  const earned = key.rubric.reduce((sum, row) => sum + row.points * rating(row.id), 0);
  return markParts(
    key.rubric.map(({ id }) => ({ id, right: rating(id) === 1 })),
    points === 0 ? 0 : earned / points,
  );
}
