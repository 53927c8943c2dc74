/** The largest file that is looked at, in bytes. */
export const largestFile = 32 * 1024 * 1024;

/** The largest text that a compressed file may grow to, in bytes. */
export const largestText = 64 * 1024 * 1024;

/** How deep the text may nest: the frame, and a row with the deepest value that a row may hold. */
export const deepestNesting = 80;

/** How many conflicts and bad rows are listed; beyond that they are only counted. */
export const longestList = 200;
