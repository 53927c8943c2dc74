import { dimensions, type Dimension } from '../scenario/names.ts';
import type { RunResult } from './run-result.ts';

/** A run before counts this much of the one after it: what you do now weighs most. */
const fading = 0.7;
/** Runs that are looked back on. */
const depth = 10;

/**
 * Skill per dimension, 0–100, as a mean in which each older run weighs 0.7 of the next newer one.
 * @param results newest first; dimensions that no run shows are left out
 */
export function skillsOf(results: readonly RunResult[]): Partial<Record<Dimension, number>> {
  const skills: Partial<Record<Dimension, number>> = {};
  for (const dimension of dimensions) {
    let sum = 0;
    let weight = 0;
    results.slice(0, depth).forEach((result, age) => {
      const value = result.dimensions[dimension];
      if (value === undefined) return;
      sum += value * fading ** age;
      weight += fading ** age;
    });
    if (weight > 0) skills[dimension] = Math.round(sum / weight);
  }
  return skills;
}

/** The weakest dimensions, weakest first: where practice pays most. */
export function weakestSkills(skills: Partial<Record<Dimension, number>>, count = 2): Dimension[] {
  return dimensions
    .filter((dimension) => skills[dimension] !== undefined && (skills[dimension] ?? 100) < 80)
    .sort((one, other) => (skills[one] ?? 0) - (skills[other] ?? 0))
    .slice(0, count);
}
