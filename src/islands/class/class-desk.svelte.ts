import type { SignedAssignment } from '#core/assignment/assignment-schema.ts';
import { planRoster, rosterRows } from '#core/gradebook/plan-roster.ts';
import type { RosterPlan } from '#core/gradebook/plan-roster.ts';
import { readRoster } from '#core/gradebook/read-roster.ts';
import type { ClassRow } from '#core/records/class-row-schema.ts';
import { deviceOwner } from '#core/records/record-names.ts';
import type { Records } from '#core/records/records.ts';
import type { StudentRow } from '#core/records/student-row-schema.ts';
import type { Locale } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import { openRecords } from '#storage/open.ts';
import { randomId } from '#storage/random-id.ts';
import type { Composed } from '#ui/class/compose-form.ts';
import type { SharedAssignment } from '#ui/class/shared-assignment.ts';
import { classTroubleMessages } from '#ui/messages/class-trouble.ts';
import type { ClassWords } from '#ui/messages/class.ts';
import { storageMessages } from '#ui/messages/storage.ts';
import { readPasted, readTable } from './read-table.ts';

const loadIssue = () => import('./issue.ts');

/** The classes of an instructor on this device: who is in them and what was assigned. */
export class ClassDesk {
  state = $state<'loading' | 'ready' | 'unavailable'>('loading');
  classes = $state.raw<ClassRow[]>([]);
  chosen = $state('');
  students = $state.raw<StudentRow[]>([]);
  issued = $state.raw<SignedAssignment[]>([]);
  plan = $state.raw<{ plan: RosterPlan; oddities: string[] } | null>(null);
  notice = $state<{ text: string; bad: boolean } | null>(null);
  shared = $state.raw<{ assignment: SignedAssignment; share: SharedAssignment } | null>(null);
  issuer = $state('');
  readonly #words: ClassWords;
  readonly #locale: Locale;
  readonly #page: string;
  #records: Records | null = null;

  constructor(words: ClassWords, locale: Locale, page: string) {
    this.#words = words;
    this.#locale = locale;
    this.#page = page;
  }

  get current(): ClassRow | undefined {
    return this.classes.find(({ id }) => id === this.chosen);
  }

  get records(): Records | null {
    return this.#records;
  }

  open = async (): Promise<void> => {
    const opened = await openRecords();
    if (!opened.ok) {
      this.state = 'unavailable';
      return;
    }
    this.#records = opened.value;
    const [last, issuer] = await Promise.all([
      opened.value.settings.get(deviceOwner, 'class:last'),
      opened.value.settings.get(deviceOwner, 'class:issuer'),
    ]);
    this.issuer = typeof issuer === 'string' ? issuer : '';
    await this.#readClasses();
    const first =
      this.classes.find(({ id }) => id === last) ?? this.classes.find(({ archivedAt }) => archivedAt === null);
    if (first) await this.choose(first.id);
    this.state = 'ready';
  };

  choose = async (id: string): Promise<void> => {
    this.chosen = id;
    this.plan = null;
    this.shared = null;
    this.notice = null;
    await this.#records?.settings.set(deviceOwner, 'class:last', id);
    await this.#readClass();
  };

  addClass = async (name: string, term: string): Promise<void> => {
    const now = Date.now();
    const row: ClassRow = { id: randomId(), name, term, archivedAt: null, createdAt: now, changedAt: now };
    const put = await this.#records?.classes.put(row);
    if (put && !put.ok) this.tell(put.problems);
    await this.#readClasses();
    await this.choose(row.id);
  };

  archive = async (): Promise<void> => {
    const row = this.current;
    if (!row) return;
    const now = Date.now();
    await this.#records?.classes.put({ ...row, archivedAt: row.archivedAt === null ? now : null, changedAt: now });
    await this.#readClasses();
  };

  /** Compares a list with the class and shows what would change. */
  list = async (source: string | File): Promise<void> => {
    const rows = typeof source === 'string' ? await readPasted(source) : await readTable(source);
    this.notice = rows ? null : { text: this.#words.badFile, bad: true };
    if (!rows) return;
    const read = readRoster(rows);
    if (!read.ok) {
      this.tell(read.problems);
      return;
    }
    const oddities = read.value.problems.map((problem) => `${problem.path.join(' · ')} · ${this.said(problem)}`);
    this.plan = { plan: planRoster(this.students, read.value.students), oddities };
  };

  applyPlan = async (): Promise<void> => {
    if (!this.plan) return;
    const choice = { absent: 'keep', unclear: 'add' } as const;
    const rows = rosterRows(this.plan.plan, choice, { class: this.chosen, now: Date.now(), randomId });
    const put = await this.#records?.students.put(...rows);
    this.plan = null;
    if (put && !put.ok) this.tell(put.problems);
    else this.notice = { text: this.#words.imported, bad: false };
    await this.#readClass();
  };

  dropPlan = (): void => {
    this.plan = null;
  };

  toggleLeft = async (student: StudentRow): Promise<void> => {
    const now = Date.now();
    await this.#records?.students.put({ ...student, leftAt: student.leftAt === null ? now : null, changedAt: now });
    await this.#readClass();
  };

  issue = async (composed: Composed, before: SignedAssignment | null): Promise<boolean> => {
    if (!this.#records) return false;
    const { issueToClass } = await loadIssue();
    const signed = await issueToClass(this.#records, this.chosen, composed, before, Date.now());
    if (!signed.ok) {
      this.tell(signed.problems);
      return false;
    }
    this.issuer = composed.issuer;
    this.notice = null;
    await this.#records.settings.set(deviceOwner, 'class:issuer', composed.issuer);
    await this.#readClass();
    await this.share(signed.value);
    return true;
  };

  share = async (assignment: SignedAssignment): Promise<void> => {
    const { shareOf } = await loadIssue();
    this.shared = { assignment, share: await shareOf(assignment, location.origin + this.#page) };
  };

  closeShare = (): void => {
    this.shared = null;
  };

  /** What is wrong, in the reader's words. */
  said = ({ what, cure }: Pick<Problem, 'what' | 'cure'>): string => {
    const known: Record<string, string | undefined> = {
      ...storageMessages[this.#locale],
      ...classTroubleMessages[this.#locale],
    };
    return `${known[what] ?? what} ${known[cure] ?? cure}`;
  };

  tell(problems: readonly Problem[]): void {
    const [first] = problems;
    this.notice = first ? { text: this.#words.trouble + this.said(first), bad: true } : null;
  }

  async #readClasses(): Promise<void> {
    const rows = (await this.#records?.classes.list()) ?? [];
    this.classes = rows.sort((one, other) => other.createdAt - one.createdAt);
  }

  async #readClass(): Promise<void> {
    const records = this.#records;
    if (!records) return;
    const students = await records.students.list('class', this.chosen);
    this.students = students.sort((one, other) => one.number.localeCompare(other.number, 'en', { numeric: true }));
    this.issued = await (await loadIssue()).issuedTo(records, this.chosen);
  }
}
