import type { Attempt } from '#core/exercise/attempt.ts';
import { attemptsAllowed, finalScore } from '#core/exercise/final-score.ts';
import type { Key, Question, Response } from '#core/exercise/kind-types.ts';
import type { Marking } from '#core/exercise/marking.ts';
import type { AnyKindModule } from './kinds.ts';

/** Where an exercise stands: `comparing` is a short answer beside its model, before it is rated. */
export type Stage = 'answering' | 'checked' | 'comparing' | 'done';

/** What a session is given. */
export interface SessionParts {
  question: Question;
  module: AnyKindModule;
  /** Fetches the key; null when it cannot be had. */
  loadKey: () => Promise<Key | null>;
  /** Told of every attempt. */
  onattempt: (attempt: Attempt) => void;
  /** Milliseconds on any clock that runs forwards. */
  clock: () => number;
}

/** One exercise being answered: tries, hints, marking. */
export class ExerciseSession {
  response = $state.raw<Response | undefined>();
  marking = $state.raw<Marking | null>(null);
  key = $state.raw<Key | null>(null);
  stage = $state<Stage>('answering');
  attempt = $state(1);
  hints = $state(0);
  busy = $state(false);
  message = $state<'answerFirst' | 'notNumber' | 'rateAll' | 'keyFailed' | null>(null);
  readonly #parts: SessionParts;
  #began: number;

  constructor(parts: SessionParts) {
    this.#parts = parts;
    this.#began = parts.clock();
  }

  /** How many tries are left. */
  get left(): number {
    return attemptsAllowed(this.#parts.question.kind) - this.attempt;
  }

  /** The score that counts, after hints; null before marking and where a person marks. */
  get score(): number | null {
    return this.marking && finalScore(this.marking.score, this.hints);
  }

  change = (response: Response): void => {
    this.response = response;
    this.message = null;
  };

  /** The one main button: check, compare, rate, or try again. */
  press = async (): Promise<void> => {
    if (this.stage === 'checked') this.#again();
    else if (!this.busy) await this.#check();
  };

  hint = async (): Promise<void> => {
    if (await this.#hasKey()) this.hints = Math.min(this.hints + 1, this.#parts.question.hints);
  };

  /** Gives up: the answer is shown and nothing more can be tried. */
  reveal = (): void => {
    this.stage = 'done';
  };

  async #check(): Promise<void> {
    const { module, question } = this.#parts;
    this.message = module.lacks(question, this.response);
    if (this.message !== null || !(await this.#hasKey())) return;
    if (question.kind === 'short' && this.stage === 'answering') this.stage = 'comparing';
    else if (!this.#isRated()) this.message = 'rateAll';
    else this.#mark();
  }

  /** Whether every row of a rubric has been rated; true for what has none. */
  #isRated(): boolean {
    const { key, response } = this;
    if (this.stage !== 'comparing' || key === null || !('rubric' in key)) return true;
    const ratings =
      typeof response === 'object' && 'ratings' in response && typeof response.ratings === 'object'
        ? response.ratings
        : {};
    return key.rubric.every(({ id }) => id in ratings);
  }

  #mark(): void {
    const { module, question, onattempt, clock } = this.#parts;
    const { key, response } = this;
    if (key === null || response === undefined) return;
    this.marking = module.score(question, key, response);
    const last = this.marking.score === 1 || this.left <= 0;
    this.stage = last ? 'done' : 'checked';
    const { attempt, hints, score } = this;
    onattempt({
      given: response,
      attempt,
      hints,
      score,
      elapsed: Math.max(0, Math.round(clock() - this.#began)),
      last,
    });
  }

  #again(): void {
    this.marking = null;
    this.attempt += 1;
    this.stage = 'answering';
    this.#began = this.#parts.clock();
  }

  async #hasKey(): Promise<boolean> {
    this.busy = true;
    this.key ??= await this.#parts.loadKey();
    this.busy = false;
    this.message = this.key === null ? 'keyFailed' : null;
    return this.key !== null;
  }
}
