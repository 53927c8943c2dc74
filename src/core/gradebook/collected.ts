import type { SubmissionReport } from '../evidence/verify-submission.ts';

/** A submission that was checked and taken in. */
export interface Collected {
  report: SubmissionReport;
  /** When the instructor took it in. */
  receivedAt: number;
  /** The student it was given to by hand; `null` = match by number. */
  student: string | null;
}
