import { type Act, type Style } from '../scenario/names.ts';
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
/** Position of an act in the tables. Throws on an unknown name: names are checked when a scenario is parsed. */
export declare function actIndex(act: Act): number;
/** Turns the model's named tables into arrays by act. */
export declare function compileModel(model: CustomerModel): CompiledModel;
