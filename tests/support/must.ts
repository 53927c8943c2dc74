import type { Result } from '#core/shared/result.ts';

/** The value of a result that must be a success. */
export function must<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`Expected a success, got: ${JSON.stringify(result.problems)}`);
}

/** What is wrong according to a result that must be a failure. */
export function troublesOf(result: Result<unknown>): string[] {
  if (result.ok) throw new Error('Expected a failure, got a success.');
  return result.problems.map((problem) => problem.what);
}
