import type { AssignmentItem } from '#core/assignment/assignment-schema.ts';
import type { Assignable } from './assignable.ts';

/** What an item asks for and where it is; an item that this site does not have shows its address. */
export function itemTitle(
  item: AssignmentItem,
  { chapters, simulations }: Assignable,
): { title: string; href: string | null } {
  const address = item.kind === 'simulation' ? `${item.family}/${item.slug}` : item.chapter;
  const found =
    item.kind === 'simulation'
      ? simulations.find((one) => one.address === address)
      : chapters.find(({ folder }) => folder === address);
  return { title: found?.title ?? address, href: found?.href ?? null };
}
