import { acts, styles } from '../scenario/names.ts';
const index = new Map(acts.map((act, position) => [act, position]));
/** Position of an act in the tables. Throws on an unknown name: names are checked when a scenario is parsed. */
export function actIndex(act) {
    const found = index.get(act);
    if (found === undefined)
        throw new Error(`Unknown act "${act}".`);
    return found;
}
/** Turns the model's named tables into arrays by act. */
export function compileModel(model) {
    const changes = new Float64Array(acts.length * 5);
    const positive = new Uint8Array(acts.length);
    const weight = new Float64Array(acts.length);
    acts.forEach((act, position) => {
        const { kind, change } = model.acts[act];
        const row = [change.arousal, change.trust, change.patience, change.understood, change.value];
        changes.set(row, position * 5);
        positive[position] = kind === 'positive' ? 1 : 0;
        weight[position] = Math.abs(change.arousal) + change.trust + change.patience + change.understood + change.value;
    });
    const compiled = {};
    for (const style of styles) {
        const { boosts, label: _label, ...multipliers } = model.styles[style];
        compiled[style] = { ...multipliers, boosts: Float64Array.from(acts, (act) => boosts[act] ?? 1) };
    }
    return { rules: model.rules, changes, positive, weight, styles: compiled };
}
