import type { Condition } from '../scenario/condition-schema.ts';
import type { Guard } from './compiled.ts';
/** Id lists of a scenario; a condition is compiled to positions in them. */
export interface IdLists {
    facts: string[];
    hidden: string[];
    remedies: string[];
    points: string[];
    replies: string[];
    lookups: string[];
}
/** Turns a condition into a function of the run. All given keys must hold together. */
export declare function compileCondition(condition: Condition, ids: IdLists): Guard;
