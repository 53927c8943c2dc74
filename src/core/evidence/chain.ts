import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes } from '@noble/hashes/utils.js';
import { toBase64url } from '../shared/base64url.ts';
import { canonicalBytes } from '../shared/canonical.ts';
import type { EvidenceRun } from './run-schema.ts';

/** A chain of hashes: the last link, and the first byte of each. */
export interface Chain {
  /** First link, made from the header alone: the start code is its beginning. */
  start: string;
  /** Last link. */
  head: string;
  /** First byte of each link after the first, in base64url. */
  trace: string;
}

/** `h₀ = SHA-256(header)`, `hᵢ = SHA-256(hᵢ₋₁ ‖ eventᵢ)`, all over canonical JSON. */
export function chainOf({ header, events }: Pick<EvidenceRun, 'header' | 'events'>): Chain {
  let link = sha256(canonicalBytes(header));
  const start = bytesToHex(link);
  const trace = new Uint8Array(events.length);
  events.forEach((event, index) => {
    link = sha256(concatBytes(link, canonicalBytes(event)));
    trace[index] = link[0] ?? 0;
  });
  return { start, head: bytesToHex(link), trace: toBase64url(trace) };
}
