/** Stages of a contact in their natural order (models.md §2.4). */
export const stageNames = ['opening', 'verification', 'discovery', 'solution', 'confirmation', 'close'];
/** The stages that a scenario has, as positions in the natural order. */
export function scenarioStages(scenario) {
    const used = new Set(Object.values(scenario.beats).map((beat) => beat.stage));
    return { names: stageNames, order: stageNames.flatMap((name, position) => (used.has(name) ? [position] : [])) };
}
