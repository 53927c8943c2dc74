import type { Scenario } from '../scenario/scenario-schema.ts';
/** Which alternative of each variety group a seed picks. */
export declare function pickVariety(groups: Scenario['variety'], seed: string): number[];
/** The placeholder words of a choice, e.g. `{ dish: '烤盘' }`. */
export declare function varietyWords(groups: Scenario['variety'], choice: readonly number[]): Record<string, string>;
/** Replaces `{placeholders}` by the words of the choice; unknown ones stay as they are. */
export declare function fillPlaceholders(text: string, words: Readonly<Record<string, string>>): string;
