import type { SubmissionReport } from '#core/evidence/verify-submission.ts';
import type { Collected } from '#core/gradebook/collected.ts';
import type { JsonValue } from '#core/records/json-value.ts';
import type { Records } from '#core/records/records.ts';
import type { SubmissionRow } from '#core/records/submission-row-schema.ts';
import type { Problem } from '#core/shared/problem.ts';
import type { VerifyNews, VerifyRequest } from './verify-worker.ts';

/** A file as it came, with what checking gave. */
export interface CheckedFile {
  text: string;
  collected: Collected;
}

/** What checking some files gave. */
export interface CheckedFiles {
  files: CheckedFile[];
  unreadable: { name: string; problem: Problem }[];
}

/**
 * Checks files in a worker, so that the page stays awake.
 * @param signal stops it; nothing of it is kept then
 * @returns null when it was stopped
 */
export function checkFiles(
  request: VerifyRequest,
  receivedAt: number,
  onProgress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<CheckedFiles | null> {
  const worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });
  const checked: CheckedFiles = { files: [], unreadable: [] };
  return new Promise<CheckedFiles | null>((resolve, reject) => {
    signal.addEventListener('abort', () => {
      resolve(null);
    });
    worker.addEventListener('error', (event) => {
      reject(new Error(event.message));
    });
    worker.addEventListener('message', ({ data }: MessageEvent<VerifyNews>) => {
      onProgress(data.done, data.total);
      if (data.file === null) resolve(checked);
      else if ('problem' in data.file) checked.unreadable.push(data.file);
      else
        checked.files.push({
          text: data.file.text,
          collected: { report: data.file.report, receivedAt, student: null },
        });
    });
    worker.postMessage(request);
  }).finally(() => {
    worker.terminate();
  });
}

/** The row that keeps a collected file: known by its content, so that a changed copy never takes the place of the true one. */
export function collectedRow({ text, collected }: CheckedFile, classId: string): SubmissionRow {
  const { report, receivedAt } = collected;
  return {
    id: `${classId}:${report.file}`,
    assignment: report.assignment?.id ?? '-',
    learner: null,
    class: classId,
    student: collected.student,
    at: report.handedInAt,
    verdict: { report, receivedAt } as unknown as JsonValue,
    document: text,
  };
}

/** Of some checked files, those that are not here yet. */
export function freshFiles(checked: readonly CheckedFile[], collected: readonly Collected[]): CheckedFile[] {
  const here = new Set(collected.map(({ report }) => report.file));
  return checked.filter((file) => !here.has(file.collected.report.file));
}

/** Everything that was collected into a class. Rows whose cache is not there are left for checking again. */
export async function collectedIn(records: Records, classId: string): Promise<Collected[]> {
  const rows = await records.submissions.list('class', classId);
  return rows.flatMap(({ verdict, student }): Collected[] => {
    if (typeof verdict !== 'object' || verdict === null || Array.isArray(verdict)) return [];
    const { report, receivedAt } = verdict;
    if (typeof report !== 'object' || report === null || typeof receivedAt !== 'number') return [];
    return [{ report: report as unknown as SubmissionReport, receivedAt, student }];
  });
}
