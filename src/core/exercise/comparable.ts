/**
 * A wording without what does not matter when it is compared: width of characters, letter case, the shape of apostrophes and
 * quotes, doubled spaces, and punctuation at either end.
 */
export function comparable(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[‘’ʼ`´]/gu, "'")
    .replaceAll(/[“”]/gu, '"')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/^[\s.,;:!?'"。，；：！？、“”()（）]+|[\s.,;:!?'"。，；：！？、“”()（）]+$/gu, '');
}
