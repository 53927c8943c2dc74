/**
 * A small seeded generator (mulberry32 over an FNV-1a hash of the seed), so that variety is reproducible:
 * the same seed gives the same numbers in Node, in a worker and in each browser.
 * @param seed any text
 * @returns a function that gives the next number in 0 ≤ n < 1
 */
export function seededRandom(seed) {
    let state = 0x811c9dc5;
    for (let index = 0; index < seed.length; index += 1) {
        state = Math.imul(state ^ seed.charCodeAt(index), 0x01000193);
    }
    return () => {
        state = (state + 0x6d2b79f5) | 0;
        let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
        mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
        return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
    };
}
/** A shuffled copy (Fisher–Yates) of `items`; the same seed always gives the same order. */
export function shuffled(items, seed) {
    const random = seededRandom(seed);
    const copy = [...items];
    for (let index = copy.length - 1; index > 0; index -= 1) {
        const other = Math.floor(random() * (index + 1));
        [copy[index], copy[other]] = [copy[other], copy[index]];
    }
    return copy;
}
