import type { Problem } from '#core/shared/problem.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { storageProblem } from '#core/records/storage-problem.ts';
import type { StorageTrouble } from '#core/records/storage-problem.ts';

/** An expected failure thrown to leave a transaction, which throws away what the transaction has written. */
export class RefusedWrite extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.what);
    this.problem = problem;
  }
}

/** Leaves the transaction with a problem that the caller gets as a value. */
export function refuse(trouble: StorageTrouble, table: string, path: (string | number)[] = []): never {
  throw new RefusedWrite(storageProblem(trouble, table, path));
}

const troubleByName: Record<string, StorageTrouble> = {
  QuotaExceededError: 'full',
  ConstraintError: 'exists',
  BulkError: 'exists',
  DatabaseClosedError: 'closed',
  InvalidStateError: 'closed',
  VersionError: 'newer',
  MissingAPIError: 'unavailable',
  OpenFailedError: 'unavailable',
  SecurityError: 'unavailable',
  AbortError: 'write-failed',
  UnknownError: 'write-failed',
  TransactionInactiveError: 'write-failed',
};

/** The trouble behind an error of the database; `undefined` when it is none of the database's but a bug of ours. */
export function troubleOf(error: unknown): StorageTrouble | undefined {
  if (typeof error !== 'object' || error === null) return undefined;
  const { name, inner } = error as { name?: unknown; inner?: unknown };
  // Dexie wraps the reason of an abort or a failed opening; the reason says more than the wrapper.
  return (
    troubleOf(inner) ??
    (typeof name === 'string' && Object.hasOwn(troubleByName, name) ? troubleByName[name] : undefined)
  );
}

/**
 * Does some work on the database and gives its outcome as a value: what the disk, the browser or a `refuse` say is a
 * problem, anything else is a bug and thrown on.
 * @param table which table it is about
 * @param path which row
 */
export async function attempt<Value>(
  table: string,
  path: (string | number)[],
  work: () => PromiseLike<Value>,
): Promise<Result<Value>> {
  try {
    return success(await work());
  } catch (error) {
    if (error instanceof RefusedWrite) return failure(error.problem);
    const trouble = troubleOf(error);
    if (trouble === undefined) throw error;
    return failure(storageProblem(trouble, table, path));
  }
}
