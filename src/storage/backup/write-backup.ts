import { Gzip, strToU8 } from 'fflate';
import type { Backup } from '#core/records/backup-schema.ts';
import type { LongTask } from '#core/records/restore.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import { backupTables } from '#core/records/table-facts.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { joined } from './expand.ts';
import type { TableRows } from './parse-backup.ts';
import { pause } from './pause.ts';

/** Rows written before the page gets a moment for itself. */
const stride = 500;

/** A backup file: JSON, compressed while it is written, so that the whole text never stands in memory. */
export async function writeBackup(
  frame: Omit<Backup, 'tables'>,
  rows: TableRows,
  task: LongTask = {},
): Promise<Result<Uint8Array<ArrayBuffer>>> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const gzip = new Gzip({ level: 6, mtime: 0 }, (chunk) => {
    chunks.push(chunk);
    size += chunk.length;
  });
  const total = backupTables.reduce((sum, name) => sum + rows[name].length, 0);
  let written = 0;
  gzip.push(strToU8(`${JSON.stringify(frame).slice(0, -1)},"tables":{`));
  for (const [index, name] of backupTables.entries()) {
    gzip.push(strToU8(`${index === 0 ? '' : ','}\n${JSON.stringify(name)}:[`));
    for (let start = 0; start < rows[name].length; start += stride) {
      const part = rows[name].slice(start, start + stride).map((row) => JSON.stringify(row));
      gzip.push(strToU8(`${start === 0 ? '' : ','}\n${part.join(',\n')}`));
      written += part.length;
      task.onProgress?.(written / total);
      await pause();
      if (task.signal?.aborted) return failure(storageProblem('cancelled', 'backup'));
    }
    gzip.push(strToU8(']'));
  }
  gzip.push(strToU8('}}\n'), true);
  return success(joined(chunks, size));
}
