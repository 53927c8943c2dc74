/** The four parts of the course, in order. */
export const parts = ['foundations', 'skills', 'customers', 'operations'] as const;
export type Part = (typeof parts)[number];
