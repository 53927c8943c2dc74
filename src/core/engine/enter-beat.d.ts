import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import { type RunState } from './run-state.ts';
/** The dialogue comes to a beat: it is marked as seen, skipped stages are counted, the customer speaks its line. */
export declare function enterBeat(compiled: CompiledScenario, state: RunState, position: number, entry: Entry | null): void;
