import { z } from 'zod';
import { channels, difficulties, families, rubricRows } from '#core/scenario/names.ts';
import { bilingualSchema, textSchema } from '#core/chapter/bilingual-schema.ts';

/** What the site shows of a simulation before it is taken. */
export const simulationCardSchema = z.object({
  /** Short code of the library, e.g. `C01`. */
  code: textSchema,
  family: z.enum(families),
  /** Name of the folder within the family. */
  slug: textSchema,
  rubric: z.enum(rubricRows),
  channel: z.enum(channels),
  difficulty: z.enum(difficulties),
  /** Target handling time in seconds. */
  handleTime: z.number(),
  /** Name and trade of the invented firm. */
  organisation: bilingualSchema,
  /** Sections to read first, e.g. `09.3`. */
  chapters: z.array(z.string()),
  title: bilingualSchema,
  teaser: bilingualSchema,
  /** False while the English lines are missing and the Chinese ones stand in. */
  translated: z.boolean(),
});
export type SimulationCard = z.infer<typeof simulationCardSchema>;

/** What is read of `scenario.yaml`; the checker of simulations reads the rest. */
export const scenarioHeadSchema = simulationCardSchema
  .pick({ code: true, rubric: true, channel: true, difficulty: true, handleTime: true, chapters: true })
  .extend({ title: textSchema, teaser: textSchema, organisation: textSchema });
