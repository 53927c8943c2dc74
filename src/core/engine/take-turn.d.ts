import { type TurnAct } from '../customer/apply-turn.ts';
import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import { type RunState } from './run-state.ts';
/**
 * One agent turn: its acts are counted and work on the customer; thresholds of the model are checked
 * (customer-model.md §4.5). Mutates `state`; `entry` collects what happened, or is null in a fast replay.
 * @param seconds how long the words take to say
 */
export declare function takeTurn(compiled: CompiledScenario, state: RunState, turn: readonly TurnAct[], seconds: number, entry: Entry | null): void;
