import type { AnswerRow } from './answer-row-schema.ts';
import type { AssignmentRow } from './assignment-row-schema.ts';
import type { CardRow } from './card-row-schema.ts';
import type { ClassRow } from './class-row-schema.ts';
import type { EditionRow } from './edition-row-schema.ts';
import type { EventRow } from './event-row-schema.ts';
import type { KeyRow } from './key-row.ts';
import type { LearnerRow } from './learner-row-schema.ts';
import type { LockRow } from './lock-row.ts';
import type { MarkRow } from './mark-row-schema.ts';
import type { NoteRow } from './note-row-schema.ts';
import type { OutboxRow } from './outbox-row-schema.ts';
import type { ProgressRow } from './progress-row-schema.ts';
import type { ReturnRow } from './return-row-schema.ts';
import type { ReviewRow } from './review-row-schema.ts';
import type { RunRow } from './run-row-schema.ts';
import type { SettingRow } from './setting-row-schema.ts';
import type { StudentRow } from './student-row-schema.ts';
import type { SubmissionRow } from './submission-row-schema.ts';

/** Every table of the database with the row it holds. The names are the contract between all versions. */
export interface Rows {
  learners: LearnerRow;
  runs: RunRow;
  events: EventRow;
  editions: EditionRow;
  answers: AnswerRow;
  progress: ProgressRow;
  cards: CardRow;
  reviews: ReviewRow;
  notes: NoteRow;
  assignments: AssignmentRow;
  submissions: SubmissionRow;
  returns: ReturnRow;
  classes: ClassRow;
  students: StudentRow;
  marks: MarkRow;
  outbox: OutboxRow;
  settings: SettingRow;
  keys: KeyRow;
  locks: LockRow;
}

/** The name of a table. */
export type TableName = keyof Rows;
