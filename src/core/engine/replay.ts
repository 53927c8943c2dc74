import type { CompiledScenario } from './compiled.ts';
import { createRunState } from './create-run-state.ts';
import { createEntry, type Entry } from './entry.ts';
import type { RunEvent } from './events.ts';
import type { RunState } from './run-state.ts';
import { completeEntry, step } from './transition.ts';

/** Plays a log from the start. Refused events leave the state as it was and carry the reason in their entry. */
export function replay(compiled: CompiledScenario, events: readonly RunEvent[]): { state: RunState; entries: Entry[] } {
  const state = createRunState(compiled);
  const entries = events.map((event) => {
    const entry = createEntry(event.type);
    const refused = step(compiled, state, event, entry);
    if (refused) entry.refused = refused;
    return completeEntry(compiled, state, entry);
  });
  return { state, entries };
}

/** The same end state without a transcript, as fast as the tables allow: verification of whole classes, checker, benchmarks. */
export function replayState(compiled: CompiledScenario, events: readonly RunEvent[]): RunState {
  const state = createRunState(compiled);
  for (const event of events) step(compiled, state, event, null);
  return state;
}
