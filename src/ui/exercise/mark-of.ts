import type { Marking } from '#core/exercise/marking.ts';

/** The mark of one part: right or wrong where it was answered, `answer` where a right one was missed, else nothing. */
export function markOf(marking: Marking | null, id: string, missed = false): 'right' | 'wrong' | 'answer' | null {
  const part = marking?.parts.find((one) => one.id === id);
  if (part) return part.right ? 'right' : 'wrong';
  return missed ? 'answer' : null;
}
