import type { ProgressRow } from '#core/records/progress-row-schema.ts';

/** Evidence of both sides. Evidence never contradicts evidence, so progress of two devices is simply put together. */
export function unionProgress(here: ProgressRow, incoming: ProgressRow): ProgressRow {
  const together = (one: string[], other: string[]): string[] => [...new Set([...one, ...other])];
  const union = {
    ...here,
    answered: together(here.answered, incoming.answered),
    simulated: together(here.simulated, incoming.simulated),
    submitted: together(here.submitted, incoming.submitted),
  };
  const size = (row: ProgressRow): number => row.answered.length + row.simulated.length + row.submitted.length;
  return size(union) === size(here) ? here : { ...union, changedAt: Math.max(here.changedAt, incoming.changedAt) };
}
