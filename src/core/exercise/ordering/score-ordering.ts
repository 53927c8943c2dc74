import { creditOfOrder } from '../guess-corrected.ts';
import { type Marking, markParts } from '../marking.ts';
import type { OrderingKey, OrderingQuestion, OrderingResponse } from './ordering-question.ts';

/**
 * Kendall's tau floored at 0. A part is right where it follows the item that it should follow, so that one misplaced item does not
 * make all later ones wrong.
 */
export function scoreOrdering(_question: OrderingQuestion, key: OrderingKey, response: OrderingResponse): Marking {
  const before = (order: readonly string[], id: string) => order[order.indexOf(id) - 1];
  const parts = response.map((id) => ({ id, right: before(response, id) === before(key.order, id) }));
  return markParts(parts, creditOfOrder(response, key.order));
}
