import { fromBase64url } from '../shared/base64url.ts';
import { chainOf } from './chain.ts';
import type { Reason } from './reasons.ts';
import type { EvidenceRun } from './run-schema.ts';

/** Follows the chain of hashes. Where it broke, the trace shows at which event (255 times in 256; else at one of the next). */
export function checkChain(run: EvidenceRun): Reason[] {
  const chain = chainOf(run);
  if (chain.head === run.head && chain.trace === run.trace) return [];
  const [found, told] = [fromBase64url(chain.trace), fromBase64url(run.trace)];
  const differing = found?.findIndex((byte, index) => byte !== told?.[index]) ?? 0;
  const last = Math.max(0, run.events.length - 1);
  return [{ id: 'chain-broken', at: differing < 0 ? last : differing }];
}
