import '../shared/zod-without-eval.ts';
import { z } from 'zod';
import { runModes } from '../records/record-names.ts';
import { families } from '../scenario/names.ts';
import { countingRules, feedbackReleases, lateUnits, workLanguages } from './names.ts';
import { sealKeyPattern, signKeyPattern } from './public-key.ts';

/** A point in time on a whole minute, in milliseconds since 1970 (UTC). */
const minute = z.number().int().min(0).max(4_102_444_800_000).multipleOf(60_000);
/** A name of ours in an address, e.g. `parcel-not-received` or `09-complaint-handling`. */
const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .max(60);
/** An id that nothing is read into. */
export const idText = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/);
/** 64 bytes of signature. */
export const signatureText = z.string().regex(/^[A-Za-z0-9_-]{86}$/);

const common = {
  /** Unique in the assignment and kept when it is edited, e.g. `2`. */
  id: z.string().regex(/^[a-z0-9-]{1,24}$/),
  /** Share of the total, relative to the other items. */
  weight: z.number().min(0).max(1000),
  /** 0–100 from which the item is passed; `null` = no mark. */
  passMark: z.number().min(0).max(100).nullable(),
};

const tries = {
  /** How often it may be tried; `null` = as often as one likes. */
  attempts: z.number().int().min(1).max(99).nullable(),
  /** Which of the attempts counts. */
  counts: z.enum(countingRules),
  /** Minutes for one attempt; `null` = no limit. */
  minutes: z.number().int().min(1).max(600).nullable(),
};

/** A chapter to read, shown by evidence in its sections. */
const chapterItem = z.strictObject({
  kind: z.literal('chapter'),
  ...common,
  /** Folder of the chapter. */
  chapter: slug,
});

/** Exercises of a chapter. */
const exercisesItem = z.strictObject({
  kind: z.literal('exercises'),
  ...common,
  ...tries,
  /** Folder of the chapter. */
  chapter: slug,
  /** Ids of the exercises; empty = all of the chapter. */
  exercises: z.array(slug).max(60),
});

/** The practical task of a chapter, marked by people. */
const practicalItem = z.strictObject({
  kind: z.literal('practical'),
  ...common,
  /** Folder of the chapter. */
  chapter: slug,
});

/** A simulation to play. */
const simulationItem = z.strictObject({
  kind: z.literal('simulation'),
  ...common,
  ...tries,
  /** Folder of the simulation. */
  family: z.enum(families),
  /** The simulation in its family. */
  slug,
  /** How much help there is. */
  mode: z.enum(runModes),
  /** First 16 hex digits of the editions that may be played; empty = any edition that the site knows. */
  editions: z.array(z.string().regex(/^[0-9a-f]{16}$/)).max(4),
});

/** One thing that an assignment asks for. */
export const assignmentItemSchema = z.discriminatedUnion('kind', [
  chapterItem,
  exercisesItem,
  practicalItem,
  simulationItem,
]);
export type AssignmentItem = z.infer<typeof assignmentItemSchema>;
export type SimulationItem = z.infer<typeof simulationItem>;
export type ExercisesItem = z.infer<typeof exercisesItem>;

const fields = {
  /** Which kind of document this is. */
  format: z.literal('rolecall-assignment/1'),
  /** The same for all versions and students. */
  id: idText,
  /** 1, 2 … when it was edited after issue. */
  version: z.number().int().min(1).max(9999),
  /** Random, new for each assignment and kept by its versions: evidence names it, so that no other work fits. */
  nonce: z.string().regex(/^[A-Za-z0-9_-]{16,43}$/),
  /** What it is called, e.g. `第5周：投诉处理`. */
  title: z.string().trim().min(1).max(80),
  /** A word to the students; may be empty. */
  note: z.string().max(400),
  /** In which language the work is to be done. */
  language: z.enum(workLanguages),
  /** What is asked. */
  items: z.array(assignmentItemSchema).min(1).max(40),
  /** When it may be begun; `null` = at once. */
  opensAt: minute.nullable(),
  /** When it is due; `null` = never. */
  dueAt: minute.nullable(),
  /** After which nothing is taken; `null` = never. */
  cutOffAt: minute.nullable(),
  /** What lateness costs; `null` = nothing. */
  late: z
    .strictObject({
      /** Points of 100 that a begun unit costs. */
      percent: z.number().min(0).max(100),
      /** The unit. */
      per: z.enum(lateUnits),
      /** No mark falls below this because of lateness. */
      floor: z.number().min(0).max(100),
    })
    .nullable(),
  /** When feedback is shown. */
  feedback: z.enum(feedbackReleases),
  /** Whether each student gets an own order and variety. */
  shuffle: z.boolean(),
  /** The student number that this copy is for; `null` = for the whole class. */
  student: z.string().min(1).max(40).nullable(),
  /** Who issued it. */
  issuer: z.strictObject({
    /** As the students know them. */
    name: z.string().trim().min(1).max(60),
    /** Signs the assignment and what is given back. */
    key: z.string().regex(signKeyPattern),
    /** Submissions are sealed to it; `null` = they travel open. */
    sealKey: z.string().regex(sealKeyPattern).nullable(),
  }),
};

function coherent(
  value: { items: AssignmentItem[]; opensAt: number | null; dueAt: number | null; cutOffAt: number | null },
  context: z.RefinementCtx,
): void {
  const ids = value.items.map(({ id }) => id);
  if (new Set(ids).size < ids.length)
    context.addIssue({ code: 'custom', path: ['items'], message: 'an id is used twice' });
  const times = [value.opensAt, value.dueAt, value.cutOffAt].filter((time) => time !== null);
  if (times.some((time, index) => time < (times[index - 1] ?? 0))) {
    context.addIssue({ code: 'custom', path: ['dueAt'], message: 'open, due and cut-off must follow each other' });
  }
}

/** What an instructor composes, before it is signed. */
export const assignmentSchema = z.strictObject(fields).superRefine(coherent);
export type Assignment = z.infer<typeof assignmentSchema>;

/** An assignment as it is issued. */
export const signedAssignmentSchema = z
  .strictObject({
    ...fields,
    /** Over the canonical JSON of everything else, by `issuer.key`. */
    signature: signatureText,
  })
  .superRefine(coherent);
export type SignedAssignment = z.infer<typeof signedAssignmentSchema>;
