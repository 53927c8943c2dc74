import { acts, styles, type Act, type Style } from '../scenario/names.ts';
import type { CustomerModel, ModelRules } from './model-types.ts';

/** The model as number tables, so that a turn is computed without looking anything up by name. */
export interface CompiledModel {
  rules: ModelRules;
  /** Five changes per act, in the order arousal, trust, patience, understood, value. */
  changes: Float64Array;
  positive: Uint8Array;
  /** Order in which positive acts count when a turn holds more than three: heaviest first. */
  weight: Float64Array;
  styles: Record<Style, CompiledStyle>;
}

export interface CompiledStyle {
  arousalUp: number;
  arousalDown: number;
  trustUp: number;
  trustDown: number;
  patienceDown: number;
  boosts: Float64Array;
}

const index = new Map(acts.map((act, position) => [act, position]));

/** Position of an act in the tables. Throws on an unknown name: names are checked when a scenario is parsed. */
export function actIndex(act: Act): number {
  const found = index.get(act);
  if (found === undefined) throw new Error(`Unknown act "${act}".`);
  return found;
}

/** Turns the model's named tables into arrays by act. */
export function compileModel(model: CustomerModel): CompiledModel {
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
  const compiled = {} as Record<Style, CompiledStyle>;
  for (const style of styles) {
    const { boosts, label: _label, ...multipliers } = model.styles[style];
    compiled[style] = { ...multipliers, boosts: Float64Array.from(acts, (act) => boosts[act] ?? 1) };
  }
  return { rules: model.rules, changes, positive, weight, styles: compiled };
}
