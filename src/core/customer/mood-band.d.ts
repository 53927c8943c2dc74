import { type MoodBand } from '../scenario/names.ts';
/** Index 0–4 of the band of an arousal of 0–100 (customer-model.md §4.1: from 0, 25, 45, 65, 85). */
export declare function moodBandIndex(arousal: number): number;
/** The band's name. */
export declare function moodBandOf(arousal: number): MoodBand;
/** Which wording of a line fits: 0 `calm` (below 45), 1 `upset` (45–64), 2 `angry` (from 65). */
export declare function toneIndex(arousal: number): number;
