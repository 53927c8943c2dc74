import type { z } from 'zod';
import { parseUntrusted } from '../shared/parse-untrusted.ts';
import { failure, success } from '../shared/result.ts';
import type { Result } from '../shared/result.ts';
import { classProblem } from './class-trouble.ts';
import { invalidAt } from './invalid-at.ts';

/**
 * Reads a document of ours from a text that anybody may have written.
 * @param schema of the version that is known; its `format` ends in `/1`
 * @param kind the format without its version, e.g. `rolecall-assignment`
 */
export function readDocument<Schema extends z.ZodType>(
  schema: Schema,
  kind: string,
  text: string,
  cap: number,
): Result<z.infer<Schema>> {
  const parsed = parseUntrusted(text, cap);
  if ('distrust' in parsed) return failure(classProblem(parsed.distrust, kind));
  const format = formatOf(parsed.value);
  if (!format.startsWith(`${kind}/`)) return failure(classProblem('foreign', kind));
  if (format !== `${kind}/1`) return failure(classProblem('newer', kind));
  const read = schema.safeParse(parsed.value);
  return read.success ? success(read.data) : failure(invalidAt(read.error, kind));
}

/** The `format` that a value says it has; empty when it says none. */
export function formatOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('format' in value)) return '';
  return typeof value.format === 'string' ? value.format : '';
}
