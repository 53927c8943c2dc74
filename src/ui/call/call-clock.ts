import { spokenLength } from '#core/engine/speech.ts';
import type { CompiledScenario } from '#core/engine/compiled.ts';
import type { RunEvent } from '#core/engine/events.ts';
import { line, type RunState } from '#core/engine/run-state.ts';

/** Reading speed when choosing, per second: characters (zh) or words (en). Silence counts only after reading. */
const reading = { 'zh-CN': 8, en: 4 };
const silenceStep = 4;
const tickStep = 5;

/**
 * Turns passing seconds into events of time. It has no clock of its own: somebody calls `second()` once a second while time runs.
 * Choosing among four replies takes reading; that time is given free, so that slow readers are not punished as silent.
 */
export class CallClock {
  #compiled: CompiledScenario;
  #idle = 0;
  #passed = 0;

  constructor(compiled: CompiledScenario) {
    this.#compiled = compiled;
  }

  /** Something was said or done: silence begins anew. */
  reset(): void {
    this.#idle = 0;
    this.#passed = 0;
  }

  /** Seconds that reading the offered replies may take before silence begins. */
  allowance(texts: readonly string[]): number {
    const { locale } = this.#compiled.edition;
    return texts.reduce((sum, text) => sum + spokenLength(text, locale), 0) / reading[locale];
  }

  /** One second has passed. Gives the event that is due, if any. */
  second(run: RunState, texts: readonly string[]): RunEvent | null {
    const { channel } = this.#compiled.edition.scenario;
    const ticking =
      run.line === line.held ||
      run.line === line.muted ||
      (channel === 'chat' && run.line === line.talking && run.beat >= 0);
    if (ticking) {
      this.#passed += 1;
      if (this.#passed % tickStep !== 0) return null;
      return { type: 'tick', seconds: tickStep };
    }
    if (run.line !== line.talking || run.beat < 0) return null;
    this.#idle += 1;
    const silent = this.#idle - this.allowance(texts);
    if (silent <= 0) return null;
    this.#passed += 1;
    return this.#passed % silenceStep === 0 ? { type: 'silence', seconds: silenceStep } : null;
  }
}
