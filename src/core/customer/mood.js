/** A customer before the first word. */
export function createMood(start) {
    return {
        arousal: start.arousal,
        trust: start.trust,
        patience: start.patience,
        understood: start.understood,
        value: start.value ?? 0,
        trustMaximum: 100,
        arousalAtStart: start.arousal,
        arousalPeak: start.arousal,
        adequacy: 0,
        resolved: false,
        hungUp: false,
        effort: 0,
        wait: 0,
        unannouncedHolds: 0,
        rudeness: 0,
        history: [],
    };
}
/** An independent copy. */
export function cloneMood(mood) {
    return { ...mood, history: mood.history.slice() };
}
