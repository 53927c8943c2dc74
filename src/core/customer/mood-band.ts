import { moodBands, type MoodBand } from '../scenario/names.ts';

/** Index 0–4 of the band of an arousal of 0–100 (customer-model.md §4.1: from 0, 25, 45, 65, 85). */
export function moodBandIndex(arousal: number): number {
  return arousal < 25 ? 0 : arousal < 45 ? 1 : arousal < 65 ? 2 : arousal < 85 ? 3 : 4;
}

/** The band's name. */
export function moodBandOf(arousal: number): MoodBand {
  return moodBands[moodBandIndex(arousal)] ?? 'calm';
}

/** Which wording of a line fits: 0 `calm` (below 45), 1 `upset` (45–64), 2 `angry` (from 65). */
export function toneIndex(arousal: number): number {
  return arousal < 45 ? 0 : arousal < 65 ? 1 : 2;
}
