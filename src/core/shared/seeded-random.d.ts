/**
 * A small seeded generator (mulberry32 over an FNV-1a hash of the seed), so that variety is reproducible:
 * the same seed gives the same numbers in Node, in a worker and in each browser.
 * @param seed any text
 * @returns a function that gives the next number in 0 ≤ n < 1
 */
export declare function seededRandom(seed: string): () => number;
/** A shuffled copy (Fisher–Yates) of `items`; the same seed always gives the same order. */
export declare function shuffled<T>(items: readonly T[], seed: string): T[];
