import { storageProblem } from '#core/records/storage-problem.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';

/** Loads code on demand. That a script cannot be had (offline, or replaced by a newer version) is expected; a bug in it is not. */
export async function loadCode<Code>(load: () => Promise<Code>): Promise<Result<Code>> {
  try {
    return success(await load());
  } catch (error) {
    if (!(error instanceof TypeError) || !/import|module|fetch/i.test(error.message)) throw error;
    return failure(storageProblem('code-missing', 'records'));
  }
}
