/** Wraps a value as a success. */
export const success = (value) => ({ ok: true, value });
/** Wraps one or more problems as a failure. */
export const failure = (...problems) => ({ ok: false, problems });
