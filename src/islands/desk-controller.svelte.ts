import type { DeskEdition } from '#core/desk/desk-edition.ts';
import type { TimedDeskEvent } from '#core/desk/desk-events.ts';
import { deskResult, scoreDesk } from '#core/desk/score-desk.ts';
import type { JsonValue } from '#core/records/json-value.ts';
import type { Records } from '#core/records/records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { RunWriter } from '#core/records/run-writer.ts';
import { toEventRow } from '#core/records/timed-event.ts';
import { openRecords } from '#storage/open.ts';
import { randomId } from '#storage/random-id.ts';
import { DeskSession } from '#ui/call/desk-session.svelte.ts';
import type { CallSetup } from '#ui/call/RingScreen.svelte';
import { beginRun, openRunOf, resumeRun, type SeatedRun } from './call-runs.ts';
import type { Props } from './DeskIsland.svelte';
import { markOpen } from './open-run-mark.ts';

/** Seconds between two ticks of the shared clock. */
const tickStep = 5;

/** Wires a desk page: loads the edition, keeps the run, runs the one clock, leads to the debrief. */
export class DeskController {
  desk = $state.raw<DeskSession | null>(null);
  unfinished = $state.raw<{ turns: number } | null>(null);
  paused = $state(false);
  problem = $state<'otherTab' | 'noStorage' | null>(null);
  seed = '';
  readonly #place: Pick<Props, 'address' | 'edition' | 'debriefUrl' | 'sections'>;
  readonly #edition: Promise<{ text: string; edition: DeskEdition }>;
  readonly #timer: ReturnType<typeof setInterval>;
  #records: Records | null = null;
  #writer: RunWriter | null = null;
  #open: RunRow | null = null;
  #row: RunRow | null = null;
  #timed = false;
  #passed = 0;

  constructor(place: Pick<Props, 'address' | 'edition' | 'debriefUrl' | 'sections'>) {
    this.#place = place;
    this.#edition = fetch(place.edition.url).then(async (answer) => {
      const text = await answer.text();
      return { text, edition: JSON.parse(text) as DeskEdition };
    });
    this.#timer = setInterval(() => {
      this.#second();
    }, 1000);
    void this.#lookForOpenRun();
  }

  /** Stops the clock when the page is left. */
  stop(): void {
    clearInterval(this.#timer);
  }

  async #lookForOpenRun(): Promise<void> {
    const records = await openRecords();
    if (!records.ok) return;
    const { edition } = await this.#edition;
    this.#open = await openRunOf(records.value, edition.id, edition.locale);
    if (!this.#open || this.desk) return;
    const events = await records.value.runs.events(this.#open.id);
    this.unfinished = { turns: events.filter(({ type }) => type === 'say' || type === 'quick-phrase').length };
  }

  answer = async (setup: CallSetup): Promise<void> => {
    const { edition, text } = await this.#edition;
    this.seed = randomId();
    this.#timed = setup.timed;
    const opened = await openRecords();
    const choice = { mode: setup.mode, seed: this.seed };
    const seated = opened.ok
      ? await beginRun(opened.value, edition, { hash: this.#place.edition.hash, text }, choice)
      : null;
    this.#records = opened.ok ? opened.value : null;
    if (seated?.ok) {
      markOpen(this.#place.address, true);
      this.#sit(seated.value);
    } else this.#playUnkept(edition, setup);
    await this.desk?.windows[0]?.send({ type: 'answer' });
  };

  resume = async (): Promise<void> => {
    const opened = await openRecords();
    if (!opened.ok || !this.#open) return;
    this.#records = opened.value;
    const seated = await resumeRun<DeskEdition>(opened.value, this.#open);
    if (seated.ok) {
      this.seed = seated.value.row.seed;
      this.#timed = seated.value.row.mode !== 'learn';
      this.#sit(seated.value);
    } else this.problem = 'otherTab';
  };

  drop = async (): Promise<void> => {
    const opened = await openRecords();
    if (opened.ok && this.#open) await opened.value.runs.abandon(this.#open.id);
    markOpen(this.#place.address, false);
    this.unfinished = null;
  };

  #sit({ row, writer, history, edition }: SeatedRun<DeskEdition>): void {
    this.#writer = writer;
    this.#row = row;
    const began = Date.now() - (history.at(-1)?.at ?? 0);
    this.desk = new DeskSession({
      edition,
      seed: row.seed,
      mode: row.mode,
      // The rows of a desk carry the window beside what every event carries.
      history: history as TimedDeskEvent[],
      elapsed: () => Date.now() - began,
      persist: async (seq, timed) => {
        const appended = await writer.append(toEventRow(row.id, seq, timed));
        return appended.ok ? null : (appended.problems[0] ?? null);
      },
    });
  }

  /** Without storage one can practise, and is told that nothing is kept. */
  #playUnkept(edition: DeskEdition, setup: CallSetup): void {
    const began = Date.now();
    this.problem = 'noStorage';
    const persist = () => Promise.resolve(null);
    const elapsed = () => Date.now() - began;
    this.desk = new DeskSession({ edition, seed: this.seed, mode: setup.mode, history: [], elapsed, persist });
  }

  #second(): void {
    const { desk } = this;
    if (!desk || !this.#timed || this.paused || document.hidden || desk.done) return;
    this.#passed += 1;
    if (this.#passed % tickStep === 0) void desk.tick(tickStep);
  }

  togglePause = (): void => {
    this.paused = !this.paused;
  };

  retry = (): void => {
    void this.#writer?.retry();
  };

  finish = async (): Promise<void> => {
    const { desk } = this;
    if (!desk || !this.#records || !this.#row) return;
    const score = scoreDesk(desk.compiled, desk.state, desk.mode === 'exam' ? 'certification' : 'training');
    const result = deskResult(score) as unknown as JsonValue;
    await this.#records.runs.finish(this.#row.id, { result, sections: this.#place.sections });
    markOpen(this.#place.address, false);
    await this.#writer?.release();
    location.assign(`${this.#place.debriefUrl}#run=${encodeURIComponent(this.#row.id)}`);
  };
}
