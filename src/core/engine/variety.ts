import { seededRandom } from '../shared/seeded-random.ts';
import type { Scenario } from '../scenario/scenario-schema.ts';

/** Which alternative of each variety group a seed picks. */
export function pickVariety(groups: Scenario['variety'], seed: string): number[] {
  const random = seededRandom(`variety:${seed}`);
  return groups.map((group) => Math.floor(random() * group.length));
}

/** The placeholder words of a choice, e.g. `{ dish: '烤盘' }`. */
export function varietyWords(groups: Scenario['variety'], choice: readonly number[]): Record<string, string> {
  return Object.assign({}, ...groups.map((group, position) => group[choice[position] ?? 0] ?? {})) as Record<
    string,
    string
  >;
}

/** Replaces `{placeholders}` by the words of the choice; unknown ones stay as they are. */
export function fillPlaceholders(text: string, words: Readonly<Record<string, string>>): string {
  return text.includes('{') ? text.replace(/\{([a-z0-9-]+)\}/g, (whole, name: string) => words[name] ?? whole) : text;
}
