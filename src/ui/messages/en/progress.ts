import type { Translation } from '../catalogue.ts';
import type { progress as source } from '../zh-CN/progress.ts';

/** Progress: the English wording. */
export const progress: Translation<typeof source> = {
  title: 'Progress',
  empty: 'There is nothing here yet.',
  emptyCure:
    'Answer an exercise or take a call, and this page will show your chapters, your skills and what to work on.',
  emptyAction: 'Take a call',
  emptyOther: 'Read a chapter',
};
