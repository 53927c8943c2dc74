import type { Scenario } from '../scenario/scenario-schema.ts';
/** Stages of a contact in their natural order (models.md §2.4). */
export declare const stageNames: readonly ["opening", "verification", "discovery", "solution", "confirmation", "close"];
/** The stages that a scenario has, as positions in the natural order. */
export declare function scenarioStages(scenario: Scenario): {
    names: readonly string[];
    order: number[];
};
