import { compileDesk, type CompiledDesk } from '#core/desk/compile-desk.ts';
import type { DeskEdition } from '#core/desk/desk-edition.ts';
import { everyWindow, type DeskEvent, type TimedDeskEvent } from '#core/desk/desk-events.ts';
import { createDeskState, hasArrived, isDeskDone, type DeskState } from '#core/desk/desk-state.ts';
import { deskTransition, type DeskEntry } from '#core/desk/desk-transition.ts';
import type { CompiledReply, CompiledScenario } from '#core/engine/compiled.ts';
import { createEntry, type Entry } from '#core/engine/entry.ts';
import type { RunEvent } from '#core/engine/events.ts';
import { availableReplies } from '#core/engine/legality.ts';
import type { RunState } from '#core/engine/run-state.ts';
import type { RunMode } from '#core/records/record-names.ts';
import type { Problem } from '#core/shared/problem.ts';
import { shuffled } from '#core/shared/seeded-random.ts';
import type { LoggedEntry } from './call-session.svelte.ts';
import type { Contact } from './contact.ts';

/** What a desk needs from outside. It knows neither database nor clock. */
export interface DeskOptions {
  edition: DeskEdition;
  seed: string;
  mode: RunMode;
  history: readonly TimedDeskEvent[];
  /** Milliseconds since the run began. */
  elapsed: () => number;
  /** Makes an event durable; its effect is shown only then. Null: it is; else what went wrong. */
  persist: (seq: number, timed: TimedDeskEvent) => Promise<Problem | null>;
}

/** One window of a desk: a contact like any other, whose events go through the desk. */
export class DeskWindow implements Contact {
  readonly id: string;
  readonly compiled: CompiledScenario;
  readonly mode: RunMode;
  readonly #desk: DeskSession;
  readonly #seed: string;
  run = $state.raw<RunState>({} as RunState);
  log = $state.raw<LoggedEntry[]>([]);
  arrived = $state(false);
  /** Lines of the customer that came while another window was open. */
  unread = $state(0);

  constructor(desk: DeskSession, id: string, compiled: CompiledScenario, seed: string) {
    this.#desk = desk;
    this.id = id;
    this.compiled = compiled;
    this.mode = desk.mode;
    this.#seed = `${seed}/${id}`;
  }

  get busy(): boolean {
    return this.#desk.busy;
  }
  get trouble(): Problem | null {
    return this.#desk.trouble;
  }
  get replies(): CompiledReply[] {
    return shuffled(availableReplies(this.compiled, this.run), `${this.#seed}:${String(this.run.beat)}`);
  }

  send = async (event: RunEvent): Promise<Entry> => {
    const { refused, moments } = await this.#desk.send({ ...event, window: this.id });
    return moments[0]?.entry ?? { ...createEntry(event.type), ...(refused ? { refused } : {}) };
  };
}

/** A desk being played: every event is on disk before anything changes in any window. */
export class DeskSession {
  readonly compiled: CompiledDesk;
  readonly mode: RunMode;
  readonly windows: DeskWindow[];
  readonly #options: DeskOptions;
  #queue: Promise<unknown> = Promise.resolve();
  #next = 0;
  state = $state.raw<DeskState>({} as DeskState);
  busy = $state(false);
  trouble = $state.raw<Problem | null>(null);
  /** Index of the window on the screen. */
  shown = $state(0);

  constructor(options: DeskOptions) {
    this.#options = options;
    this.mode = options.mode;
    this.compiled = compileDesk(options.edition, options.seed);
    this.windows = this.compiled.windows.map(({ id, compiled }) => new DeskWindow(this, id, compiled, options.seed));
    this.state = createDeskState(this.compiled);
    for (const { event } of options.history) this.#take(event);
    this.#spread();
    for (const window of this.windows) window.unread = 0;
  }

  get done(): boolean {
    return isDeskDone(this.state);
  }

  /** Brings a window to the screen. */
  show(index: number): void {
    this.shown = index;
    const window = this.windows[index];
    if (window) window.unread = 0;
  }

  /** Time that passes for everybody. */
  tick(seconds: number): Promise<DeskEntry> {
    return this.send({ window: everyWindow, type: 'tick', seconds });
  }

  /** Sends an event: refused events change nothing and are not kept. Events that come while one is on its way wait their turn. */
  send(event: DeskEvent): Promise<DeskEntry> {
    const work = this.#queue.then(() => this.#apply(event));
    this.#queue = work.catch(() => undefined);
    return work;
  }

  async #apply(event: DeskEvent): Promise<DeskEntry> {
    const { entry } = deskTransition(this.compiled, this.state, event);
    if (entry.refused) return entry;
    this.busy = true;
    const timed: TimedDeskEvent = { at: Math.max(0, Math.round(this.#options.elapsed())), event };
    this.trouble = await this.#options.persist(this.#next, timed);
    this.busy = false;
    const taken = this.#take(event);
    this.#spread();
    return taken;
  }

  #take(event: DeskEvent): DeskEntry {
    const { state, entry } = deskTransition(this.compiled, this.state, event);
    this.state = state;
    const seq = this.#next;
    this.#next += 1;
    for (const moment of entry.moments) {
      const window = this.windows[moment.window];
      if (!window) continue;
      window.log = [...window.log, { seq, event: moment.event, entry: moment.entry }];
      if (moment.window !== this.shown) window.unread += moment.entry.spoken.length;
    }
    return entry;
  }

  #spread(): void {
    this.windows.forEach((window, index) => {
      window.run = this.state.windows[index] ?? window.run;
      window.arrived = hasArrived(this.compiled, this.state, index);
    });
  }
}
