import { z } from 'zod';
import { conditionSchema, identifier } from './condition-schema.ts';
import {
  acts, channels, difficulties, locales, milestoneItems, redLines, rubricRows, styles,
} from './names.ts'; // prettier-ignore
import type { TicketField } from './names.ts';
import { lineSchema, replySchema, text } from './reply-schema.ts';

const percent = z.number().min(0).max(100);
const ids = <T extends z.ZodType>(value: T) => z.record(identifier, value);

export const customerSchema = z.strictObject({
  /** As the agent sees it on the card, e.g. `周女士`. */
  name: text,
  /** Age, situation and manner in one or two sentences; shown in the brief of the learn mode and in the debrief. */
  persona: text,
  style: z.enum(styles),
  /** State at the start (customer-model.md §4.1); `value` only for objection and outbound rows. */
  mood: z.strictObject({
    arousal: percent, trust: percent, patience: percent, understood: percent, value: percent.optional(),
  }), // prettier-ignore
  /** Resting arousal, 10–20. */
  base: z.number().min(5).max(20),
  /** 0–3: until the matter is resolved arousal cannot fall below base + 10 × severity. */
  severity: z.number().int().min(0).max(3),
  /** Opens with a warning and a pause button. */
  strongEmotion: z.boolean().default(false),
});

export const recordSchema = z.strictObject({
  /** What the agent may see; `locked` fields open when identity is confirmed. */
  fields: ids(z.strictObject({ label: text, value: text, locked: z.boolean().default(false) })),
  /** How the customer proves who they are. */
  identity: z.strictObject({
    /** What is asked, e.g. `订单号后四位`. */
    asks: text,
    /** What the customer says when asked and trusting enough (trust ≥ 20). */
    tells: lineSchema,
    /** The value heard, put next to the card to compare. */
    heard: text,
    /** False when what they say does not match the card (a fraud cue): confirming it then is AF-01. */
    matches: z.boolean().default(true),
    /** What the customer says when trust is below 20. */
    refuses: lineSchema,
  }).optional(), // prettier-ignore
  /** Searches in other systems. Each costs seconds of the clock and may teach facts. */
  lookups: ids(
    z.strictObject({
      label: text,
      seconds: z.number().int().min(1).max(300),
      result: text,
      learns: z.array(identifier).optional(),
      when: conditionSchema.optional(),
    }),
  ).default({}),
});

/** A picture, told in words: it needs no file, works in print and for those who cannot see it. */
export const attachmentSchema = z.strictObject({ label: text, description: text });

export const hiddenFactSchema = z.strictObject({
  /** What the fact is, for the debrief. */
  label: text,
  /** Told only from this trust … */
  trust: percent,
  /** … and up to this arousal. */
  arousal: percent.default(85),
  /** Objection row: acceptance needs it. */
  essential: z.boolean().default(false),
  /** The customer tells it. */
  tells: lineSchema,
  /** The customer keeps it back, in character. */
  deflects: lineSchema,
  /** A picture or file that comes with telling it. */
  shows: attachmentSchema.optional(),
  /** What the agent then knows. */
  learns: z.array(identifier).optional(),
});

export const remedySchema = z.strictObject({
  label: text,
  /** 0–1: how well it fits what this customer needs. */
  adequacy: z.number().min(0).max(1),
  /** First-contact resolution if accepted: 1 solved, 0.5 escalated or an open promise with owner and time, 0 none. */
  solves: z.union([z.literal(1), z.literal(0.5), z.literal(0)]).default(1),
  /** `refusal` = an informed, respected no: success whenever `needs` hold. */
  kind: z.enum(['solution', 'refusal']).default('solution'),
  /** More than one real choice inside authority: earns the full "options" item. */
  options: z.boolean().default(false),
  /** Cannot be accepted before this holds (e.g. the fact that makes it possible is known). */
  needs: conditionSchema.optional(),
  accepts: lineSchema,
  declines: lineSchema,
});

export const dutySchema = z.strictObject({
  label: text,
  /** Leaving it out at the end crosses this red line (AF-08 safety, AF-10 disclosure). */
  redLine: z.enum(redLines).optional(),
  /** Applies only when this holds at the end; otherwise not counted. */
  when: conditionSchema.optional(),
});

export const beatSchema = z.strictObject({
  /** The customer's line on entering. */
  customer: lineSchema.optional(),
  /** A picture or file that the customer sends with that line, described in words (chat, counter). */
  shows: attachmentSchema.optional(),
  /** Stage of the call script that this beat belongs to; the checklist is built from it. */
  stage: z.enum(['opening', 'verification', 'discovery', 'solution', 'confirmation', 'close']),
  /** Order-free: each reply once; the beat is left by a reply with `to`, or by itself when `until` holds. */
  hub: z.boolean().default(false),
  until: conditionSchema.optional(),
  /** Where `until` leads. */
  then: identifier.optional(),
  replies: ids(replySchema),
});

export const ticketFieldSchema = z.strictObject({
  /** Ready wordings to choose from; credit 1 right, 0.5 vague, 0 wrong. `when` must hold for the credit to count. */
  options: ids(
    z.strictObject({
      text,
      credit: z.union([z.literal(0), z.literal(0.5), z.literal(1)]),
      when: conditionSchema.optional(),
    }),
  ),
  /** For own words: groups of alternatives; the credit is the share of groups mentioned. */
  mentions: z.array(z.array(text).min(1)).min(1),
});

export const scenarioSchema = z.strictObject({
  /** Short code of the scenario library, e.g. `C01`. */
  code: z.string().regex(/^[COSW]\d\d[a-z]?$/),
  title: text,
  /** Source language of all text in this file. */
  language: z.enum(locales),
  rubric: z.enum(rubricRows),
  channel: z.enum(channels),
  difficulty: z.enum(difficulties),
  /** Target handling time in seconds (AHT). */
  handleTime: z.number().int().min(60).max(1800),
  /** Acceptance threshold θ, when it differs from the difficulty's (easy 45, medium 50, hard 58). */
  acceptAt: z.number().optional(),
  /** Id in `simulations/organisations.yaml`. */
  organisation: identifier,
  /** Sections where the debrief sends the learner back to, e.g. `["09.3", "05.8"]`. */
  chapters: z.array(z.string().regex(/^\d\d\.\d+$/)).min(1),
  /** The dimensions that this scenario trains most. */
  skills: z.array(z.string()).min(1),
  /** What the agent knows before the contact. */
  brief: text,
  /** One sentence for the lobby card. */
  teaser: text,
  customer: customerSchema,
  record: recordSchema,
  knowledge: ids(z.strictObject({ title: text, text, keywords: z.array(text).default([]) })),
  authority: ids(z.strictObject({ label: text, limit: z.number().nonnegative().optional(), unit: text.optional() })),
  hidden: ids(hiddenFactSchema).default({}),
  remedies: ids(remedySchema).default({}),
  /** Mandatory points; their share is the compliance K. */
  duties: ids(dutySchema),
  /** Policy points that a good answer states; their share feeds ACCURACY. */
  policy: ids(z.strictObject({ label: text })).default({}),
  /** Goals of outbound, inbound, survey and objection rows: each feeds one item of RESOLVE. */
  milestones: ids(z.strictObject({ label: text, item: z.enum(milestoneItems) })).default({}),
  /** Chat: ready phrases of the desk. Sent unchanged they count as `canned`; they must be adapted. */
  quickPhrases: ids(z.strictObject({ text, acts: z.array(z.enum(acts)).min(1) })).default({}),
  /**
   * Seeded variety: each group is a list of alternatives of which the seed picks one; its words replace
   * `{placeholders}` in every text of the scenario, e.g. `[[{ dish: 蛋糕模具 }, { dish: 烤盘 }]]`.
   */
  variety: z.array(z.array(z.record(identifier, text)).min(2)).default([]),
  /** First beat. */
  start: identifier,
  beats: ids(beatSchema),
  /** The customer's last words, when the conversation ends well, badly, or when they hang up. */
  endings: z.strictObject({ resolved: lineSchema, unresolved: lineSchema, hangUp: lineSchema }),
  /** Customer's words for decisions of the model that cross every beat. */
  reactions: z.strictObject({
    asksSupervisor: lineSchema,
    threatensPublic: lineSchema,
    stillThere: lineSchema,
    didNotFollow: lineSchema,
    afterHold: lineSchema.optional(),
    complainsOfHold: lineSchema.optional(),
    /** Chat: said once, when a ready phrase arrives unchanged. */
    noticesCanned: lineSchema.optional(),
  }),
  ticket: z.strictObject({
    contact: ticketFieldSchema, facts: ticketFieldSchema, wish: ticketFieldSchema,
    action: ticketFieldSchema, deadline: ticketFieldSchema,
  } satisfies Record<TicketField, typeof ticketFieldSchema>), // prettier-ignore
});
export type Scenario = z.infer<typeof scenarioSchema>;
/** As the author writes it: defaults may be left out. */
export type ScenarioSource = z.input<typeof scenarioSchema>;
export type Beat = z.infer<typeof beatSchema>;
