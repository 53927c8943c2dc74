import type { Problem } from './problem.ts';
/** An expected outcome: either a value, or the problems that prevented it. A bug is thrown instead. */
export type Result<T> = {
    ok: true;
    value: T;
} | {
    ok: false;
    problems: Problem[];
};
/** Wraps a value as a success. */
export declare const success: <T>(value: T) => Result<T>;
/** Wraps one or more problems as a failure. */
export declare const failure: <T>(...problems: Problem[]) => Result<T>;
