import type { Scenario } from '../scenario/scenario-schema.ts';

/** Stages of a contact in their natural order (models.md §2.4). */
export const stageNames = ['opening', 'verification', 'discovery', 'solution', 'confirmation', 'close'] as const;

/** The stages that a scenario has, as positions in the natural order. */
export function scenarioStages(scenario: Scenario): { names: readonly string[]; order: number[] } {
  const used = new Set(Object.values(scenario.beats).map((beat) => beat.stage));
  return { names: stageNames, order: stageNames.flatMap((name, position) => (used.has(name) ? [position] : [])) };
}
