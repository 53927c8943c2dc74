import type { CompiledScenario } from './compiled.ts';
import { type RunState } from './run-state.ts';
/** A run before the phone is answered: ringing, nobody has spoken. */
export declare function createRunState(compiled: CompiledScenario): RunState;
