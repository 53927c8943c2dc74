import { canonicalText } from '../shared/canonical.ts';
import type { Assignment, AssignmentItem } from './assignment-schema.ts';

/** One difference between two versions of an assignment. */
export type AssignmentChange =
  | { type: 'field'; field: string; before: unknown; after: unknown }
  | { type: 'item-added'; item: AssignmentItem }
  | { type: 'item-removed'; item: AssignmentItem }
  | { type: 'item-field'; item: string; field: string; before: unknown; after: unknown }
  | { type: 'items-reordered' };

const unshown = new Set(['format', 'id', 'version', 'signature', 'items']);

/** What an edit has changed, in the order of the fields; nothing when only the version differs. */
export function compareAssignments(before: Assignment, after: Assignment): AssignmentChange[] {
  const old = new Map(before.items.map((item) => [item.id, item]));
  const fresh = new Map(after.items.map((item) => [item.id, item]));
  const changes: AssignmentChange[] = [
    ...changedFields(before, after).map((change) => ({ type: 'field' as const, ...change })),
    ...before.items.filter(({ id }) => !fresh.has(id)).map((item) => ({ type: 'item-removed' as const, item })),
    ...after.items.filter(({ id }) => !old.has(id)).map((item) => ({ type: 'item-added' as const, item })),
    ...after.items.flatMap((item) =>
      changedFields(old.get(item.id) ?? item, item).map((change) => ({
        type: 'item-field' as const,
        item: item.id,
        ...change,
      })),
    ),
  ];
  const order = (items: AssignmentItem[], in_: Map<string, unknown>) =>
    items.map(({ id }) => id).filter((id) => in_.has(id));
  if (order(before.items, fresh).join() !== order(after.items, old).join()) changes.push({ type: 'items-reordered' });
  return changes;
}

function changedFields(before: object, after: object): { field: string; before: unknown; after: unknown }[] {
  const [one, other] = [
    new Map<string, unknown>(Object.entries(before)),
    new Map<string, unknown>(Object.entries(after)),
  ];
  return [...new Set([...one.keys(), ...other.keys()])]
    .filter(
      (field) =>
        !unshown.has(field) && canonicalText([one.get(field) ?? null]) !== canonicalText([other.get(field) ?? null]),
    )
    .map((field) => ({ field, before: one.get(field), after: other.get(field) }));
}
