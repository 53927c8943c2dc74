import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import type { RunEvent } from './events.ts';
import { type RunState } from './run-state.ts';
/**
 * What an event does to everything but the places of line and dialogue, in place. The event must be legal.
 * Table engine and XState machine share it; where the dialogue goes is worked out by each on its own.
 */
export declare function applyEffects(compiled: CompiledScenario, state: RunState, event: RunEvent, entry: Entry | null): void;
