import type { Opener, Signer } from '#core/assignment/keys.ts';
import type { KeyRow } from '#core/records/key-row.ts';
import type { Records } from '#core/records/records.ts';
import { success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { openerOf } from './opener-of.ts';
import { makeSealKey } from './seal-key.ts';
import type { KeptSealKey } from './seal-key.ts';
import { makeSignKey, signerOf } from './sign-key.ts';
import type { KeptSignKey } from './sign-key.ts';

/** What a key of this device is for. A learner's work is signed as `device`; an instructor signs and opens with the other two. */
export type KeyUse = 'device' | 'instructor' | 'instructor-seal';

async function keptOrMade<Key extends KeptSignKey | KeptSealKey>(
  keys: Records['keys'],
  use: KeyUse,
  now: number,
  make: () => Promise<Key>,
): Promise<Result<Key>> {
  // prettier-ignore
  const kept = await keys.get(use);
  if (kept) return success(kept as unknown as Key);
  const made = await make();
  const row: KeyRow = { ...made, id: use, owner: 'device', createdAt: now };
  const put = await keys.put(row);
  return put.ok ? success(made) : put;
}

/** The signer of this device for a use; its key is made the first time. */
export async function ownSigner(
  keys: Records['keys'],
  use: 'device' | 'instructor',
  now: number,
): Promise<Result<Signer>> {
  const key = await keptOrMade(keys, use, now, () => makeSignKey());
  return key.ok ? success(signerOf(key.value)) : key;
}

/** Who opens submissions that were sealed to this device; the key is made the first time. */
export async function ownOpener(keys: Records['keys'], now: number): Promise<Result<Opener>> {
  const key = await keptOrMade(keys, 'instructor-seal', now, () => makeSealKey());
  return key.ok ? success(openerOf(key.value)) : key;
}
