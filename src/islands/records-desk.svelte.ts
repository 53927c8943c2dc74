import type { LearnerRow } from '#core/records/learner-row-schema.ts';
import type { ProgressRow } from '#core/records/progress-row-schema.ts';
import type { Records } from '#core/records/records.ts';
import type { PreparedRestore, RestoreChoice } from '#core/records/restore.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { Guarantee, StorageRoom } from '#core/records/safekeeping.ts';
import type { Locale } from '#core/scenario/names.ts';
import type { Problem } from '#core/shared/problem.ts';
import { openRecords } from '#storage/open.ts';
import { storageMessages } from '#ui/messages/storage.ts';

/** Everything that the progress page reads and does with the records of this device. */
export class RecordsDesk {
  state = $state<'loading' | 'ready' | 'unavailable'>('loading');
  learners = $state.raw<LearnerRow[]>([]);
  current = $state.raw<LearnerRow | undefined>(undefined);
  runs = $state.raw<RunRow[]>([]);
  progress = $state.raw<ProgressRow[]>([]);
  lastBackup = $state<number | undefined>(undefined);
  room = $state.raw<StorageRoom | undefined>(undefined);
  persistence = $state<string | undefined>(undefined);
  guarantees = $state.raw<Guarantee[]>([]);
  prepared = $state.raw<PreparedRestore | null>(null);
  notice = $state<string | null>(null);
  readonly #words: Record<string, string>;
  readonly #locale: Locale;
  #records: Records | null = null;

  constructor(words: Record<string, string>, locale: Locale) {
    this.#words = words;
    this.#locale = locale;
  }

  async open(): Promise<void> {
    const opened = await openRecords();
    if (!opened.ok) {
      this.state = 'unavailable';
      return;
    }
    this.#records = opened.value;
    await this.#read();
    this.state = 'ready';
  }

  async #read(): Promise<void> {
    const records = this.#records;
    if (!records) return;
    this.learners = await records.learners.list();
    this.current = await records.learners.current();
    this.runs = this.current ? await records.runs.list(this.current.id) : [];
    this.progress = this.current ? await records.progress.list(this.current.id) : [];
    this.lastBackup = this.current ? await records.safekeeping.lastBackup(this.current.id) : undefined;
    this.room = await records.safekeeping.room();
    this.persistence = await records.safekeeping.persistence();
    this.guarantees = await records.safekeeping.guarantees();
  }

  #tell(problems: readonly Problem[]): void {
    const known = storageMessages[this.#locale] as Record<string, string>;
    const [first] = problems;
    this.notice = first ? `${known[first.what] ?? first.what} ${known[first.cure] ?? first.cure}` : null;
  }

  save = async (details: { name: string; studentNumber: string }): Promise<void> => {
    const records = this.#records;
    const learner = await records?.learners.currentOrFirst();
    if (!records || !learner?.ok) return;
    const initial = [...details.name][0] ?? '';
    const changed = await records.learners.change(learner.value.id, { ...details, initial });
    if (!changed.ok) this.#tell(changed.problems);
    await this.#read();
  };
  switchTo = async (id: string): Promise<void> => {
    await this.#records?.learners.switchTo(id);
    await this.#read();
  };
  add = async (): Promise<void> => {
    const added = await this.#records?.learners.add({ name: '' });
    if (added && !added.ok) this.#tell(added.problems);
    await this.#read();
  };
  remove = async (id: string): Promise<void> => {
    await this.#records?.learners.remove(id);
    await this.#read();
  };
  persist = async (): Promise<void> => {
    await this.#records?.safekeeping.askToPersist();
    await this.#read();
  };
  erase = async (): Promise<void> => {
    await this.#records?.safekeeping.eraseAll();
    location.reload();
  };
  backup = async (everybody: boolean): Promise<void> => {
    const { makeBackup } = await import('#storage/open-backup.ts');
    const { saveFile } = await import('./save-file.ts');
    const made = await makeBackup(everybody || !this.current ? 'all' : { learner: this.current.id });
    if (!made.ok) {
      this.#tell(made.problems);
      return;
    }
    saveFile(made.value.name, made.value.bytes, 'application/gzip');
    await made.value.kept();
    await this.#read();
  };
  read = async (file: File): Promise<void> => {
    const { prepareRestore } = await import('#storage/open-backup.ts');
    const prepared = await prepareRestore(new Uint8Array(await file.arrayBuffer()));
    this.prepared = prepared.ok ? prepared.value : null;
    this.#tell(prepared.ok ? [] : prepared.problems);
  };
  restore = async (choice: RestoreChoice): Promise<void> => {
    const done = await this.prepared?.apply(choice);
    this.prepared = null;
    if (done?.ok) this.notice = this.#words.restoreDone ?? '';
    else if (done) this.#tell(done.problems);
    await this.#read();
  };
}
