import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import { none, type RunState } from './run-state.ts';
import { speak } from './speak.ts';

/** The dialogue comes to a beat: it is marked as seen, skipped stages are counted, the customer speaks its line. */
export function enterBeat(compiled: CompiledScenario, state: RunState, position: number, entry: Entry | null): void {
  const beat = compiled.beats[position];
  if (!beat) return;
  state.beat = position;
  state.pending = none;
  state.beatSeen[position] = 1;
  if (state.stageSeen[beat.stage] !== 1) {
    // A stage that the scenario has, comes earlier and was never visited has been left out.
    for (const stage of compiled.stages) {
      if (stage < beat.stage && state.stageSeen[stage] === 0) {
        state.skippedStages += 1;
        state.stageSeen[stage] = 2;
      }
    }
    state.stageSeen[beat.stage] = 1;
  }
  speak(state, beat.customer, entry);
}
