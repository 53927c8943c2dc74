import type { CompiledScenario } from './compiled.ts';
import type { Entry } from './entry.ts';
import { type RunState } from './run-state.ts';
/** Pressing hold: announced when it was asked for now or in the words just said; else the customer is left hanging. */
export declare function holdEffects(compiled: CompiledScenario, state: RunState, event: {
    announced: number;
    asked: boolean;
}, entry: Entry | null): void;
/** Seconds pass: on hold, on mute (silence for the customer), or while a chat customer waits. */
export declare function passSeconds(compiled: CompiledScenario, state: RunState, seconds: number): void;
/** Silence on an open line: it wears on the customer, who asks whether anybody is there, and at last hangs up. */
export declare function passSilence(compiled: CompiledScenario, state: RunState, seconds: number, entry: Entry | null): void;
/** A word during the hold: with news it calms, with an apology alone it hardly helps. */
export declare function checkInEffects(compiled: CompiledScenario, state: RunState, news: boolean): void;
/** Back on the line; thanking for the wait is a move of its own. */
export declare function resumeEffects(compiled: CompiledScenario, state: RunState, thanked: boolean, entry: Entry | null): void;
/** Handing the contact over: warm with a briefing, or cold. */
export declare function transferEffects(compiled: CompiledScenario, state: RunState, event: {
    kind: 'warm' | 'cold';
    briefing: string;
}, entry: Entry | null): void;
