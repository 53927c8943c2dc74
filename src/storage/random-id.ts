/** A new id: 128 random bits as 32 hexadecimal digits. `randomUUID` is missing on plain-http pages, this is not. */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
