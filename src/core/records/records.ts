import type { AssignmentRow } from './assignment-row-schema.ts';
import type { ClassRow } from './class-row-schema.ts';
import type { KeyRow } from './key-row.ts';
import type { LearnerRecords } from './learner-records.ts';
import type { MarkRow } from './mark-row-schema.ts';
import type { OutboxRow } from './outbox-row-schema.ts';
import type { ReturnRow } from './return-row-schema.ts';
import type { RunRecords } from './run-records.ts';
import type { Safekeeping } from './safekeeping.ts';
import type { SettingRecords } from './setting-records.ts';
import type { StudentRow } from './student-row-schema.ts';
import type { AnswerRecords, NoteRecords, ProgressRecords, ReviewRecords } from './study-records.ts';
import type { SubmissionRow } from './submission-row-schema.ts';
import type { TableRecords } from './table-records.ts';
import type { Watchable } from './watchable.ts';

/** Everything that this device remembers, whatever database is behind it. */
export interface Records {
  learners: LearnerRecords;
  runs: RunRecords;
  answers: AnswerRecords;
  progress: ProgressRecords;
  reviews: ReviewRecords;
  notes: NoteRecords;
  settings: SettingRecords;
  safekeeping: Safekeeping;
  assignments: TableRecords<AssignmentRow, 'assignment' | 'learner' | 'class'>;
  submissions: TableRecords<SubmissionRow, 'assignment' | 'learner' | 'class' | 'student'>;
  returns: TableRecords<ReturnRow, 'assignment' | 'learner' | 'class' | 'student'>;
  classes: TableRecords<ClassRow, never>;
  students: TableRecords<StudentRow, 'class'>;
  marks: TableRecords<MarkRow, 'class' | 'student' | 'assignment'>;
  outbox: TableRecords<OutboxRow, 'learner'>;
  keys: TableRecords<KeyRow, 'owner'>;
  /** Runs a query again whenever what it read has changed, in this tab or another. */
  watch<Value>(query: () => Promise<Value>): Watchable<Value>;
  /** Closes the database, e.g. before the page is left for good. */
  close(): void;
}
