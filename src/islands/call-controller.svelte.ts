import type { Edition } from '#core/engine/edition.ts';
import type { Records } from '#core/records/records.ts';
import type { RunRow } from '#core/records/run-row-schema.ts';
import type { RunWriter } from '#core/records/run-writer.ts';
import { toEventRow } from '#core/records/timed-event.ts';
import type { JsonValue } from '#core/records/json-value.ts';
import { toRunResult } from '#core/scoring/run-result.ts';
import { scoreRun } from '#core/scoring/score.ts';
import { openRecords } from '#storage/open.ts';
import { CallClock } from '#ui/call/call-clock.ts';
import { CallSession } from '#ui/call/call-session.svelte.ts';
import type { CallSetup } from '#ui/call/RingScreen.svelte';
import { type AssignedCall, assignedCall, workInAddress } from './assigned-call.ts';
import { branchInAddress } from './branch-in-address.ts';
import { randomId } from '#storage/random-id.ts';
import { markOpen } from './open-run-mark.ts';
import type { LoadedOwnWords } from './own-words.ts';
import type { Props } from './CallIsland.svelte';
import { beginRun, beginWhatIf, openRunOf, resumeRun, type SeatedRun } from './call-runs.ts';

/** Wires a call page: loads the edition, keeps the run, runs the clock, leads to the debrief. */
export class CallController {
  session = $state.raw<CallSession | null>(null);
  unfinished = $state.raw<{ turns: number } | null>(null);
  paused = $state(false);
  problem = $state<'otherTab' | 'noStorage' | null>(null);
  /** Why assigned work cannot begin, in words. */
  refused = $state<string | null>(null);
  /** What an assignment fixes about this call. */
  assigned = $state.raw<AssignedCall | null>(null);
  seed = '';
  /** The input for own words, when that way was chosen and could be loaded. */
  ownWords = $state.raw<LoadedOwnWords | null>(null);
  readonly #place: Omit<Props, 'words' | 'ring'>;
  readonly #edition: Promise<{ text: string; edition: Edition }>;
  readonly #timer: ReturnType<typeof setInterval>;
  #records: Records | null = null;
  #writer: RunWriter | null = null;
  #open: RunRow | null = null;
  #row: RunRow | null = null;
  #timed = false;

  constructor(place: Omit<Props, 'words' | 'ring'>) {
    this.#place = place;
    this.#edition = fetch(place.edition.url).then(async (answer) => {
      const text = await answer.text();
      return { text, edition: JSON.parse(text) as Edition };
    });
    this.#timer = setInterval(() => {
      this.#second();
    }, 1000);
    const branch = branchInAddress(location.hash);
    if (branch) void this.#branch(branch.original, branch.at);
    else void this.#lookAround();
  }

  /** Assigned work is worked out before anything can be answered. */
  async #lookAround(): Promise<void> {
    await this.#lookForWork();
    await this.#lookForOpenRun();
  }

  async #lookForWork(): Promise<void> {
    const asked = workInAddress(location.hash);
    const opened = asked && (await openRecords());
    if (!asked || !opened?.ok) return;
    const call = await assignedCall(opened.value, asked, this.#place.address, Date.now());
    if (call.ok) this.assigned = call.value;
    else {
      const { classTroubleMessages } = await import('#ui/messages/class-trouble.ts');
      const said: Record<string, string | undefined> = classTroubleMessages[this.#place.locale];
      this.refused = call.problems.map(({ what, cure }) => `${said[what] ?? ''}${said[cure] ?? ''}`).join('');
    }
  }

  /** Goes on from the middle of a finished run, as a run of its own. */
  async #branch(original: string, at: number): Promise<void> {
    const opened = await openRecords();
    if (!opened.ok || !Number.isInteger(at) || at < 1) return;
    const seated = await beginWhatIf(opened.value, original, at);
    if (!seated.ok) return;
    this.#records = opened.value;
    this.seed = seated.value.row.seed;
    this.#sit(seated.value);
  }

  /** Stops clock and chart when the page is left. */
  stop(): void {
    clearInterval(this.#timer);
    this.session?.stop();
  }

  async #lookForOpenRun(): Promise<void> {
    const records = await openRecords();
    if (!records.ok) return;
    const { edition } = await this.#edition;
    this.#open = await openRunOf(records.value, edition.id, edition.locale);
    if (this.#open && !this.session) {
      const events = await records.value.runs.events(this.#open.id);
      this.unfinished = { turns: events.filter(({ type }) => type === 'say').length };
    }
  }

  answer = async (setup: CallSetup): Promise<void> => {
    const { edition, text } = await this.#edition;
    this.seed = this.assigned?.seed ?? randomId();
    const opened = await openRecords();
    const seated = opened.ok
      ? await beginRun(
          opened.value,
          edition,
          { hash: this.#place.edition.hash, text },
          { mode: setup.mode, seed: this.seed, assignment: this.assigned?.assignment },
        )
      : null;
    this.#records = opened.ok ? opened.value : null;
    this.#timed = setup.timed;
    await this.#choose(setup.input);
    if (seated?.ok) {
      markOpen(this.#place.address, true);
      this.#sit(seated.value);
    } else this.#playUnkept(edition, setup);
    await this.session?.send({ type: 'answer' });
  };

  resume = async (): Promise<void> => {
    const opened = await openRecords();
    if (!opened.ok || !this.#open) return;
    this.#records = opened.value;
    const seated = await resumeRun(opened.value, this.#open);
    if (seated.ok) {
      this.seed = seated.value.row.seed;
      this.#timed = seated.value.row.mode !== 'learn';
      // Who spoke freely before goes on so.
      const spokeFreely = seated.value.history.some(({ event }) => event.type === 'say' && 'text' in event);
      await this.#choose(spokeFreely ? 'type' : 'choose');
      this.#sit(seated.value);
    } else this.problem = 'otherTab';
  };

  drop = async (): Promise<void> => {
    const opened = await openRecords();
    if (opened.ok && this.#open) await opened.value.runs.abandon(this.#open.id);
    markOpen(this.#place.address, false);
    this.unfinished = null;
  };

  async #choose(input: CallSetup['input']): Promise<void> {
    if (input !== 'type') return;
    const { loadOwnWords } = await import('./own-words.ts');
    this.ownWords = await loadOwnWords(this.#place);
  }

  /** The trainee is writing: silence begins anew. */
  active = (): void => {
    this.#clock?.reset();
  };

  #sit({ row, writer, history, edition }: SeatedRun): void {
    this.#writer = writer;
    this.#row = row;
    const began = Date.now() - (history.at(-1)?.at ?? 0);
    this.session = new CallSession({
      edition, seed: row.seed, mode: row.mode, history,
      elapsed: () => Date.now() - began,
      persist: async (seq, timed) => {
        const appended = await writer.append(toEventRow(row.id, seq, timed));
        return appended.ok ? null : (appended.problems[0] ?? null);
      },
    }); // prettier-ignore
    this.#clock = new CallClock(this.session.compiled);
  }

  /** Without storage one can practise, and is told that nothing is kept. */
  #playUnkept(edition: Edition, setup: CallSetup): void {
    const began = Date.now();
    this.problem = 'noStorage';
    this.session = new CallSession({
      edition,
      seed: this.seed,
      mode: setup.mode,
      history: [],
      elapsed: () => Date.now() - began,
      persist: () => Promise.resolve(null),
    });
    this.#clock = new CallClock(this.session.compiled);
  }

  #clock: CallClock | null = null;
  #heard = 0;

  #second(): void {
    const { session } = this;
    if (!session || !this.#clock || !this.#timed || this.paused || document.hidden) return;
    const told = session.log.filter(({ event }) => event.type !== 'silence' && event.type !== 'tick').length;
    if (told !== this.#heard) {
      this.#heard = told;
      this.#clock.reset();
    }
    const event = this.#clock.second(
      session.run,
      session.replies.map(({ say }) => say),
    );
    if (event) void session.send(event);
  }

  togglePause = (): void => {
    this.paused = !this.paused;
  };

  retry = (): void => {
    void this.#writer?.retry();
  };

  finish = async (): Promise<void> => {
    const { session } = this;
    if (!session || !this.#records || !this.#row) return;
    const score = scoreRun(session.compiled, session.run, session.mode === 'exam' ? 'certification' : 'training');
    const result = toRunResult(score) as unknown as JsonValue;
    // A what-if is no evidence: it knows how the call goes on.
    await this.#records.runs.finish(this.#row.id, {
      result,
      sections: this.#row.origin === 'live' ? this.#place.sections : [],
    });
    markOpen(this.#place.address, false);
    await this.#writer?.release();
    location.assign(`${this.#place.debriefUrl}#run=${encodeURIComponent(this.#row.id)}`);
  };
}
