import { isPlainJson, type JsonValue } from '../records/json-value.ts';

/** Why a text from outside was not taken. */
export type Distrust = 'too-big' | 'damaged' | 'unsafe';

/**
 * Parses JSON that anybody may have written: no larger than `cap` characters, no keys that reach for a prototype, no nesting without end.
 * @returns the value, or why not
 */
export function parseUntrusted(text: string, cap: number): { value: JsonValue } | { distrust: Distrust } {
  if (text.length > cap) return { distrust: 'too-big' };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    // A parser that recurses runs out of stack on ten thousand brackets; that is an attack and not a typing mistake.
    return { distrust: error instanceof RangeError ? 'unsafe' : 'damaged' };
  }
  return isPlainJson(value) ? { value } : { distrust: 'unsafe' };
}
