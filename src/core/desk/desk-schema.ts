import { z } from 'zod';
import { identifier } from '../scenario/condition-schema.ts';
import { difficulties, locales } from '../scenario/names.ts';
import { text } from '../scenario/reply-schema.ts';

/** `desk.yaml`: several chats that one agent looks after at once. Each window has a folder of its own with a complete scenario. */
export const deskSchema = z.strictObject({
  /** Short code of the scenario library, e.g. `W02`; the windows are `W02a`, `W02b` … */
  code: z.string().regex(/^W\d\d$/),
  title: text,
  /** One sentence for the lobby card. */
  teaser: text,
  /** What the agent knows before the first customer comes. */
  brief: text,
  /** Source language of the texts in this file. */
  language: z.enum(locales),
  difficulty: z.enum(difficulties),
  /** Target for the whole desk in seconds, from the first customer to the last close. */
  handleTime: z.number().int().min(60).max(3600),
  /** Id in `simulations/organisations.yaml`. */
  organisation: identifier,
  /** Sections where the debrief sends the learner back to. */
  chapters: z.array(z.string().regex(/^\d\d\.\d+$/)).min(1),
  /** The dimensions that this desk trains most. */
  skills: z.array(z.string()).min(1),
  /** Sub-folders in the order of arrival. */
  windows: z
    .array(
      z.strictObject({
        /** Name of the sub-folder. */
        id: identifier,
        /** Second at which the customer joins the queue. */
        arrives: z.number().int().min(0).max(900),
      }),
    )
    .min(2)
    .max(3),
});
export type Desk = z.infer<typeof deskSchema>;
