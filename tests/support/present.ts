/** A value that a test knows to be there. */
export function present<Value>(value: Value | undefined | null): Value {
  if (value === undefined || value === null) throw new Error('Expected a value, got none.');
  return value;
}
