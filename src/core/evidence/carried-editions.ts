import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { AnyEdition } from './books.ts';
import { parseUntrusted } from '../shared/parse-untrusted.ts';

/** Editions that came with a file: those whose text matches their hash, and whether any did not. */
export function carriedEditions(carried: readonly { hash: string; text: string }[] = []): {
  editions: Map<string, AnyEdition>;
  altered: boolean;
} {
  const editions = new Map<string, AnyEdition>();
  let altered = false;
  for (const { hash, text } of carried) {
    const parsed = parseUntrusted(text, 4_000_000);
    const fits = hash === `sha256-${bytesToHex(sha256(utf8ToBytes(text)))}`;
    if (!fits || !('value' in parsed)) altered = true;
    else if (looksLikeEdition(parsed.value)) editions.set(hash, parsed.value as unknown as AnyEdition);
  }
  return { editions, altered };
}

/** Whether a value can be told by its address; anything further is found out by playing it, and may fail there. */
function looksLikeEdition(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || !('id' in value) || !('format' in value)) return false;
  return (
    (value.format === 'rolecall-edition/1' || value.format === 'rolecall-desk/1') &&
    typeof value.id === 'object' &&
    value.id !== null
  );
}
