import { z } from 'zod';
import { bilingualSchema } from '#core/chapter/bilingual-schema.ts';

/** What the site reads of `simulations/model/acts.yaml`: the names shown beside a turn. */
export const actLabelsSchema = z.record(z.string(), z.object({ label: bilingualSchema }));
