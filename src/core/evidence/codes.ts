import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { canonicalBytes } from '../shared/canonical.ts';
import { chainOf } from './chain.ts';
import type { EvidenceRun, RunHeader } from './run-schema.ts';

const asCode = (hash: string): string => `${hash.slice(0, 4)}-${hash.slice(4, 8)}`.toUpperCase();

/**
 * The code to post when a run begins, e.g. `3F9A-01C7`. With a time from outside (a class chat) it proves that this very run, and no
 * later one, began then.
 */
export const startCode = (header: RunHeader): string => asCode(bytesToHex(sha256(canonicalBytes(header))));

/** The code to post when it is over: stands for the whole log. */
export const endCode = ({ head }: Pick<EvidenceRun, 'head'>): string => asCode(head);

/** Both codes of a run, computed from what is in it. */
export function codesOf(run: Pick<EvidenceRun, 'header' | 'events'>): { start: string; end: string } {
  const { start, head } = chainOf(run);
  return { start: asCode(start), end: asCode(head) };
}
