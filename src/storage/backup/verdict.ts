import type { RestoreCounts } from '#core/records/restore.ts';
import { sameValue } from '../same-value.ts';

/** How a row of the file stands to the one with its key on this device. */
export type Verdict = keyof RestoreCounts;

/** A row, or what a row has when it is dated. */
type MaybeDated = object & { changedAt?: unknown };

/** Compares a row of a file with the row here, if there is one. Rows without a date can only be the same or conflict. */
export function verdictOn(here: MaybeDated | undefined, incoming: MaybeDated): Verdict {
  if (here === undefined) return 'added';
  if (sameValue(here, incoming)) return 'same';
  return isLater(incoming, here) ? 'newer' : 'conflicting';
}

/** Why two rows conflict: one is an earlier state, or they went separate ways. */
export function conflictReason(here: MaybeDated, incoming: MaybeDated): 'older' | 'differs' {
  return isLater(here, incoming) ? 'older' : 'differs';
}

function isLater(one: MaybeDated, other: MaybeDated): boolean {
  return typeof one.changedAt === 'number' && typeof other.changedAt === 'number' && one.changedAt > other.changedAt;
}
