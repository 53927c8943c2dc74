import type { CompiledScenario } from '../engine/compiled.ts';
import type { RunState } from '../engine/run-state.ts';
import type { Act, MilestoneItem } from '../scenario/names.ts';
/**
 * What the form asks of a run, as plain readings. The rating rules see only this, so that the golden traces of the reference model
 * can be rated without a scenario.
 */
export interface RunFacts {
    /** Turns with the act; its best quality 0–1; its first turn (0-based, 99 never). */
    count: (act: Act) => number;
    quality: (act: Act) => number;
    first: (act: Act) => number;
    acknowledgedAndActed: boolean;
    /** Shares 0–1; null when the scenario has none of the kind. */
    hiddenShare: number | null;
    policyShare: number | null;
    milestoneShare: (item: MilestoneItem) => number | null;
    /** The customer must prove who they are in this scenario. */
    identityNeeded: boolean;
    /** A notice (recording, purpose) is among the duties: met or not; null when none is asked. */
    notice: boolean | null;
    /** 1 agreed, 0.7 properly handed over, 0 neither. */
    agreement: number;
    optionsOffered: boolean;
    unannouncedHolds: number;
    overrunHolds: number;
    skippedStages: number;
    overlongTurns: number;
    forbiddenPhrases: number;
    handleTimeRatio: number;
    /** Chat: first answer within 30 s, as a share of windows; null elsewhere. */
    firstResponseShare: number | null;
    /** Five shares 0–1. */
    ticket: number[];
}
/** Share of the points of a kind that were met; points that do not apply leave the denominator. */
export declare function pointShare(compiled: CompiledScenario, state: RunState, wanted: (position: number) => boolean): number | null;
/** Reads the facts of a run off its state. */
export declare function factsOfRun(compiled: CompiledScenario, state: RunState): RunFacts;
