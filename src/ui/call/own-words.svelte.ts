import { buildIndex } from '#core/language/build-index.ts';
import type { LanguageIndex } from '#core/language/index-types.ts';
import { actsAs, understand, type Understanding } from '#core/language/understand.ts';
import { wordingsOf, type WordsFile } from '#core/language/words-file.ts';
import type { RunEvent } from '#core/engine/events.ts';
import type { CallSession } from './call-session.svelte.ts';

/** A meaning that the trainee may pick, in words. */
export interface Meaning {
  id: string;
  text: string;
}

/** Least share of the best score that another meaning needs to be offered, so that the list is no menu of the right answers. */
const nearEnough = 0.4;
const leastScore = 0.1;
const offered = 3;

/** What the trainee is about to say: words, how they were understood, and the one correction a turn. */
export class OwnWordsDraft {
  text = $state('');
  /** Waits for a yes or a correction. */
  pending = $state.raw<{ text: string; understanding: Understanding } | null>(null);
  correcting = $state(false);
  readonly #session: CallSession;
  readonly #index: LanguageIndex;

  constructor(session: CallSession, file: WordsFile) {
    this.#session = session;
    const { edition, variety } = session.compiled;
    this.#index = buildIndex(wordingsOf(edition, file, variety));
  }

  get #beat(): string {
    return this.#session.compiled.beats[this.#session.run.beat]?.id ?? '';
  }

  /** The last thing said was not understood. */
  get notFollowed(): boolean {
    const said = this.#session.log.findLast(({ event }) => event.type === 'say');
    return said?.event.type === 'say' && said.event.reply === null;
  }

  /** Understands what is written; what nothing comes near is said as it is, and the customer will not follow. */
  async propose(): Promise<void> {
    const text = this.text.trim();
    if (text === '' || this.#session.busy) return;
    const available = this.#session.replies.map(({ id }) => id);
    const understanding = understand(this.#index, text, this.#beat, available);
    this.pending = { text, understanding };
    this.correcting = understanding.reply === null;
    if (this.correcting && this.others().length === 0) await this.#say(null, false);
  }

  /** The understood meaning in words. */
  understood(): Meaning | null {
    const id = this.pending?.understanding.reply;
    return id === null || id === undefined ? null : this.#meaning(id);
  }

  /** Other meanings that the words come near to. */
  others(): Meaning[] {
    const { pending } = this;
    if (!pending) return [];
    const { reply, candidates } = pending.understanding;
    const best = candidates[0]?.score ?? 0;
    return candidates
      .filter(({ reply: id, score }) => id !== reply && score >= Math.max(leastScore, best * nearEnough))
      .slice(0, offered)
      .map(({ reply: id }) => this.#meaning(id));
  }

  #meaning(id: string): Meaning {
    const { compiled } = this.#session;
    const { moves } = compiled.edition;
    const reply = compiled.replyIndex[this.#session.run.beat]?.get(id);
    return { id, text: reply?.say ?? moves[id.slice('move:'.length)]?.label ?? id };
  }

  /** Says it as it was understood. */
  confirm(): Promise<void> {
    return this.#say(this.pending?.understanding.reply ?? null, false);
  }

  /** Says it with the meaning that the trainee picked; null: with none of them. */
  correct(id: string | null): Promise<void> {
    return this.#say(id, id !== (this.pending?.understanding.reply ?? null));
  }

  /** Back to the words; nothing was said yet. */
  edit(): void {
    this.pending = null;
    this.correcting = false;
  }

  async #say(reply: string | null, corrected: boolean): Promise<void> {
    const { pending } = this;
    if (!pending) return;
    const { text, understanding } = pending;
    const acts = reply === understanding.reply ? understanding.acts : actsAs(this.#index, text, this.#beat, reply);
    const event: RunEvent = { type: 'say', reply, text, acts };
    if (corrected) Object.assign(event, { understood: understanding.reply, corrected: true });
    this.edit();
    const entry = await this.#session.send(event);
    if (!entry.refused) this.text = '';
  }
}
