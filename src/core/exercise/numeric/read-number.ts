/**
 * Reads a number as people write it: full-width digits, thousands marks, a minus sign of any shape, and the unit or a currency
 * sign beside it.
 * @returns the number, or null when there is none or more than one
 */
export function readNumber(text: string, unit = ''): number | null {
  const plain = text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[−–—﹣]/gu, '-');
  const bare = plain.replaceAll(unit.normalize('NFKC').toLowerCase(), '').replaceAll(/[\s,，¥￥$€%]/gu, '');
  return /^[+-]?(\d+\.?\d*|\.\d+)$/u.test(bare) ? Number(bare) : null;
}
