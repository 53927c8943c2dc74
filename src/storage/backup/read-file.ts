import { storageProblem } from '#core/records/storage-problem.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { expand, looksCompressed } from './expand.ts';
import { deepestNesting, largestFile } from './limits.ts';
import { nestingOf } from './nesting.ts';

/** The JSON value in a backup file, compressed or not. What the value is, is not looked at here. */
export function readFile(bytes: Uint8Array): Result<unknown> {
  if (bytes.length > largestFile) return failure(storageProblem('file-too-big', 'backup'));
  const expanded = looksCompressed(bytes) ? expand(bytes) : success(bytes);
  if (!expanded.ok) return expanded;
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(expanded.value);
    if (nestingOf(text) > deepestNesting) return failure(storageProblem('file-unreadable', 'backup'));
    return success(JSON.parse(text));
  } catch {
    return failure(storageProblem('file-unreadable', 'backup'));
  }
}
