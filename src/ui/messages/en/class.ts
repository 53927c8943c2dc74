import type { Translation } from '../catalogue.ts';
import type { classRoom as source } from '../zh-CN/class.ts';

/** Class: the English wording. */
export const classRoom: Translation<typeof source> = {
  title: 'Class',
  empty: 'There is no class yet.',
  emptyCure:
    'Set up a class, assign chapters or calls and send the link. Drop what comes back onto this page to see who is on track, who is stuck and why.',
  privacy: 'Names and marks stay on this device.',
};
