import type { Translation } from '../catalogue.ts';
import type { lobby as source } from '../zh-CN/lobby.ts';

/** Lobby: the English wording. */
export const lobby: Translation<typeof source> = {
  title: 'Practice',
  lead: 'Each card is a customer. Stars show the difficulty; your best result stays on the card.',
  takeCall: 'Take a call',
  takeCallHint: 'Picks one of the calls listed below.',
  filters: 'Filters',
  family: 'Kind',
  difficulty: 'Difficulty',
  all: 'All',
  easy: 'Easy',
  medium: 'Medium',
  hard: 'Hard',
  'complaint-handling': 'Complaints',
  'objection-response': 'Objections',
  'call-scripts': 'Call scripts',
  'online-chat': 'Online chat',
  phone: 'Phone',
  chat: 'Chat',
  counter: 'Counter',
  minutes: 'about {minutes} min',
  shown: 'Listed: {count}',
  none: 'No call fits. Loosen one of the filters.',
  empty: 'The calls are being written. Read a chapter meanwhile.',
  difficultyOf: 'Difficulty: {difficulty}',
  bestNone: 'not taken yet',
  readChapter: 'See the course',
  openWithScript: 'Taking a call needs JavaScript. Reading does not.',
};
