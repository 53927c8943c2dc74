/** Something that an author, a file or a stored row got wrong, told so that a person can mend it. */
export interface Problem {
    /** `error` stops the build; `warning` is reported and counted. */
    severity: 'error' | 'warning';
    /** The file as the author knows it, e.g. `simulations/online-chat/which-size/scenario.yaml`. */
    file: string;
    /** Where in the data, from its root, e.g. `['beats', 'opening', 'replies', 'greet', 'acts', 0]`. */
    path: (string | number)[];
    /** 1-based line and column when the file was read with positions. */
    line?: number;
    column?: number;
    /** What is wrong, in one sentence that names the offending value. */
    what: string;
    /** What to do about it, as an instruction. */
    cure: string;
}
/** `file:line:column  what  cure`, the format that editors and CI turn into links. */
export declare function formatProblem(problem: Problem): string;
