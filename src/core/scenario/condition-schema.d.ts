import { z } from 'zod';
declare const identifier: z.ZodString;
/**
 * What must hold for a reply to be offered, a way to be taken, a duty to apply or a ticket line to be true.
 * All keys given must hold together. Inside `any` one is enough; `not` turns the condition round.
 */
export type Condition = {
    /** The agent has learned this fact (a reply's `learns`, a look-up's `learns`). */
    knows?: string | undefined;
    /** The customer has told this hidden fact. */
    revealed?: string | undefined;
    /** This remedy has been offered (whatever the answer). */
    offered?: string | undefined;
    /** This remedy has been accepted; `any` = one of them has. */
    accepted?: string | undefined;
    /** This duty, policy point or milestone has been met. */
    done?: string | undefined;
    /** This reply has been said. */
    said?: string | undefined;
    /** Identity has been confirmed on the record card. */
    verified?: boolean | undefined;
    /** This look-up has been made. */
    lookedUp?: string | undefined;
    arousal?: {
        min?: number | undefined;
        max?: number | undefined;
    } | undefined;
    trust?: {
        min?: number | undefined;
        max?: number | undefined;
    } | undefined;
    understood?: {
        min?: number | undefined;
        max?: number | undefined;
    } | undefined;
    all?: Condition[] | undefined;
    any?: Condition[] | undefined;
    not?: Condition | undefined;
};
export declare const conditionSchema: z.ZodType<Condition>;
export { identifier };
