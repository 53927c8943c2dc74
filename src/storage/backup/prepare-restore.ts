import type { LongTask, PreparedRestore, RestorePreview } from '#core/records/restore.ts';
import type { Result } from '#core/shared/result.ts';
import { attempt } from '../attempt.ts';
import type { StorageContext } from '../context.ts';
import { applyPlan } from './apply-plan.ts';
import { parseBackup } from './parse-backup.ts';
import type { ParsedBackup } from './parse-backup.ts';
import { planRestore } from './plan-restore.ts';
import { readFile } from './read-file.ts';
import type { RestorePlan } from './restore-plan.ts';

/** Reads a backup file and compares it with this device; nothing is written until `apply`. */
export async function prepareRestore(
  context: StorageContext,
  bytes: Uint8Array,
  task?: LongTask,
): Promise<Result<PreparedRestore>> {
  const { database, notices } = context;
  const read = readFile(bytes);
  if (!read.ok) return read;
  const parsed = await parseBackup(read.value, task);
  if (!parsed.ok) return parsed;
  const backup = parsed.value;
  return attempt('backup', [], async () => {
    const plan = await database.transaction('r', database.tables, () => planRestore(database, backup));
    return {
      preview: previewOf(plan, backup),
      apply: async (choice) => {
        const outcome = await attempt('backup', [], () =>
          database.transaction('rw', database.tables, async () => {
            // The device may have moved on since the preview: what is written is decided by what is here now.
            const present = await planRestore(database, backup);
            await applyPlan(database, present, choice);
            return previewOf(present, backup);
          }),
        );
        if (outcome.ok) for (const run of backup.rows.runs) notices.announce(run.id);
        return outcome;
      },
    };
  });
}

function previewOf(plan: RestorePlan, { frame }: ParsedBackup): RestorePreview {
  return {
    madeAt: frame.madeAt,
    scope: frame.scope,
    counts: plan.counts,
    conflicts: plan.conflicts,
    bad: plan.bad.listed,
    badCount: plan.bad.count,
  };
}
