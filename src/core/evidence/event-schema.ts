import '../shared/zod-without-eval.ts';
import { z } from 'zod';
import type { RunEvent } from '../engine/events.ts';
import type { TicketField } from '../scenario/names.ts';
import { acts, dimensions } from '../scenario/names.ts';

const name = z.string().max(200);
const words = z.string().max(5000);
const quotedAct = z.strictObject({ act: z.enum(acts), quality: z.number().min(0).max(1), quote: words });
const written = z.union([z.strictObject({ option: name }), z.strictObject({ text: words })]);

/**
 * An event of a run as a file may hold it. The engine trusts the shapes of events, so nothing from outside reaches it but through here.
 * What each field means is said in `engine/events.ts`.
 */
export const eventSchema: z.ZodType<RunEvent> = z.union([
  z.strictObject({ type: z.literal('say'), reply: name }),
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.enum(['answer', 'mute', 'unmute', 'hint', 'end']) }),
    z.strictObject({
      type: z.literal('say'),
      reply: name.nullable(),
      text: words,
      acts: z.array(quotedAct).max(40),
      understood: name.nullable().exactOptional(),
      corrected: z.boolean().exactOptional(),
      crossed: z.boolean().exactOptional(),
    }),
    z.strictObject({
      type: z.literal('quick-phrase'),
      phrase: name,
      text: words,
      copied: z.boolean().exactOptional(),
      crossed: z.boolean().exactOptional(),
    }),
    z.strictObject({ type: z.literal('lookup'), lookup: name }),
    z.strictObject({ type: z.literal('read'), article: name }),
    z.strictObject({ type: z.literal('verify'), match: z.boolean() }),
    z.strictObject({ type: z.literal('hold'), announced: z.number(), reason: words, asked: z.boolean() }),
    z.strictObject({ type: z.literal('check-in'), news: z.boolean() }),
    z.strictObject({ type: z.literal('resume'), thanked: z.boolean() }),
    z.strictObject({ type: z.literal('transfer'), kind: z.enum(['warm', 'cold']), to: name, briefing: words }),
    z.strictObject({ type: z.literal('offer'), authority: name, amount: z.number() }),
    z.strictObject({ type: z.literal('note'), text: words }),
    z.strictObject({ type: z.enum(['tick', 'silence']), seconds: z.number() }),
    z.strictObject({
      type: z.literal('wrap-up'),
      ticket: z.strictObject({
        contact: written,
        facts: written,
        wish: written,
        action: written,
        deadline: written,
      } satisfies Record<TicketField, unknown>),
      seconds: z.number().exactOptional(),
    }),
    z.strictObject({
      type: z.literal('self-assess'),
      overall: z.number().min(0).max(100),
      dimensions: z.partialRecord(z.enum(dimensions), z.number()),
    }),
  ]),
]);
