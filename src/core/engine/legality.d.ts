import type { CompiledReply, CompiledScenario } from './compiled.ts';
import type { Refusal } from './entry.ts';
import type { RunEvent } from './events.ts';
import { type RunState } from './run-state.ts';
/** Whether a reply of the current beat can be said now: its condition holds and, in a hub, it was not said before. */
export declare function isAvailable(compiled: CompiledScenario, state: RunState, reply: CompiledReply): boolean;
/** The replies that can be said now, in the author's order. */
export declare function availableReplies(compiled: CompiledScenario, state: RunState): CompiledReply[];
/** Why an event cannot happen now; null when it can. The same rule guards the player, the machine and the import of logs. */
export declare function legality(compiled: CompiledScenario, state: RunState, event: RunEvent): Refusal | null;
