import { z } from 'zod';
import { bilingualSchema, identifierSchema } from '../../chapter/bilingual-schema.ts';
import { acts } from '../../scenario/names.ts';
import { distinctIds, exerciseBase } from '../exercise-base-schema.ts';

const actSchema = z.enum(acts);

/** A dialogue whose agent turns are to be labelled with what they do. */
export const labellingSchema = z
  .strictObject({
    ...exerciseBase,
    /** How it is asked and marked. */
    kind: z.literal('labelling'),
    /** The dialogue. */
    turns: z
      .array(
        z.strictObject({
          /** Unique in the exercise. */
          id: identifierSchema,
          /** Who speaks. */
          who: z.enum(['customer', 'agent']),
          /** What is said. */
          text: bilingualSchema,
          /** What the turn does; a turn with acts is to be labelled. */
          acts: z.array(actSchema).default([]),
        }),
      )
      .min(2)
      .superRefine(distinctIds)
      .refine((turns) => turns.some((turn) => turn.acts.length > 0), 'give at least one turn its acts'),
    /** Acts offered as labels. */
    choices: z.array(actSchema).min(2),
  })
  .superRefine(({ turns, choices }, context) => {
    turns.forEach((turn, index) => {
      for (const act of turn.acts.filter((one) => !choices.includes(one))) {
        context.addIssue({
          code: 'custom',
          path: ['turns', index, 'acts'],
          message: `"${act}" is not among the choices`,
        });
      }
      if (turn.acts.length > 0 && turn.acts.length === choices.length) {
        context.addIssue({
          code: 'custom',
          path: ['choices'],
          message: `all of them are right for "${turn.id}": offer more`,
        });
      }
    });
  });
export type LabellingExercise = z.infer<typeof labellingSchema>;
