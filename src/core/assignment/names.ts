/** The closed vocabularies of an assignment. Plain constants, so that pages can use them without Zod. */

/** What can be asked for. */
export const itemKinds = ['chapter', 'exercises', 'practical', 'simulation'] as const;
export type ItemKind = (typeof itemKinds)[number];

/** Which attempt counts when there are several. */
export const countingRules = ['best', 'last', 'first', 'mean'] as const;
export type CountingRule = (typeof countingRules)[number];

/** The unit in which lateness is counted; a begun unit counts whole. */
export const lateUnits = ['day', 'hour'] as const;
export type LateUnit = (typeof lateUnits)[number];

/** When a student sees feedback on assigned work. */
export const feedbackReleases = ['at-once', 'after-due', 'when-returned'] as const;

/** In which language the work is to be done; `any` leaves it to the student. */
export const workLanguages = ['zh-CN', 'en', 'any'] as const;
