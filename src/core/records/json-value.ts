/** A value that JSON can carry: what event payloads, responses and settings are made of. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue };

/** How deep a stored value may nest; anything deeper is an attack or a mistake. */
export const jsonDepthLimit = 64;

const unsafeKeys = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Tells whether `value` is plain JSON: finite numbers, arrays and plain objects, at most `jsonDepthLimit` deep,
 * and without keys that could reach a prototype. It walks with its own stack, so that no input can overflow ours.
 */
export function isPlainJson(value: unknown): value is JsonValue {
  const waiting: { value: unknown; depth: number }[] = [{ value, depth: 0 }];
  for (let item = waiting.pop(); item !== undefined; item = waiting.pop()) {
    if (isScalar(item.value)) continue;
    if (typeof item.value !== 'object' || item.value === null || item.depth >= jsonDepthLimit) return false;
    if (!Array.isArray(item.value) && !isPlainObject(item.value)) return false;
    for (const key of Object.keys(item.value)) {
      if (unsafeKeys.has(key)) return false;
      waiting.push({ value: (item.value as Record<string, unknown>)[key], depth: item.depth + 1 });
    }
  }
  return true;
}

function isScalar(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

function isPlainObject(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}
