import { z } from 'zod';
const identifier = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'Use lower-case words joined by hyphens.');
const range = z.strictObject({ min: z.number().optional(), max: z.number().optional() });
export const conditionSchema = z.lazy(() => z.strictObject({
    knows: identifier.optional(),
    revealed: identifier.optional(),
    offered: identifier.optional(),
    accepted: identifier.optional(),
    done: identifier.optional(),
    said: identifier.optional(),
    verified: z.boolean().optional(),
    lookedUp: identifier.optional(),
    arousal: range.optional(),
    trust: range.optional(),
    understood: range.optional(),
    all: z.array(conditionSchema).min(1).optional(),
    any: z.array(conditionSchema).min(1).optional(),
    not: conditionSchema.optional(),
}));
export { identifier };
