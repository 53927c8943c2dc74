import { type Dimension, dimensions } from '../scenario/names.ts';

/** What a card asks for: an exercise again, or work on a dimension of the quality form. */
export type ReviewItem =
  { type: 'exercise'; chapter: string; exercise: string } | { type: 'dimension'; dimension: Dimension };

/** Name of an exercise's card. */
export const exerciseItem = (chapter: string, exercise: string): string => `exercise/${chapter}/${exercise}`;

/** Name of a dimension's card. */
export const dimensionItem = (dimension: Dimension): string => `dimension/${dimension}`;

/** What a card's name stands for; null for a name that this version does not know (stored data may be older or newer). */
export function readItem(item: string): ReviewItem | null {
  const [type, first, second] = item.split('/');
  if (type === 'exercise' && first !== undefined && second !== undefined)
    return { type, chapter: first, exercise: second };
  const dimension = dimensions.find((one) => one === first);
  return type === 'dimension' && dimension !== undefined ? { type, dimension } : null;
}
