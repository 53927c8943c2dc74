import { type AnyStateMachine } from 'xstate';
import type { CompiledScenario } from './compiled.ts';
import { type Entry } from './entry.ts';
import { type RunState } from './run-state.ts';
/** Context of the machine: the run's numbers and the entry of the last event. */
export interface MachineContext {
    run: RunState;
    entry: Entry;
}
/**
 * One XState v5 machine of a scenario: a parallel statechart with the regions `line`, `dialogue` and `mood`. It has no `invoke`, no
 * `after`, no clock and no dice: every event carries its time, and variety was picked by the seed when the scenario was compiled.
 * `JSON.stringify(machine.config)` opens in Stately's tools.
 */
export declare function createScenarioMachine(compiled: CompiledScenario): AnyStateMachine;
