import { z } from 'zod';
import { locales, ticketFields } from '../scenario/names.ts';
import { acts } from '../scenario/names.ts';

const quoted = z.strictObject({ act: z.enum(acts), quality: z.number(), quote: z.string().min(1) });
const written = z.union([z.string(), z.strictObject({ text: z.string() })]);
const ticket = z.strictObject(Object.fromEntries(ticketFields.map((field) => [field, written])));

/** One step of a golden play. */
export const stepSchema = z.union([
  z.enum(['answer', 'end', 'mute', 'unmute', 'hint']),
  z.strictObject({ say: z.string() }),
  z.strictObject({
    type: z.strictObject({ text: z.string(), reply: z.string().nullable(), acts: z.array(quoted) }),
  }),
  z.strictObject({ phrase: z.strictObject({ phrase: z.string(), text: z.string() }) }),
  z.strictObject({ verify: z.boolean() }),
  z.strictObject({ lookup: z.string() }),
  z.strictObject({ read: z.string() }),
  z.strictObject({ note: z.string() }),
  z.strictObject({ tick: z.number() }),
  z.strictObject({ silence: z.number() }),
  z.strictObject({ hold: z.strictObject({ announced: z.number(), reason: z.string(), asked: z.boolean() }) }),
  z.strictObject({ 'check-in': z.strictObject({ news: z.boolean() }) }),
  z.strictObject({ resume: z.strictObject({ thanked: z.boolean() }) }),
  z.strictObject({
    transfer: z.strictObject({ kind: z.enum(['warm', 'cold']), to: z.string(), briefing: z.string() }),
  }),
  z.strictObject({ offer: z.strictObject({ authority: z.string(), amount: z.number() }) }),
  z.strictObject({ 'wrap-up': ticket }),
  z.strictObject({ 'self-assess': z.number() }),
]);

/** `transcripts/*.yaml`; see docs/authoring-scenarios.md. `expect` is written by the checker and reviewed like code. */
export const transcriptSchema = z.strictObject({
  locale: z.enum(locales),
  seed: z.string(),
  events: z.array(stepSchema),
  expect: z.record(z.string(), z.unknown()).optional(),
});
