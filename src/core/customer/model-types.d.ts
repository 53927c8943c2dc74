import type { Act, Difficulty, Locale, Style } from '../scenario/names.ts';
/** Change of the five moods by one act, in points of 0–100. */
export interface MoodChange {
    arousal: number;
    trust: number;
    patience: number;
    understood: number;
    value: number;
}
export type Labels = Record<Locale, string>;
/** One dialogue act of `simulations/model/acts.yaml`. */
export interface ActDefinition {
    kind: 'positive' | 'negative';
    /** Short name in the reference model, e.g. `EMP_COG`. */
    tag: string;
    label: Labels;
    change: MoodChange;
}
/** Multipliers of one customer style, `simulations/model/styles.yaml`. */
export interface StyleDefinition {
    label: Labels;
    arousalUp: number;
    arousalDown: number;
    trustUp: number;
    trustDown: number;
    patienceDown: number;
    boosts: Partial<Record<Act, number>>;
}
interface PerSecond {
    arousal: number;
    patience: number;
}
interface Saturation {
    span: number;
    floor: number;
}
interface Cap {
    min: number;
    max: number;
}
/** The numbers of `simulations/model/rules.yaml`; each is explained in customer-model.md §4.3–4.8. */
export interface ModelRules {
    version: number;
    maximumPositiveActs: number;
    repeatWindow: number;
    repeatFactor: number;
    highArousal: {
        from: number;
        apologise: number;
        'empathise-generic': number;
        actionWithoutAcknowledgement: number;
        understoodBelow: number;
    };
    acknowledgedAction: number;
    saturation: Record<keyof MoodChange, Saturation>;
    caps: Record<keyof MoodChange, Cap>;
    turnCost: number;
    decay: number;
    boundary: {
        from: number;
        arousalBelow: number;
        trustBelow: number;
    };
    trial: {
        understoodBelow: number;
        arousal: number;
        value: number;
    };
    floorPerSeverity: number;
    acceptance: Record<Difficulty, number> & {
        complaint: {
            adequacy: number;
            understood: number;
            trust: number;
            arousal: number;
            arousalFrom: number;
        };
        objection: {
            value: number;
            trust: number;
            understood: number;
            arousal: number;
            arousalFrom: number;
            threshold: number;
        };
        relief: number;
    };
    deceit: {
        trust: number;
        arousal: number;
        trustMaximum: number;
    };
    supervisor: {
        arousal: number;
        turns: number;
        orArousal: number;
        andPatienceBelow: number;
    };
    identityTrust: number;
    speech: Record<Locale, number>;
    hold: {
        announced: PerSecond;
        overrun: PerSecond;
        unannounced: PerSecond;
        update: PerSecond;
        apologyOnly: {
            patience: number;
        };
    };
    silence: {
        free: number;
        short: PerSecond & {
            until: number;
        };
        long: PerSecond;
        hangUpAfter: number;
    };
    chatWait: {
        free: number;
        first: PerSecond & {
            until: number;
        };
        second: PerSecond & {
            until: number;
        };
        leaves: {
            after: number;
            patienceBelow: number;
        };
    };
    length: Record<'phone' | 'chat' | 'counter', Record<Locale, number>>;
}
/** Everything that turns acts and time into a mood. */
export interface CustomerModel {
    acts: Record<Act, ActDefinition>;
    styles: Record<Style, StyleDefinition>;
    rules: ModelRules;
}
export {};
