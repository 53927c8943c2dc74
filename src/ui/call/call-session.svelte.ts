import { createActor, type Actor } from 'xstate';
import { compile } from '#core/engine/compile.ts';
import type { CompiledReply, CompiledScenario } from '#core/engine/compiled.ts';
import type { Edition } from '#core/engine/edition.ts';
import type { Entry } from '#core/engine/entry.ts';
import { completeEntry } from '#core/engine/transition.ts';
import { createEntry } from '#core/engine/entry.ts';
import type { RunEvent, TimedEvent } from '#core/engine/events.ts';
import { availableReplies, legality } from '#core/engine/legality.ts';
import { createScenarioMachine, type MachineContext, type ScenarioMachine } from '#core/engine/machine.ts';
import { replay } from '#core/engine/replay.ts';
import type { RunState } from '#core/engine/run-state.ts';
import { shuffled } from '#core/shared/seeded-random.ts';
import type { Problem } from '#core/shared/problem.ts';
import type { RunMode } from '#core/records/record-names.ts';

/** What a session needs from outside. It knows neither database nor clock. */
export interface SessionOptions {
  edition: Edition;
  seed: string;
  mode: RunMode;
  /** Events of a run that is resumed. */
  history: readonly TimedEvent[];
  /** Milliseconds since the run began. */
  elapsed: () => number;
  /** Makes an event durable; its effect is shown only then. Null: it is; else what went wrong. */
  persist: (seq: number, timed: TimedEvent) => Promise<Problem | null>;
}

/** An entry of the log with its place in it. */
export interface LoggedEntry {
  seq: number;
  event: RunEvent;
  entry: Entry;
}

/** A run being played: the chart runs as an actor, every event is on disk before anything changes on the screen. */
export class CallSession {
  readonly compiled: CompiledScenario;
  readonly mode: RunMode;
  readonly #actor: Actor<ScenarioMachine>;
  readonly #options: SessionOptions;
  #queue: Promise<unknown> = Promise.resolve();
  #next = 0;
  run = $state.raw<RunState>({} as RunState);
  log = $state.raw<LoggedEntry[]>([]);
  /** True while an event is on its way to the disk. */
  busy = $state(false);
  trouble = $state.raw<Problem | null>(null);

  constructor(options: SessionOptions) {
    this.#options = options;
    this.mode = options.mode;
    this.compiled = compile(options.edition, options.seed);
    this.#actor = createActor(createScenarioMachine(this.compiled));
    this.#actor.start();
    for (const { event } of options.history) this.#actor.send(event);
    const { entries } = replay(
      this.compiled,
      options.history.map(({ event }) => event),
    );
    this.log = options.history.map(({ event }, seq) => ({ seq, event, entry: entries[seq] as Entry }));
    this.#next = options.history.length;
    this.run = this.#context().run;
  }

  #context(): MachineContext {
    return this.#actor.getSnapshot().context;
  }

  /** The replies that can be said now, in an order that the seed shuffles, so that position tells nothing. */
  get replies(): CompiledReply[] {
    return shuffled(availableReplies(this.compiled, this.run), `${this.#options.seed}:${String(this.run.beat)}`);
  }

  /**
   * Sends an event: refused events change nothing and are not kept; others go to disk first, then to the chart. Events that come while
   * one is on its way wait their turn.
   */
  send(event: RunEvent): Promise<Entry> {
    const work = this.#queue.then(() => this.#apply(event));
    this.#queue = work.catch(() => undefined);
    return work;
  }

  async #apply(event: RunEvent): Promise<Entry> {
    const refused = legality(this.compiled, this.run, event);
    if (refused) return completeEntry(this.compiled, this.run, { ...createEntry(event.type), refused });
    this.busy = true;
    const seq = this.#next;
    const timed: TimedEvent = { at: Math.max(0, Math.round(this.#options.elapsed())), event };
    this.trouble = await this.#options.persist(seq, timed);
    this.busy = false;
    this.#next = seq + 1;
    this.#actor.send(event);
    const { run, entry } = this.#context();
    this.run = run;
    this.log = [...this.log, { seq, event, entry }];
    return entry;
  }

  /** Stops the chart; the log stays where it is. */
  stop(): void {
    this.#actor.stop();
  }
}
