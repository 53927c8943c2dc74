import type { EvidenceKind, ProgressRow } from '#core/records/progress-row-schema.ts';
import type { StorageContext } from '../context.ts';

/** A learner's place in the course. */
export type LearnerPlace = Pick<ProgressRow, 'learner' | 'chapter' | 'section'>;

/** Adds evidence to a section inside the caller's transaction; what is there already is not counted again. */
export async function noteEvidence(
  { database, around }: StorageContext,
  { learner, chapter, section }: LearnerPlace,
  kind: EvidenceKind,
  evidence: string,
): Promise<ProgressRow> {
  const present = await database.progress.get([learner, chapter, section]);
  const nothing = { learner, chapter, section, answered: [], simulated: [], submitted: [], changedAt: 0 };
  const before: ProgressRow = present ?? nothing;
  if (before[kind].includes(evidence)) return before;
  const after = { ...before, [kind]: [...before[kind], evidence], changedAt: around.now() };
  await database.progress.put(after);
  return after;
}
