import type { CompiledScenario } from './compiled.ts';
import { type Entry, type Refusal } from './entry.ts';
import type { RunEvent } from './events.ts';
import { type RunState } from './run-state.ts';
/**
 * Applies an event in place: the table engine. Illegal events change nothing.
 * @param entry collects what happened, or null in a fast replay
 * @returns why nothing happened, or null
 */
export declare function step(compiled: CompiledScenario, state: RunState, event: RunEvent, entry: Entry | null): Refusal | null;
/** Writes the situation after the event into its entry. */
export declare function completeEntry(compiled: CompiledScenario, state: RunState, entry: Entry): Entry;
/**
 * The pure transition of a run: `(state, event) → { state, entry }`. The given state is not changed; a refused event returns it
 * as it is, with the reason in the entry.
 */
export declare function transition(compiled: CompiledScenario, state: RunState, event: RunEvent): {
    state: RunState;
    entry: Entry;
};
