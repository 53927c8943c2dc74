import type { Records } from '#core/records/records.ts';
import { success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import type { StorageContext } from './context.ts';
import { loadCode } from './load-code.ts';

/** The database and the records over it. */
interface Opened {
  context: StorageContext;
  records: Records;
}

let opening: Promise<Result<Opened>> | undefined;

/**
 * The records of this device. The code behind them is loaded at the first call and the database opened once a page; a
 * failure is not kept, so that calling again tries again.
 */
export async function openRecords(): Promise<Result<Records>> {
  const opened = await openOnce();
  return opened.ok ? success(opened.value.records) : opened;
}

/** The database itself, for the parts of this layer that are loaded later still. */
export async function openContext(): Promise<Result<StorageContext>> {
  const opened = await openOnce();
  return opened.ok ? success(opened.value.context) : opened;
}

async function openOnce(): Promise<Result<Opened>> {
  opening ??= open();
  const opened = await opening;
  if (!opened.ok) opening = undefined;
  return opened;
}

async function open(): Promise<Result<Opened>> {
  const code = await loadCode(() => Promise.all([import('./open-database.ts'), import('./records.ts')]));
  if (!code.ok) return code;
  const [{ openDatabase }, { createRecords }] = code.value;
  const context = await openDatabase();
  return context.ok ? success({ context: context.value, records: createRecords(context.value) }) : context;
}
