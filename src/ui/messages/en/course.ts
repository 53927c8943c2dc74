import type { Translation } from '../catalogue.ts';
import type { course as source } from '../zh-CN/course.ts';

/** Course: the English wording. */
export const course: Translation<typeof source> = {
  title: 'Course',
  hours: '{hours} hours',
  theoryPractice: ' (theory {theory}, practice {practice})',
  contents: 'Contents',
  soon: ' · in preparation',
  routes: 'Routes by time',
  routesLead: 'Different time, different way. Each route lists its chapters and hours.',
  routeSections: 'only {sections}',
  teachers: 'For teachers',
};
