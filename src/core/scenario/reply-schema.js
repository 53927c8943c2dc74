import { z } from 'zod';
import { conditionSchema, identifier } from './condition-schema.ts';
import { acts, redLines } from './names.ts';
const text = z.string().trim().min(1);
/** One wording, or several of which the seed picks one. */
const wordings = z.union([text, z.array(text).min(2)]);
/**
 * What the customer says: one wording, a list from which the seed picks, or wordings by mood
 * (`calm` below arousal 45, `upset` 45–64, `angry` from 65). A missing mood falls back to the next calmer one.
 */
export const lineSchema = z.union([
    wordings,
    z.strictObject({ calm: wordings.optional(), upset: wordings.optional(), angry: wordings.optional() }),
]);
/** An act, or an act with its quality: 1 specific (the default), 0.5 partial. */
export const actUseSchema = z.union([
    z.enum(acts),
    z.strictObject({ act: z.enum(acts), quality: z.number().min(0.1).max(1) }),
]);
/** Where the conversation goes: a beat, or the first way whose condition holds. `end` closes the conversation. */
export const waySchema = z.union([
    identifier,
    z.array(z.strictObject({ when: conditionSchema.optional(), to: identifier })).min(2),
]);
/** One thing that the agent can say in a beat. */
export const replySchema = z.strictObject({
    /** The words, as a real agent would say them. */
    say: text,
    /** Counter: what face, hands and posture do meanwhile, e.g. `身体前倾，看着对方`. */
    manner: text.optional(),
    /** Three or more other wordings of the same move: what free text is matched against. Never shown. */
    also: z.array(text).min(3),
    /** Dialogue acts in these words; the customer model and the rubric work from them alone. */
    acts: z.array(actUseSchema).min(1).max(6),
    /** Hidden facts that this question touches. The customer tells or deflects by trust and arousal. */
    asks: z.array(identifier).optional(),
    /** Facts that the agent knows afterwards (for `when: {knows}`). */
    learns: z.array(identifier).optional(),
    /** The remedy (objection, outbound: the proposal) that is put to the customer. */
    offers: identifier.optional(),
    /** Duties, policy points and milestones that these words meet. */
    does: z.array(identifier).optional(),
    /** Asks the customer to prove who they are; the customer says the data, the desk compares. */
    verifies: z.boolean().optional(),
    /** Says something from the locked record; before identity is confirmed that is red line AF-01. */
    discloses: z.boolean().optional(),
    /** A red line that these words cross. */
    redLine: z.enum(redLines).optional(),
    /** Grants something of the authority list, e.g. `{ coupon: 50 }`; above its limit that is AF-04. */
    grants: z.record(identifier, z.number().nonnegative()).optional(),
    /** These words ask to wait: pressing hold within this turn counts as announced. Seconds promised. */
    hold: z.number().int().min(5).max(600).optional(),
    /** These words announce a transfer; `to` names the place, warm = with a briefing. */
    transfer: z.strictObject({ to: text, kind: z.enum(['warm', 'cold']) }).optional(),
    /** Offered only when this holds. */
    when: conditionSchema.optional(),
    /** What the customer says to it, unless a hidden fact or a remedy answers instead. */
    answer: lineSchema.optional(),
    /** The better or worse of it in one sentence: shown in the debrief as the reason. */
    note: text.optional(),
    /** Next beat; without it the conversation stays here (in a hub the reply is then used up). */
    to: waySchema.optional(),
});
export { text, wordings };
