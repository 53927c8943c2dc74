import type { Translation } from '../catalogue.ts';
import type { home as source } from '../zh-CN/home.ts';

/** Home: the English wording. */
export const home: Translation<typeof source> = {
  title: 'Rolecall: learn customer service by doing it',
  lead: 'Read a chapter. Then take a call.',
  about:
    'The text shows how to listen, speak and close. Simulated customers let you use it at once and tell you afterwards, line by line, what it did. Complete in Chinese and in English; it goes on without a network.',
  doors: 'Where to begin',
  learnTitle: 'Learn a chapter',
  learnText: 'Text, figures, quick exercises and a practical task. No login; stop wherever you like.',
  learnAction: 'Read chapter {number}',
  learnContents: 'See the contents',
  callTitle: 'Take a call',
  callText:
    'They get angry, hold things back and can be won over. Afterwards you see line by line what helped and what hurt.',
  callRinging: 'Incoming',
  callAction: 'Answer',
  callAll: 'Choose another call',
  callNone: 'There are no calls to take yet. Read a chapter first.',
  teachTitle: 'Teach a class',
  teachText:
    'Assign chapters and calls, collect work by link or file and see who is stuck where. No server is needed and no data about students is collected.',
  teachAction: 'Set up a class',
  teachPlan: 'See plans and hours',
  contents: 'Contents',
  hours: '{hours} h',
  soon: 'in preparation',
  continueTitle: 'Carry on',
  continueCall: 'Carry on: {title}',
  lastCall: 'Last call: {title}, {score}',
  again: 'Take it again',
  due: '{count} items to review today',
  toReview: 'To the review',
};
