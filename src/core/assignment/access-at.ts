import type { ItemTerms } from './terms-of.ts';

/** Where a moment lies between opening and cut-off. */
export type Access = 'early' | 'open' | 'late' | 'closed';

/** Whether work may be begun or handed in at `now`: bounds belong to the student, so exactly at the due time is in time. */
export function accessAt(
  { opensAt, dueAt, cutOffAt }: Pick<ItemTerms, 'opensAt' | 'dueAt' | 'cutOffAt'>,
  now: number,
): Access {
  if (opensAt !== null && now < opensAt) return 'early';
  if (cutOffAt !== null && now > cutOffAt) return 'closed';
  return dueAt !== null && now > dueAt ? 'late' : 'open';
}
