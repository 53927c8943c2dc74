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
  progress: '{done} of {total} sections done',
  progressDone: 'All {total} sections done',
  next: 'Go on with',
  nextGo: '{title}',
  offline: 'Use offline',
  offlineLead:
    'Keep the whole course on this device. Without a network, chapters, exercises and simulations open, and your records are kept as usual.',
  offlineMake: 'Keep the whole course',
  offlineSize: 'about {size} MB, {count} pages',
  offlineTeaching: 'With slides, lesson plans, papers and keys',
  offlineProgress: 'Fetching: {done} of {total} pages, {size} MB so far',
  offlineDone: 'Done. All {total} pages open without a network.',
  offlineFailed: '{count} pages could not be fetched; the others are kept. Press again with a network.',
  offlineFull: 'There is no room left on this device. What was kept still works.',
  offlineUnavailable: 'This browser cannot keep pages, as is usual in private windows. Leave open what you have read.',
};
