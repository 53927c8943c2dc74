import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import type { RunEvent } from './events.ts';
import { type RunState } from './run-state.ts';
type SayEvent = Extract<RunEvent, {
    type: 'say';
}>;
/** Effects of saying something: turn, questions, identity, offers, points, red lines, and the customer's answer. */
export declare function sayEffects(compiled: CompiledScenario, state: RunState, event: SayEvent, entry: Entry | null): void;
export {};
