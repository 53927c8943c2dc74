/** The longest link that is made, so that it also fits a QR code which a phone can scan. */
export const longestLink = 800;

/** The longest text that is searched for a code. */
export const longestPaste = 64 * 1024;

/** What a code may grow to when it is expanded. */
export const largestExpanded = 256 * 1024;

/** The largest submission file that is looked at, in characters. */
export const largestSubmission = 4_000_000;
