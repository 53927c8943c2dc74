import type { CompiledScenario } from './compiled.ts';
import { type Entry } from './entry.ts';
import type { RunEvent } from './events.ts';
import type { RunState } from './run-state.ts';
/** Plays a log from the start. Refused events leave the state as it was and carry the reason in their entry. */
export declare function replay(compiled: CompiledScenario, events: readonly RunEvent[]): {
    state: RunState;
    entries: Entry[];
};
/** The same end state without a transcript, as fast as the tables allow: verification of whole classes, checker, benchmarks. */
export declare function replayState(compiled: CompiledScenario, events: readonly RunEvent[]): RunState;
