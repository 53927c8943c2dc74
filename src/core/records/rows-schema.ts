import type { z } from 'zod';
import { answerRowSchema } from './answer-row-schema.ts';
import { assignmentRowSchema } from './assignment-row-schema.ts';
import { cardRowSchema } from './card-row-schema.ts';
import { classRowSchema } from './class-row-schema.ts';
import { editionRowSchema } from './edition-row-schema.ts';
import { eventRowSchema } from './event-row-schema.ts';
import { learnerRowSchema } from './learner-row-schema.ts';
import { markRowSchema } from './mark-row-schema.ts';
import { noteRowSchema } from './note-row-schema.ts';
import { outboxRowSchema } from './outbox-row-schema.ts';
import { progressRowSchema } from './progress-row-schema.ts';
import { returnRowSchema } from './return-row-schema.ts';
import { reviewRowSchema } from './review-row-schema.ts';
import type { Rows } from './rows.ts';
import { runRowSchema } from './run-row-schema.ts';
import { settingRowSchema } from './setting-row-schema.ts';
import { studentRowSchema } from './student-row-schema.ts';
import { submissionRowSchema } from './submission-row-schema.ts';
import type { BackupTable } from './table-facts.ts';

/** What a row of each table must be to be let in from a backup. */
export const rowSchemas: { readonly [Table in BackupTable]: z.ZodType<Rows[Table]> } = {
  learners: learnerRowSchema,
  editions: editionRowSchema,
  runs: runRowSchema,
  events: eventRowSchema,
  answers: answerRowSchema,
  progress: progressRowSchema,
  cards: cardRowSchema,
  reviews: reviewRowSchema,
  notes: noteRowSchema,
  classes: classRowSchema,
  students: studentRowSchema,
  assignments: assignmentRowSchema,
  submissions: submissionRowSchema,
  returns: returnRowSchema,
  marks: markRowSchema,
  outbox: outboxRowSchema,
  settings: settingRowSchema,
};
