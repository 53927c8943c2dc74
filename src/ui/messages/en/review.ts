import type { Translation } from '../catalogue.ts';
import type { review as source } from '../zh-CN/review.ts';

/** Review: the English wording. */
export const review: Translation<typeof source> = {
  title: 'Review',
  description:
    'What you missed, in exercises and in calls, comes back as fast as it is forgotten: a quarter of an hour a day at most.',
  loading: 'Looking at what is due today …',
  noStorage:
    'This device gives the page no room for records, so there is nothing to review. Exercises in the chapters still work.',
  empty: 'Nothing to review today.',
  emptyCure: 'What you miss in a chapter comes here the next day.',
  emptyAction: 'Read a chapter',
  due: '{count} for today, about {minutes} minutes',
  later: '{count} more wait for another day; there is no need to do them all at once.',
  start: 'Start reviewing',
  position: '{place} of {count}',
  next: 'Next',
  finished: 'That is all for today.',
  toSection: 'Back to the text',
  dimension: 'A weak side of your calls: {dimension}',
  dimensionAsk:
    'Think first. What does it look like when it is done well, and what was missing last time? Take a call to try it, then say how it goes now.',
  takeCall: 'Take a call',
  grade1: 'Forgotten',
  grade2: 'With effort',
  grade3: 'Remembered',
  grade4: 'Easily',
  forecast: 'The next fourteen days',
  forecastDay: '{date}: {count}',
  leeches: 'Try another way',
  leechesWhy:
    'These were forgotten six times or more, and asking again helps little. Read the section first, then put them back.',
  release: 'I have read it, put it back',
  mastery: 'How well each section is known',
  masteryNone: 'Nothing yet. Answer exercises and take calls, and it shows here.',
  masteryHow:
    'Judged by recent answers, calls and tasks. Only what still holds days later is solid, and a failed mixed test lowers it.',
  new: 'new',
  started: 'started',
  practised: 'practised',
  mastered: 'mastered',
  solid: 'solid',
  notSaved: 'This one could not be kept and will be asked again. {what} {cure}',
};
