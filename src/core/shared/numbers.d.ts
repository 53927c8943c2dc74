/** Limits `value` to `minimum…maximum`. */
export declare function clamp(value: number, minimum?: number, maximum?: number): number;
/** Rounds to one decimal, as scores are shown. */
export declare function roundToTenth(value: number): number;
/** Rounds to a whole number, halves to the even neighbour, as the reference model of the rubric does. */
export declare function roundHalfEven(value: number): number;
