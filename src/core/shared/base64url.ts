const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values = new Map(Array.from(alphabet, (sign, value) => [sign, value] as const));

/** Bytes as base64url without padding: what fits into an address. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let index = 0; index < bytes.length; index += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(index, index + 3);
    const group = (one << 16) | (two << 8) | three;
    const signs = Math.min(4, bytes.length - index + 1);
    for (let sign = 0; sign < signs; sign += 1) text += alphabet[(group >> (18 - 6 * sign)) & 63] ?? '';
  }
  return text;
}

/** The bytes of a base64url text; null when it is none (a foreign sign, a length that cannot be, or bits beyond the end). */
export function fromBase64url(text: string): Uint8Array | null {
  if (text.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let waiting = 0;
  let bits = 0;
  let length = 0;
  for (const sign of text) {
    const value = values.get(sign);
    if (value === undefined) return null;
    waiting = ((waiting << 6) | value) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length++] = (waiting >> bits) & 255;
  }
  // Two texts must not stand for the same bytes: what is left over has to be zero.
  return (waiting & ((1 << bits) - 1)) === 0 ? bytes : null;
}
