import type { Migration } from './migration.ts';

/** The first version: every table of the records. */
export const v1: Migration = {
  version: 1,
  why: 'Everything begins here.',
  tables: {
    learners: 'id, createdAt',
    runs: 'id, [learner+status], [learner+startedAt], assignment',
    events: '[run+seq]',
    editions: 'hash',
    answers: 'id, learner, [learner+exercise+at], [learner+chapter+at]',
    progress: '[learner+chapter+section], learner',
    cards: '[learner+item], [learner+due]',
    reviews: 'id, [learner+at], [learner+item]',
    notes: 'id, learner, [learner+chapter]',
    assignments: 'id, assignment, learner, class',
    submissions: 'id, assignment, learner, class, student',
    returns: 'id, assignment, learner, class, student',
    classes: 'id',
    students: 'id, class',
    marks: 'id, class, student, assignment',
    outbox: 'id, learner, nextTryAt',
    settings: '[owner+name]',
    keys: 'id, owner',
    locks: 'run',
  },
};
