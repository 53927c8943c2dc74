/** An entry before anything has happened. */
export function createEntry(type) {
    return {
        type, acts: [], spoken: [], told: [], deflected: [], met: [], redLines: [], decisions: [],
        beat: '', line: 0, clock: 0, mood: { arousal: 0, trust: 0, patience: 0, understood: 0, value: 0 },
    }; // prettier-ignore
}
