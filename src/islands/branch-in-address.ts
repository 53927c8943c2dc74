/** The what-if that an address asks for: `#what-if=<run>&at=<event>`. */
export function branchInAddress(hash: string): { original: string; at: number } | null {
  const asked = new URLSearchParams(hash.replace(/^#/, ''));
  const original = asked.get('what-if');
  return original === null ? null : { original, at: Number(asked.get('at')) };
}
