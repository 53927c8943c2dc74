import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import type { LearnerRow } from '#core/records/learner-row-schema.ts';
import type { Records } from '#core/records/records.ts';
import type { Locale } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import { openRecords } from '#storage/open.ts';
import { randomId } from '#storage/random-id.ts';
import type { HandedInWork } from '#ui/assignment/handed-in-work.ts';
import { classTroubleMessages } from '#ui/messages/class-trouble.ts';
import { storageMessages } from '#ui/messages/storage.ts';
import { studentWork } from './student-work.ts';
import type { StudentWork } from './student-work.ts';
import { workSetting } from './practical-work.ts';

/** The assignments of the current learner: received, worked on, handed in, given back. */
export class AssignmentDesk {
  state = $state<'loading' | 'ready' | 'unavailable'>('loading');
  learner = $state.raw<LearnerRow | null>(null);
  works = $state.raw<StudentWork[]>([]);
  offered = $state.raw<SignedAssignment | null>(null);
  open = $state('');
  sent = $state.raw<HandedInWork | null>(null);
  trouble = $state<string | null>(null);
  readonly #locale: Locale;
  #records: Records | null = null;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  get current(): StudentWork | undefined {
    return this.works.find(({ row }) => row.id === this.open);
  }

  start = async (): Promise<void> => {
    const opened = await openRecords();
    const learner = opened.ok ? await opened.value.learners.currentOrFirst() : opened;
    if (!opened.ok || !learner.ok) {
      this.state = 'unavailable';
      return;
    }
    this.#records = opened.value;
    this.learner = learner.value;
    await this.#read();
    if (this.works.length === 1) this.open = this.works[0]?.row.id ?? '';
    this.state = 'ready';
    await this.lookAtAddress();
  };

  /** A link carries its assignment behind the hash. */
  lookAtAddress = async (): Promise<void> => {
    if (/^#\d[a-z]/.test(location.hash)) await this.receive(location.hash);
  };

  receive = async (source: string | File): Promise<void> => {
    const { receive } = await import('./receive.ts');
    const text = typeof source === 'string' ? source : await source.text();
    const got = await receive(text, (id) => this.works.find(({ assignment }) => assignment.id === id)?.assignment);
    this.trouble = got.ok ? null : this.#said(got.problems);
    if (!got.ok) return;
    if (got.value.type === 'assignment') {
      this.offered = got.value.assignment;
      return;
    }
    const { back } = got.value;
    const row = { id: back.id, assignment: back.assignment.id, learner: this.learner?.id ?? null, class: null, student: null, at: back.at, document: got.value.text }; // prettier-ignore
    await this.#records?.returns.put(row);
    await this.#read();
    this.open = this.works.find(({ assignment }) => assignment.id === back.assignment.id)?.row.id ?? '';
  };

  /** The version of an offered assignment that is here already. */
  get before(): StudentWork | undefined {
    return this.works.find(({ assignment }) => assignment.id === this.offered?.id);
  }

  /** Takes the offered assignment in; who takes it is asked for with it. */
  add = async (details: { name: string; studentNumber: string }): Promise<void> => {
    const [records, learner, offered] = [this.#records, this.learner, this.offered];
    if (!records || !learner || !offered) return;
    const initial = [...details.name][0] ?? '';
    const changed = await records.learners.change(learner.id, { ...details, initial });
    if (changed.ok) this.learner = changed.value;
    const { assignmentRow } = await import('#core/assignment/assignment-row.ts');
    const id = this.before?.row.id ?? randomId();
    const put = await records.assignments.put(assignmentRow(offered, { learner: learner.id }, { id, now: Date.now() }));
    if (!put.ok) {
      this.trouble = this.#said(put.problems);
      return;
    }
    this.offered = null;
    history.replaceState(null, '', location.pathname);
    await this.#read();
    this.open = id;
  };

  choose = (id: string): void => {
    this.open = id;
    this.sent = null;
    this.trouble = null;
  };

  keepWork = async (assignment: string, item: string, texts: string[]): Promise<void> => {
    if (this.learner)
      await this.#records?.settings.set(this.learner.id, workSetting(assignment, item), { texts, at: Date.now() });
  };

  /** What was written for a practical task. */
  workOf = async (assignment: string, item: string): Promise<unknown> =>
    this.learner ? this.#records?.settings.get(this.learner.id, workSetting(assignment, item)) : undefined;

  handIn = async (note: string): Promise<void> => {
    const [records, learner, work] = [this.#records, this.learner, this.current];
    if (!records || !learner || !work) return;
    const { handIn } = await import('./hand-in.ts');
    const sent = await handIn(records, learner, work.assignment, note, Date.now());
    this.trouble = sent.ok ? null : this.#said(sent.problems);
    this.sent = sent.ok ? sent.value : null;
    await this.#read();
  };

  refresh = async (): Promise<void> => {
    await this.#read();
  };

  #said(problems: readonly Problem[]): string {
    const known: Record<string, string | undefined> = {
      ...storageMessages[this.#locale],
      ...classTroubleMessages[this.#locale],
    };
    return problems.map(({ what, cure }) => `${known[what] ?? what} ${known[cure] ?? cure}`).join(' ');
  }

  async #read(): Promise<void> {
    if (this.#records && this.learner) this.works = await studentWork(this.#records, this.learner.id);
  }
}
