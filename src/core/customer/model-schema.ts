import { z } from 'zod';
import { acts, styles } from '../scenario/names.ts';

const labels = z.strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) });
const byLocale = <T extends z.ZodType>(value: T) => z.strictObject({ 'zh-CN': value, en: value });
const number = z.number();

/** `simulations/model/acts.yaml`: every act of the vocabulary, none besides. */
export const actsSchema = z.record(
  z.enum(acts),
  z.strictObject({
    kind: z.enum(['positive', 'negative']),
    tag: z.string().min(1),
    label: labels,
    change: z.strictObject({ arousal: number, trust: number, patience: number, understood: number, value: number }),
  }),
);

/** `simulations/model/styles.yaml`. */
export const stylesSchema = z.record(
  z.enum(styles),
  z.strictObject({
    label: labels,
    arousalUp: number, arousalDown: number, trustUp: number, trustDown: number, patienceDown: number,
    boosts: z.partialRecord(z.enum(acts), number),
  }),
); // prettier-ignore

/** `simulations/model/moves.yaml`: always-available moves in both languages. */
export const movesSchema = z.record(
  z.string(),
  z.strictObject({
    label: labels,
    acts: z.array(z.enum(acts)).min(1),
    /** Example wordings. */
    also: byLocale(z.array(z.string().min(1)).min(3)),
    /** The customer's answer when calm, upset, angry. */
    answer: byLocale(z.tuple([z.string(), z.string(), z.string()])),
  }),
);
export type MovesSource = z.infer<typeof movesSchema>;

/** `simulations/model/forbidden.yaml`. */
export const forbiddenSchema = byLocale(z.array(z.string().min(1)));

/** `simulations/organisations.yaml`: the invented firms. */
export const organisationsSchema = z.record(
  z.string(),
  z.strictObject({ name: labels, trade: labels, hotline: z.string() }),
);
export type Organisations = z.infer<typeof organisationsSchema>;
