/** Whether two JSON values are equal, whatever the order of their keys. A key whose value is undefined counts as missing. */
export function sameValue(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const ones = definedKeys(one);
  const others = definedKeys(other);
  return (
    ones.length === others.length &&
    ones.every((key) => Object.hasOwn(other, key) && sameValue(at(one, key), at(other, key)))
  );
}

const at = (value: object, key: string): unknown => (value as Record<string, unknown>)[key];
const definedKeys = (value: object): string[] => Object.keys(value).filter((key) => at(value, key) !== undefined);
