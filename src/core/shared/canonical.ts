import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';

/** Canonical JSON (RFC 8785): the one text that stands for a value, whatever order its keys were written in. */
export function canonicalText(value: unknown): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('Only JSON has a canonical text.');
  return text;
}

/** The canonical text as UTF-8: what is hashed and signed. */
export const canonicalBytes = (value: unknown): Uint8Array => utf8ToBytes(canonicalText(value));

/** SHA-256 of a value's canonical text, as 64 hexadecimal digits. */
export const canonicalHash = (value: unknown): string => bytesToHex(sha256(canonicalBytes(value)));
