import type { CompiledScenario } from '../engine/compiled.ts';
import type { Entry } from '../engine/entry.ts';
import type { Score } from './score-types.ts';
import type { RunState } from '../engine/run-state.ts';
/** Adds to each item, penalty and red line the turns and words it rests on. The numbers stay as they are. */
export declare function explain(compiled: CompiledScenario, state: RunState, entries: readonly Entry[], score: Score): Score;
