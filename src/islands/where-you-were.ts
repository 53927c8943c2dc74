import { readRunResult } from '#core/scoring/run-result.ts';
import { openRecords } from '#storage/open.ts';

/** What a returning visitor sees first. */
export interface WhereYouWere {
  /** `family/slug` of a call that was left open. */
  open: string | null;
  /** The last finished call. */
  last: { run: string; address: string; overall: number } | null;
  /** Reviews due now. */
  due: number;
}

/** Reads it; null for a newcomer, who is not kept waiting for anything. */
export async function whereYouWere(): Promise<WhereYouWere | null> {
  const records = await openRecords();
  if (!records.ok) return null;
  const learner = await records.value.learners.current();
  if (!learner) return null;
  const runs = await records.value.runs.list(learner.id);
  const open = runs.find(({ status, origin }) => status === 'open' && origin === 'live');
  const done = runs.find(({ status, origin }) => status === 'finished' && origin === 'live');
  const result = readRunResult(done?.result);
  const due = (await records.value.reviews.due(learner.id, Date.now())).length;
  if (!open && !done && due === 0) return null;
  return {
    open: open ? `${open.family}/${open.slug}` : null,
    last: done && result ? { run: done.id, address: `${done.family}/${done.slug}`, overall: result.overall } : null,
    due,
  };
}
