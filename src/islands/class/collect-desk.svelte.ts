import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import type { Anomaly } from '#core/evidence/anomalies.ts';
import type { Collected } from '#core/gradebook/collected.ts';
import type { StudentGrades } from '#core/gradebook/gradebook.ts';
import type { MergeReport } from '#core/gradebook/report-merge.ts';
import type { MarkRow } from '#core/records/mark-row-schema.ts';
import type { Records } from '#core/records/records.ts';
import type { StudentRow } from '#core/records/student-row-schema.ts';
import type { Problem } from '#core/shared/problem.ts';
import type { KeptSealKey } from '#storage/keys/seal-key.ts';
import { randomId } from '#storage/random-id.ts';
import type { GivenMark } from '#ui/class/StudentMarks.svelte';
import type { CheckedFiles } from './collect.ts';
import type { ChapterFiles } from './load-books.ts';

/** What was checked and waits for a decision. */
export interface Waiting {
  checked: CheckedFiles;
  report: MergeReport;
}

/** What a class is, to whoever collects and marks. */
export interface CollectPlace {
  records: Records;
  class: string;
  students: readonly StudentRow[];
  issued: readonly SignedAssignment[];
  chapters: ChapterFiles;
  tell: (problems: readonly Problem[]) => void;
}

const loadGradebook = () => import('./compute-gradebook.ts');

/** Collecting, checking, marking and giving back for one class. */
export class CollectDesk {
  assignment = $state.raw<SignedAssignment | undefined>(undefined);
  progress = $state.raw<{ done: number; total: number } | null>(null);
  waiting = $state.raw<Waiting | null>(null);
  grades = $state.raw<StudentGrades[]>([]);
  missing = $state.raw<StudentRow[]>([]);
  anomalies = $state.raw<Anomaly[]>([]);
  collected = $state.raw<Collected[]>([]);
  marks = $state.raw<MarkRow[]>([]);
  cancelled = $state(false);
  readonly #place: CollectPlace;
  #stop: AbortController | null = null;

  constructor(place: CollectPlace) {
    this.#place = place;
    this.assignment = place.issued[0];
  }

  choose = async (id: string): Promise<void> => {
    this.assignment = this.#place.issued.find((one) => one.id === id);
    await this.look();
  };

  /** Computes everything again from what is kept. */
  look = async (): Promise<void> => {
    const { assignment } = this;
    if (!assignment) return;
    const { lookAt } = await loadGradebook();
    Object.assign(this, await lookAt(this.#place, assignment));
  };

  take = async (files: (File | string)[]): Promise<void> => {
    const { records, chapters, issued, students } = this.#place;
    const [{ checkFiles }, { reportMerge }] = await Promise.all([
      import('./collect.ts'),
      import('#core/gradebook/report-merge.ts'),
    ]);
    this.#stop = new AbortController();
    this.progress = { done: 0, total: files.length };
    this.waiting = null;
    this.cancelled = false;
    const sealKey = ((await records.keys.get('instructor-seal')) ?? null) as unknown as KeptSealKey | null;
    const request = { files, assignments: [...issued], chapters: $state.snapshot(chapters), sealKey };
    const onProgress = (done: number, total: number) => {
      this.progress = { done, total };
    };
    const checked = await checkFiles(request, Date.now(), onProgress, this.#stop.signal);
    this.progress = null;
    this.cancelled = checked === null;
    if (!checked) return;
    const incoming = checked.files.map(({ collected }) => collected);
    this.waiting = { checked, report: reportMerge(this.collected, incoming, students, issued) };
  };

  cancel = (): void => {
    this.#stop?.abort();
  };

  drop = (): void => {
    this.waiting = null;
  };

  /** Takes in what was checked; what is here already stays as it is. */
  accept = async (): Promise<void> => {
    const { records, class: classId, tell } = this.#place;
    const { collectedRow, freshFiles } = await import('./collect.ts');
    const fresh = freshFiles(this.waiting?.checked.files ?? [], this.collected);
    const put = await records.submissions.put(...fresh.map((file) => collectedRow(file, classId)));
    if (!put.ok) tell(put.problems);
    this.waiting = null;
    await this.look();
  };

  mark = async (student: string, item: string, { points, reason, comment }: GivenMark): Promise<void> => {
    if (!this.assignment) return;
    const row: MarkRow = {
      id: randomId(), class: this.#place.class, student, assignment: this.assignment.id, item, source: 'instructor', rater: '',
      points, detail: reason === '' ? { type: 'plain' } : { type: 'override', reason }, comment, changedAt: Date.now(),
    }; // prettier-ignore
    const put = await this.#place.records.marks.put(row);
    if (!put.ok) this.#place.tell(put.problems);
    await this.look();
  };

  /** Takes back the last mark of a student. */
  undo = async (student: string): Promise<void> => {
    const [last] = this.marks
      .filter((mark) => mark.student === student)
      .sort((one, other) => other.changedAt - one.changedAt);
    if (last) await this.#place.records.marks.remove(last.id);
    await this.look();
  };

  /** Files that go back to some students; one as it is, several as a zip. */
  giveBack = async (students: readonly string[]): Promise<void> => {
    if (!this.assignment) return;
    const { returnMarks, zipped } = await import('./return-marks.ts');
    const { saveFile } = await import('../save-file.ts');
    const grades = this.grades.filter(({ student }) => students.includes(student.id));
    const files = await returnMarks(this.#place.records, this.assignment, grades, Date.now());
    if (!files.ok) {
      this.#place.tell(files.problems);
      return;
    }
    const [first] = files.value;
    if (files.value.length === 1 && first) saveFile(first.name, first.text, 'application/json');
    else saveFile(`${this.assignment.title}.zip`, await zipped(files.value), 'application/zip');
  };
}
