import { classProblem } from '#core/assignment/class-trouble.ts';
import type { SealedBox } from '#core/assignment/keys.ts';
import { publicKeyText, readPublicKey } from '#core/assignment/public-key.ts';
import { toBase64url } from '#core/shared/base64url.ts';
import { failure, success } from '#core/shared/result.ts';
import type { Result } from '#core/shared/result.ts';
import { boxKey } from './box-key.ts';
import { subtleCrypto } from './subtle-crypto.ts';

/** Seals a text to a public key with X25519 and AES-256-GCM; a key pair and an IV are made for each box. */
export async function sealText(text: string, publicKey: string, subtle = subtleCrypto()): Promise<Result<SealedBox>> {
  const to = readPublicKey(publicKey);
  if (to?.algorithm !== 'x25519') return failure(classProblem('key-unusable', 'submission'));
  if (!subtle) return failure(classProblem('seal-unavailable', 'submission'));
  const { x25519 } = await import('@noble/curves/ed25519.js');
  const own = x25519.keygen(crypto.getRandomValues(new Uint8Array(32)));
  const iv = crypto.getRandomValues(new Uint8Array(12));
  let secret: Uint8Array;
  try {
    secret = x25519.getSharedSecret(own.secretKey, to.bytes);
  } catch {
    // A point of low order gives no secret; only a forged key has one.
    return failure(classProblem('key-unusable', 'submission'));
  }
  const key = await boxKey(subtle, secret, own.publicKey, to.bytes);
  const box = await subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text));
  return success({
    to: publicKey,
    from: publicKeyText('x25519', own.publicKey),
    iv: toBase64url(iv),
    box: toBase64url(new Uint8Array(box)),
  });
}
