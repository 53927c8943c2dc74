import { clamp } from '../shared/numbers.ts';
import { predictSatisfaction } from '../customer/predict-satisfaction.ts';
/** Outcome index O and its parts (rubric.md §3.5). */
export function rateOutcome(mood, facts, weights) {
    const satisfaction = predictSatisfaction(mood, facts.seen, facts.escalated);
    const start = mood.arousalAtStart;
    const recovery = start >= 40
        ? clamp((start - mood.arousal) / Math.max(1, start - facts.base), 0, 1)
        : clamp(1 - Math.max(0, mood.arousal - start) / 40, 0, 1);
    const ratio = facts.handleTimeRatio;
    const time = ratio <= 1.15 ? 1 : clamp(1 - (ratio - 1.15) / 0.9, 0.4, 1);
    const effort = clamp(7 - 0.8 * mood.effort - 0.5 * (mood.wait / 60) - 0.5 * mood.unannouncedHolds, 1, 7);
    // Rushing a customer out unsolved earns no reward for speed or ease.
    const half = facts.resolution >= 0.5 ? 1 : 0.5;
    const value = mood.hungUp
        ? 0
        : (weights.satisfaction * (satisfaction - 1)) / 4 +
            weights.resolution * facts.resolution +
            weights.recovery * recovery +
            weights.handleTime * time * half +
            ((weights.effort * (effort - 1)) / 6) * half;
    return {
        satisfaction,
        resolution: facts.resolution,
        recovery: Math.round(recovery * 100) / 100,
        handleTime: facts.handleTime,
        handleTimeRatio: ratio,
        effort: Math.round(effort * 10) / 10,
        value,
        promoter: satisfaction >= 4.5 ? 'promoter-like' : satisfaction <= 3 ? 'detractor-like' : 'passive-like',
    };
}
