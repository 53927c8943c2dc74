import type { Standing, StandingReason } from '#core/gradebook/standing-of.ts';
import { fill } from '#ui/messages/catalogue.ts';
import type { GradebookWords } from '#ui/messages/gradebook.ts';

/** Names that reasons refer to by id. */
export interface StandingNames {
  items: Record<string, string>;
  dimensions: Record<string, string>;
}

/** Why a student stands where they stand, in words. */
export function reasonWords(reason: StandingReason, names: StandingNames, words: GradebookWords): string {
  const titles = (ids: string[]) => ids.map((id) => names.items[id] ?? id).join('、');
  switch (reason.type) {
    case 'nothing-handed-in':
      return words.nothingHandedIn;
    case 'items-missing':
      return fill(words.itemsMissing, { items: titles(reason.items) });
    case 'below-pass-mark':
      return fill(words.belowPassMark, { items: titles(reason.items) });
    case 'low-total':
      return fill(words.lowTotal, { total: reason.total });
    case 'falling':
      return fill(words.falling, { item: titles([reason.item]), from: reason.from, to: reason.to });
    case 'weak-skill':
      return fill(words.weakSkill, {
        dimension: names.dimensions[reason.dimension] ?? reason.dimension,
        value: Math.round(reason.value),
      });
    case 'needs-marking':
      return fill(words.waitsForMark, { items: titles(reason.items) });
  }
}

/** What to do next, in words; empty when there is nothing to do. */
export function nextWords(next: Standing['next'], names: StandingNames, words: GradebookWords): string {
  switch (next.type) {
    case 'remind':
      return words.nextRemind;
    case 'practise':
      return fill(words.nextPractise, { dimension: names.dimensions[next.dimension] ?? next.dimension });
    case 'repeat':
      return fill(words.nextRepeat, { item: names.items[next.item] ?? next.item });
    case 'mark':
      return words.nextMark;
    case 'none':
      return '';
  }
}
