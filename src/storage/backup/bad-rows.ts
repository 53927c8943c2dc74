import { storageProblem } from '#core/records/storage-problem.ts';
import type { StorageTrouble } from '#core/records/storage-problem.ts';
import type { Problem } from '#core/shared/problem.ts';
import { longestList } from './limits.ts';

/** Rows that cannot be let in: the first ones listed, all counted. */
export interface BadRows {
  add(trouble: StorageTrouble, table: string, id: string, path?: readonly PropertyKey[]): void;
  listed: Problem[];
  count: number;
}

/** An empty list, or one that goes on from another. */
export function badRows(before?: BadRows): BadRows {
  return {
    listed: [...(before?.listed ?? [])],
    count: before?.count ?? 0,
    add(trouble, table, id, path = []) {
      this.count += 1;
      const shown = path.map((step) => (typeof step === 'number' ? step : String(step)));
      if (this.listed.length < longestList) this.listed.push(storageProblem(trouble, table, [id, ...shown]));
    },
  };
}
