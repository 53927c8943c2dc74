/** The closed vocabularies of the records. Plain constants, so that pages can use them without Zod. */

/** How much the trainee is helped (simulation.md §5). */
export const runModes = ['learn', 'practise', 'exam'] as const;
export type RunMode = (typeof runModes)[number];

/** `open` can be resumed; `finished` has its wrap-up; `abandoned` was given up on purpose. */
export const runStatuses = ['open', 'finished', 'abandoned'] as const;

/** Kinds of note. A bookmark marks a place, a highlight marks words, a note says something about them. */
export const noteKinds = ['bookmark', 'highlight', 'note'] as const;

/** Who gave a mark. `computed` comes from a replay and is kept beside what a person decided. */
export const markSources = ['computed', 'instructor', 'self', 'peer', 'company'] as const;

/** Owner of the settings that belong to the device and not to a person. They never enter a backup. */
export const deviceOwner = 'device';
